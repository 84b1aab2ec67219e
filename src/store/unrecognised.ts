import type { Database } from './database/database.ts';

export interface Unrecognised {
  readonly id: number;
  readonly text: string;
  readonly guess: string;
  readonly confidence: number;
  /** The factor that it replied to without an answer being read; null for anything else. */
  readonly asked?: string | null;
}

/** Who wrote a message, for when they want it deleted. */
export interface Author {
  readonly team: string;
  readonly person: string;
}

/** Messages that were declined or unsure, and replies that were not read, for maintainers who want to teach the advisor. */
export interface UnrecognisedMessages {
  keep(message: Omit<Unrecognised, 'id'>, author: Author): Promise<void>;
  list(): Promise<Unrecognised[]>;
  remove(ids: readonly number[]): Promise<void>;
}

export const unrecognisedIn = ({ db }: Database, now: () => number = Date.now): UnrecognisedMessages => ({
  async keep({ text, guess, confidence, asked = null }, { team, person }) {
    await db
      .insertInto('unrecognised')
      .values({ text: redact(text), guess, confidence, asked, at: now(), team, person })
      .execute();
  },
  list: () =>
    db
      .selectFrom('unrecognised')
      .select(['id', 'text', 'guess', 'confidence', 'asked'])
      .orderBy('guess')
      .orderBy('text')
      .execute(),
  async remove(ids) {
    if (ids.length > 0)
      await db
        .deleteFrom('unrecognised')
        .where('id', 'in', [...ids])
        .execute();
  },
});

const LONGEST = 500;

/** Drops what may name people, accounts or systems: mentions, addresses, links, long numbers. */
export const redact = (text: string): string =>
  text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\S+/g, (word) => (isAddress(word) ? '…' : word))
    .replace(/\bhttps?:\S+/g, '…')
    .replace(/\b\d{1,3}(?:\.\d{1,3}){3}\b/g, '…')
    .replace(/\b(?:xox[a-z]-|AKIA|ghp_)\S+/g, '…')
    .replace(/\d{6,}/g, '…')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);

/** Not one expression: over many signs of "@" it would try every pair of them. */
function isAddress(word: string): boolean {
  const at = word.indexOf('@');
  return at > 0 && word.lastIndexOf('.') > at + 1;
}
