import type { Token } from './tokens.ts';

const BOUNDARY = '^';

/**
 * What the classifier sees of a text: word stems, pairs of them, and pieces of words that survive a typo.
 * Numbers count as one word, so that a figure never decides an intent. Prefixes keep keys from being integers.
 */
export function featuresOf(tokens: readonly Token[]): string[] {
  const features = new Set<string>(['bias']);
  let previous = BOUNDARY;
  for (const { stem, text, number } of tokens.slice(0, MAX_TOKENS)) {
    const word = number === undefined ? stem : '#';
    features.add(`w:${word}`);
    features.add(`b:${previous} ${word}`);
    previous = word;
    if (number === undefined) addPieces(features, text);
  }
  features.add(`b:${previous} $`);
  if (tokens.length <= 4) features.add(`n:${tokens.length}`);
  return [...features];
}

/** A long post says what it wants early or late; the classifier reads this much of it. */
const MAX_TOKENS = 200;

function addPieces(features: Set<string>, word: string): void {
  const padded = `<${word}>`;
  for (let size = 3; size <= 5; size += 1) {
    for (let at = 0; at + size <= padded.length && at < 16; at += 1) features.add(`c:${padded.slice(at, at + size)}`);
  }
}
