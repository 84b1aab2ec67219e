import type { Reply } from '../effect.ts';
import type { Entry } from './library/entry.ts';

/** `aspect`: of a product; `bill`: worked out from the numbers in the question; `beyond`: that nobody can know; `unheld`: that nothing is known of what is named; `unknown`: that nothing near is known. */
export type AnswerKind = Entry['kind'] | 'aspect' | 'bill' | 'premise' | 'beyond' | 'unheld' | 'unknown';

/** An answer, how near it is to the question, and why it was chosen. */
export interface Answered {
  readonly reply: Reply;
  readonly score: number;
  readonly kind: AnswerKind;
  /** Though not known, it is about something that is. */
  readonly isNear?: boolean;
  readonly because: string;
}

/** What is as near as this answers. */
export const ANSWERS = 0.5;

/** The nearer of two; a bill is made for the whole of a message only. */
export const nearer = (one: Answered | undefined, other: Answered | undefined): Answered | undefined =>
  other && other.kind !== 'bill' && other.score > (one?.score ?? 0) ? other : one;
