import type { Token } from '../text/tokens.ts';
import { quantitiesIn } from './quantities.ts';
import { MONTH_HOURS } from './units.ts';

const SECONDS = MONTH_HOURS * 3600;
/** "200 uploads in the same second", "600 at once": a number that comes all together. */
const together =
  /\b(?:at (?:once|the same (?:time|second|moment|minute))|(?:in|within) (?:the same|one|a) (?:second|moment)|simultaneously|in parallel)\b/i;

/** The highest rate that a text speaks of, in requests a second. */
export function peakIn(tokens: readonly Token[]): number | undefined {
  const all = quantitiesIn(tokens);
  const rates = all
    .filter(({ kind, unit }) => kind === 'rate' && unit >= MONTH_HOURS)
    .map(({ value }) => value / SECONDS);
  if (rates.length > 0) return Math.max(...rates);
  if (!together.test(tokens.map(({ text }) => text).join(' '))) return undefined;
  const counts = all.filter(({ kind }) => kind === 'bare').map(({ value }) => value);
  return counts.length > 0 ? Math.max(...counts) : undefined;
}
