import distances from 'natural/lib/natural/distance/levenshtein_distance.js';
import { lookAlikes } from './look-alikes.ts';

const SHORTEST = 6;
const LONGEST = 24;
const REMEMBERED = 20_000;

/**
 * Repairs one slip in a name of six letters or more: two words one slip apart share what is left of each when one
 * letter goes, so the names are filed under all their shortened forms.
 */
export function nameSpeller(names: Iterable<string>): (word: string) => string | undefined {
  const known = new Set<string>();
  const byShortened = new Map<string, string[]>();
  for (const name of names) {
    if (name.length < SHORTEST || known.has(name)) continue;
    known.add(name);
    for (const form of [name, ...shortened(name)]) {
      const others = byShortened.get(form);
      if (others) others.push(name);
      else byShortened.set(form, [name]);
    }
  }
  const remembered = new Map<string, string | undefined>();
  const repair = (word: string): string | undefined => {
    if (known.has(word) || lookAlikes.has(word)) return undefined;
    for (const form of [word, ...shortened(word)])
      for (const name of byShortened.get(form) ?? []) if (isOneSlip(word, name)) return name;
    return undefined;
  };
  return (word) => {
    if (word.length < SHORTEST || word.length > LONGEST) return undefined;
    if (remembered.has(word)) return remembered.get(word);
    const name = repair(word);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(word, name);
    return name;
  };
}

/** Slips in the first letter are rare, and most words that differ only there are other words. */
const isOneSlip = (word: string, name: string): boolean =>
  word[0] === name[0] && distances.DamerauLevenshteinDistance(word, name, { restricted: true }) <= 1;

/** The word without each of its letters but the first. */
const shortened = (word: string): string[] =>
  Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2));
