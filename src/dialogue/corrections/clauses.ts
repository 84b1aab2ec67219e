/** The parts of a text that deny by themselves. */
export const clausesOf = (text: string): readonly string[] => text.split(/(?<=[.!?;,])\s+|\n+/);
