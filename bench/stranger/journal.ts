import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Something that happened: in a thread, to a person, or, without a subject, to everybody. */
interface Entry {
  /** Seconds since the run began. */
  readonly at: number;
  readonly what: 'delivery' | 'call' | 'stored' | 'app' | 'phase';
  readonly subject?: string | undefined;
  readonly note: string;
}

/** Everything that happened, so that a failure can be told as a story. */
export interface Journal {
  readonly now: () => number;
  readonly write: (entry: Omit<Entry, 'at'>) => void;
  /** What happened to these subjects, and to the apps meanwhile. */
  readonly story: (subjects: readonly string[]) => string[];
  readonly close: () => void;
}

const FLUSH_EVERY = 200;

export function openJournal(path: string): Journal {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '');
  const began = performance.now();
  const entries: Entry[] = [];
  let waiting: string[] = [];
  const now = (): number => Math.round(performance.now() - began) / 1000;
  const flush = (): void => {
    if (waiting.length > 0) appendFileSync(path, `${waiting.join('\n')}\n`);
    waiting = [];
  };
  // A failure of this program should leave the whole story, too.
  process.once('exit', flush);
  return {
    now,
    write: (entry) => {
      const whole = { at: now(), ...entry };
      entries.push(whole);
      waiting.push(JSON.stringify(whole));
      if (waiting.length >= FLUSH_EVERY) flush();
    },
    story: (subjects) => {
      const own = entries.filter(({ subject }) => subject && subjects.includes(subject));
      const [first, last] = [own[0]?.at ?? 0, own.at(-1)?.at ?? 0];
      const isMeanwhile = ({ at, what }: Entry): boolean => what === 'app' && at >= first && at <= last;
      return entries
        .filter((entry) => isMeanwhile(entry) || own.includes(entry))
        .map(({ at, what, note }) => `${at.toFixed(3)} ${what}: ${note}`);
    },
    close: flush,
  };
}
