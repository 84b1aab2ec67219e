import type { Token } from '../text/tokens.ts';
import { BIAS, BOUNDARY, END, featuresOfWord, isPiece, keyOf, pair, type Seen, wordOf } from './features.ts';
import { type Numbering, numberingOf } from './numbering.ts';

/** The features that count, and how much each does. */
export interface Vocabulary {
  readonly features: Numbering;
  readonly idf: Float32Array;
}

/** The bias is no word of the text: it counts this much, whatever the text's length. */
const BIAS_VALUE = 0.3;
/** Pieces of words support the words, they do not outvote them. */
const PIECE_WEIGHT = 0.5;
/** A long post says what it wants early; this much of it is looked at. */
export const MAX_TOKENS = 200;

/** The features that stand in at least `minTexts` of the texts, rarer ones counting more. */
export function vocabularyOf(texts: readonly Seen[], minTexts: number): Vocabulary {
  const counts = new Map<string, Count>();
  const words = new Map<string, readonly Count[]>();
  const counted = (feature: string): Count => {
    const known = counts.get(feature);
    if (known) return known;
    const count = { texts: 0, last: -1 };
    counts.set(feature, count);
    return count;
  };
  const countedWord = (token: Token): readonly Count[] => {
    const known = words.get(keyOf(token));
    if (known) return known;
    const found = featuresOfWord(token).map(counted);
    words.set(keyOf(token), found);
    return found;
  };
  for (const [text, { tokens, named = [] }] of texts.entries()) {
    let previous = BOUNDARY;
    for (const feature of named) count(counted(feature), text);
    for (const token of tokens.slice(0, MAX_TOKENS)) {
      for (const each of countedWord(token)) count(each, text);
      count(counted(pair(previous, wordOf(token))), text);
      previous = wordOf(token);
    }
    count(counted(pair(previous, END)), text);
  }
  const kept = [...counts].filter(([, each]) => each.texts >= minTexts);
  const idf = kept.map(
    ([feature, each]) => Math.log(1 + texts.length / each.texts) * (isPiece(feature) ? PIECE_WEIGHT : 1),
  );
  const features = numberingOf([BIAS, ...kept.map(([feature]) => feature)]);
  return { features, idf: Float32Array.from([BIAS_VALUE, ...idf]) };
}

/** In how many texts a feature stands, and the last of these. */
interface Count {
  texts: number;
  last: number;
}

function count(feature: Count, text: number): void {
  if (feature.last === text) return;
  feature.last = text;
  feature.texts += 1;
}
