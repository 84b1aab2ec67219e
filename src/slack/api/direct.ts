/** A direct message: its channel, or the person while there is no channel yet. */
export const isDirect = (channel: string): boolean => /^[DUW]/.test(channel);
