import type { FactorId, FactorValue, Profile } from '../../domain/profile.ts';

/** A number of times a month, and nothing that is counted: "150/mo". */
const bare =
  /^\W*(?:(?:about|like|around|roughly|some|is|only|just|maybe)\s+)*[\d.,]+\s*k?\s*(?:\/|per|a|each|every)?\s*(?:mo|month|months|monthly)\W*$/i;
/** Nobody corrects a volume to so many times as much or as little in passing. */
const FAR = 100;

/** "Four tasks are like 150/mo": of those who have told of millions, that is a sum of money and no volume. */
export const isUnlikelyVolume = (
  { factor, value, words }: { readonly factor: FactorId; readonly value: FactorValue | null; readonly words?: string },
  { requests_month: known }: Profile,
): boolean => {
  if (factor !== 'requests_month' || known === undefined || typeof value !== 'number' || !bare.test(words ?? ''))
    return false;
  return value * FAR < known || value > known * FAR;
};
