import { type FactId, fact, isFactId } from '../knowledge/facts/index.ts';
import { KNOWLEDGE_VERSION } from '../knowledge/index.ts';
import type { KnockOut } from './knock-outs.ts';
import type { Unknown } from './products.ts';

export type Confidence = 'high' | 'medium' | 'low';

const HIGH = 6;
const MEDIUM = 3;

/** Points ahead as confidence: below 3 both are defensible. */
export function confidenceFor(margin: number): Confidence {
  if (margin >= HIGH) return 'high';
  return margin >= MEDIUM ? 'medium' : 'low';
}

const below: Record<Confidence, Confidence> = { high: 'medium', medium: 'low', low: 'low' };

/** A step lower where a number that decides is unknown, unverified or older than a year. */
export const lowered = (
  confidence: Confidence,
  unknown: readonly Unknown[],
  knockedOut: readonly KnockOut[],
): Confidence =>
  unknown.length > 0 || knockedOut.some(({ limit, sources }) => limit !== undefined && sources.some(isDoubtful))
    ? below[confidence]
    : confidence;

const isDoubtful = (source: string): boolean => isFactId(source) && (isUnverified(source) || isOld(source));
const isUnverified = (id: FactId): boolean => fact(id).status === 'unverified';

/** Older than a year against the day this knowledge was put together. */
export function isOld(id: FactId): boolean {
  const year = /\d{4}(?:-\d{2})?(?:-\d{2})?(?!.*\d{4})/.exec(fact(id).asOf ?? '')?.[0];
  return year !== undefined && year.padEnd(10, '-12-31'.slice(year.length - 10)) < aYearBefore;
}
const aYearBefore = `${Number(KNOWLEDGE_VERSION.slice(0, 4)) - 1}${KNOWLEDGE_VERSION.slice(4)}`;
