import type { Examples } from '../../src/nlu/answers/examples.ts';

const labeled = ['openings', 'replies', 'statements', 'messages', 'numbers', 'followUps'] as const;

/** Everybody who wrote a labeled example, in order of their names. */
export const writersOf = (examples: Examples): string[] =>
  [...new Set(labeled.flatMap((kind) => examples[kind].map(({ by }) => by)))].sort();

/** The examples of some writers alone; the utterances name nobody, and stay. */
export const ofWriters = (examples: Examples, writers: ReadonlySet<string>): Examples => ({
  utterances: examples.utterances,
  openings: examples.openings.filter(({ by }) => writers.has(by)),
  replies: examples.replies.filter(({ by }) => writers.has(by)),
  statements: examples.statements.filter(({ by }) => writers.has(by)),
  messages: examples.messages.filter(({ by }) => writers.has(by)),
  numbers: examples.numbers.filter(({ by }) => writers.has(by)),
  followUps: examples.followUps.filter(({ by }) => writers.has(by)),
});

export const many = (examples: Examples): number => labeled.reduce((sum, kind) => sum + examples[kind].length, 0);
