import { isPastDate, lastDayOf } from '../../knowledge/age.ts';
import { type FactId, fact, isFactId } from '../../knowledge/facts/index.ts';
import { knockOutRule } from '../../knowledge/knock-outs.ts';
import type { KnockOut } from '../fit/knock-outs.ts';
import type { Unknown } from '../fit/products.ts';

export type Confidence = 'high' | 'medium' | 'low';

/** Advice is called sure when it is right at least as often as this, and open when less often than that. */
export const LIKELY = 0.8;
const OPEN = 0.55;

/** What makes advice less sure than its chances are. */
export interface Doubts {
  /** Numbers of the advised products that nobody could find out. */
  readonly unknown: readonly Unknown[];
  readonly knockedOut: readonly KnockOut[];
  /** Something that decides is open, or may have been misread. */
  readonly isOpen: boolean;
  /** What speaks for it. */
  readonly pros: readonly { readonly checked: string }[];
  /** The day it is. */
  readonly today: string;
}

/**
 * High only where the verdict is likely and nothing that decides is open, read with doubt, unknown, unverified, past its
 * date, commonly got round or narrowly missed.
 */
export function confidenceIn(chance: number, { unknown, knockedOut, isOpen, pros, today }: Doubts): Confidence {
  if (chance < OPEN) return 'low';
  const isDoubtful = (source: string) => isFactId(source) && (isUnverified(source) || isOld(source, today));
  const isPast = ({ checked }: { readonly checked: string }) => isPastDate(checked, today);
  const doubtful =
    knockedOut.some(({ limit, sources }) => limit !== undefined && sources.some(isDoubtful)) ||
    knockedOut.some(isPast) ||
    (pros[0] !== undefined && isPast(pros[0]));
  const avoidable = knockedOut.some(({ rule, isNarrow }) => isNarrow || knockOutRule(rule).isGotRound);
  return chance < LIKELY || isOpen || unknown.length > 0 || doubtful || avoidable ? 'medium' : 'high';
}

const isUnverified = (id: FactId): boolean => fact(id).status === 'unverified';

function isOld(id: FactId, today: string): boolean {
  const last = lastDayOf(fact(id));
  return last !== undefined && isPastDate(last, today);
}
