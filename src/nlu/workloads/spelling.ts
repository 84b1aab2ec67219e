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
  const known = new Set([...names].filter(({ length }) => length >= SHORTEST));
  const filed = fileUnderForms(known);
  const repair = (word: string): string | undefined => {
    if (known.has(word) || lookAlikes.has(word)) return undefined;
    for (const form of formsOf(word)) {
      const name = filed.get(form)?.find((each) => isOneSlip(word, each));
      if (name) return name;
    }
    return undefined;
  };
  const remembered = new Map<string, string | undefined>();
  return (word) => {
    if (word.length < SHORTEST || word.length > LONGEST) return undefined;
    if (remembered.has(word)) return remembered.get(word);
    const name = repair(word);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(word, name);
    return name;
  };
}

function fileUnderForms(names: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const filed = new Map<string, string[]>();
  for (const name of names)
    for (const form of formsOf(name)) {
      const others = filed.get(form);
      if (others) others.push(name);
      else filed.set(form, [name]);
    }
  return filed;
}

/** Slips in the first letter are rare, and most words that differ only there are other words. */
const isOneSlip = (word: string, name: string): boolean =>
  word[0] === name[0] && distances.DamerauLevenshteinDistance(word, name, { restricted: true }) <= 1;

/** The word, and the word without each of its letters but the first. */
const formsOf = (word: string): string[] => [
  word,
  ...Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2)),
];
