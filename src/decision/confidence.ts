import { type FactId, fact, isFactId } from '../knowledge/facts/index.ts';
import { KNOWLEDGE_VERSION } from '../knowledge/index.ts';
import { knockOutRule } from '../knowledge/knock-outs.ts';
import type { KnockOut } from './knock-outs.ts';
import type { Unknown } from './products.ts';

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
}

/** High only where the verdict is likely and nothing that decides is open, read with doubt, unknown, unverified, older than a year or commonly got round. */
export function confidenceIn(chance: number, { unknown, knockedOut, isOpen }: Doubts): Confidence {
  if (chance < OPEN) return 'low';
  const doubtful = knockedOut.some(({ limit, sources }) => limit !== undefined && sources.some(isDoubtful));
  const gotRound = knockedOut.some(({ rule }) => knockOutRule(rule).isGotRound);
  return chance < LIKELY || isOpen || unknown.length > 0 || doubtful || gotRound ? 'medium' : 'high';
}

const isDoubtful = (source: string): boolean => isFactId(source) && (isUnverified(source) || isOld(source));
const isUnverified = (id: FactId): boolean => fact(id).status === 'unverified';

/** Older than a year against the day this knowledge was put together. */
export function isOld(id: FactId): boolean {
  const year = /\d{4}(?:-\d{2})?(?:-\d{2})?(?!.*\d{4})/.exec(fact(id).asOf ?? '')?.[0];
  return year !== undefined && year.padEnd(10, '-12-31'.slice(year.length - 10)) < aYearBefore;
}
const aYearBefore = `${Number(KNOWLEDGE_VERSION.slice(0, 4)) - 1}${KNOWLEDGE_VERSION.slice(4)}`;
