import x01 from './x01.json' with { type: 'json' };
import x02 from './x02.json' with { type: 'json' };
import x03 from './x03.json' with { type: 'json' };
import x04 from './x04.json' with { type: 'json' };

/** Questions that an entry answers, by its id, as different people ask them; each file is one writer's, who saw no code. */
const written: readonly Readonly<Record<string, readonly string[]>>[] = [x01, x02, x03, x04];

export const questionsFor = (id: string): readonly string[] => written.flatMap((by) => by[id] ?? []);
/** The entries that questions were written for. */
export const questionedIds = (): readonly string[] => [...new Set(written.flatMap((by) => Object.keys(by)))];
