import { SECONDS } from '../../decision/cost/sizing/load.ts';
import type { FactorId, FactorValue, Profile } from '../../domain/profile.ts';

/** The words of a number of times a month, and of nothing that is counted: "like 150/mo". */
const bare = new Set(
  'about like around roughly some is only just maybe k per a each every mo month months monthly'.split(' '),
);
const isBare = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[^a-z]+/)
    .every((word) => word === '' || bare.has(word));
/** Nobody corrects a volume to so many times as much or as little in passing. */
const FAR = 100;

/** "Four tasks are like 150/mo": of those who have told of millions, that is a sum of money and no volume. */
export const isUnlikelyVolume = (
  { factor, value, words }: { readonly factor: FactorId; readonly value: FactorValue | null; readonly words?: string },
  { requests_month: known, peak_rps: peak }: Profile,
): boolean => {
  if (factor !== 'requests_month' || typeof value !== 'number') return false;
  // The peak said again is no volume.
  if (peak !== undefined && value === peak * SECONDS) return true;
  // What was picked has no words, and is meant.
  if (known === undefined || !words || !isBare(words)) return false;
  return value * FAR < known || value > known * FAR;
};
