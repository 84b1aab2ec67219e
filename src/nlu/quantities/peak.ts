import type { Token } from '../text/tokens.ts';
import { quantitiesIn } from './quantities.ts';
import { A_SECOND, MONTH_HOURS } from './units.ts';

/** "200 uploads in the same second", "600 at once": a number that comes, or is there, all together. */
const inASecond = /\b(?:in|within) (?:the same|one|a) second\b/i;
const atOnce = /\b(?:at (?:once|the same (?:time|moment|minute))|simultaneously|in parallel|concurrent(?:ly)?)\b/i;

/** A highest load: in requests a second, or how many are there at once. */
export type Peak = { readonly rps: number } | { readonly atOnce: number };

/** The highest load that a text speaks of. */
export function peakIn(tokens: readonly Token[]): Peak | undefined {
  const all = quantitiesIn(tokens);
  const rates = all
    .filter(({ kind, unit }) => kind === 'rate' && unit >= MONTH_HOURS)
    .map(({ value }) => value / A_SECOND);
  if (rates.length > 0) return { rps: Math.max(...rates) };
  const counts = all.filter(({ kind }) => kind === 'bare').map(({ value }) => value);
  const text = tokens.map((token) => token.text).join(' ');
  if (counts.length === 0) return undefined;
  if (inASecond.test(text)) return { rps: Math.max(...counts) };
  return atOnce.test(text) ? { atOnce: Math.max(...counts) } : undefined;
}
