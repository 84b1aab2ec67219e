import distances from 'natural/lib/natural/distance/levenshtein_distance.js';
import { stem, type Token } from './tokens.ts';

/** Ordinary words that look like misspelt domain words. */
const ordinary = new Set([
  'could',
  'chance',
  'should',
  'would',
  'contain',
  'contains',
  'severe',
  'server',
  'servers',
  'stable',
  'starts',
  'change',
  'charge',
  'spice',
  'space',
  'state',
  'later',
  'never',
  'event',
  'every',
  'serve',
  'served',
  'request',
  'quite',
  'quiet',
  'costs',
  'coats',
  'model',
  'modal',
]);

/**
 * Repairs words that nobody taught us and that are one slip (five to seven letters) or two (eight and more)
 * away from a domain word with the same first letter.
 */
export function speller(
  domain: Iterable<string>,
  known: ReadonlySet<string>,
): (tokens: readonly Token[]) => readonly Token[] {
  const byFirst = new Map<string, string[]>();
  const words = new Set<string>();
  for (const word of domain) {
    if (!/^[a-z]{5,}$/.test(word)) continue;
    words.add(word);
    const bucket = byFirst.get(word[0]!) ?? [];
    bucket.push(word);
    byFirst.set(word[0]!, bucket);
  }
  const remembered = new Map<string, string>();
  const repair = (word: string): string => {
    if (word.length < 5 || word.length > 20 || known.has(word) || words.has(word) || ordinary.has(word)) return word;
    let found = remembered.get(word);
    if (found === undefined) {
      found = nearest(word, byFirst.get(word[0]!) ?? []) ?? word;
      if (remembered.size > 20_000) remembered.clear();
      remembered.set(word, found);
    }
    return found;
  };
  return (tokens) =>
    tokens.map((token) => {
      if (token.number !== undefined) return token;
      const text = repair(token.text);
      return text === token.text ? token : { ...token, text, stem: stem(text) };
    });
}

function nearest(word: string, candidates: readonly string[]): string | undefined {
  const bound = word.length >= 8 ? 2 : 1;
  let best: string | undefined;
  let least = bound + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > bound) continue;
    if (candidate.length < 8 && least === 1 && bound === 1 && best) continue;
    const distance = distances.DamerauLevenshteinDistance(word, candidate);
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}
