import { isCountry } from '../../domain/countries.ts';
import type { Token } from '../text/tokens.ts';
import { type Numbering, numberingOf, numberOf } from './numbering.ts';

/** What a classifier sees of a text: its words, and what else is known of it ("names a database"). */
export interface Seen {
  readonly tokens: readonly Token[];
  readonly named?: readonly string[];
}

/** The features of a text by number, with their weights; scaled to length 1 but for the bias. */
export interface Row {
  readonly at: Int32Array;
  readonly value: Float32Array;
}

/** The features that count, and how much each does. */
export interface Vocabulary {
  readonly features: Numbering;
  readonly idf: Float32Array;
}

const BIAS = 'bias';
/** The bias is no word of the text: it counts this much, whatever the text's length. */
const BIAS_VALUE = 0.3;
const BOUNDARY = '^';
const END = '$';
/** What a word or a pair that nobody taught counts for: a text of strange words is read with less confidence. */
const STRANGE = 16;
/** The length of a typical text's row, which the others are scaled to. */
const TYPICAL = 20;
/** Pieces of words support the words, they do not outvote them. */
const PIECE_WEIGHT = 0.5;
/** A figure is one word, so that none decides by its digits. */
const FIGURE = '#';
/** A long post says what it wants early; this much of it is looked at. */
const MAX_TOKENS = 200;
/** Words whose features are remembered; more than people use, and few enough to forget all when it is full. */
const MOST_WORDS = 20_000;

/** Countries are one word too: what holds of the data of one holds of any other's. */
const COUNTRY = '@';

const wordOf = (token: Token): string => classOf(token) ?? token.stem;
const keyOf = (token: Token): string => classOf(token) ?? token.text;
/** What a word counts as, if it is one of many that say the same. */
function classOf({ text, number }: Token): string | undefined {
  if (number !== undefined) return FIGURE;
  return isCountry(text) ? COUNTRY : undefined;
}
const pair = (one: string, two: string): string => `b:${one} ${two}`;

function ofWord(token: Token): string[] {
  const alike = classOf(token);
  if (alike) return [`w:${alike}`];
  return [`w:${token.stem}`, ...piecesOf(token.text)];
}

/** Letters of a word at a time that are features; they survive a typo. */
const PIECE = 4;
const MOST_PIECES = 16;

function piecesOf(word: string): string[] {
  const pieces: string[] = [];
  const padded = `<${word}>`;
  for (let at = 0; at + PIECE <= padded.length && at < MOST_PIECES; at += 1)
    pieces.push(`c:${padded.slice(at, at + PIECE)}`);
  return pieces;
}

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
    const found = ofWord(token).map(counted);
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
    ([feature, each]) => Math.log(1 + texts.length / each.texts) * (feature.startsWith('c:') ? PIECE_WEIGHT : 1),
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

interface Word {
  readonly at: readonly number[];
  readonly strange: boolean;
}

/** Turns texts into rows; what a word contributes is looked up once. */
export class FeatureSpace {
  readonly #features: Numbering;
  readonly #idf: Float32Array;
  readonly #words = new Map<string, Word>();
  /** By feature, the last text it was found in: each counts once. */
  readonly #lastIn: Uint32Array;
  #text = 0;

  constructor({ features, idf }: Vocabulary) {
    this.#features = features;
    this.#idf = idf;
    this.#lastIn = new Uint32Array(idf.length);
  }

  get size(): number {
    return this.#idf.length;
  }

  /**
   * The row of a text; with `dilution` 1 its words share one weight, however many they are, with 0 each adds its own:
   * one word in a long sentence may state something.
   */
  rowOf({ tokens, named = [] }: Seen, dilution = 1): Row {
    const at: number[] = [0];
    this.#text += 1;
    let strange = 0;
    let previous = BOUNDARY;
    for (const feature of named) this.#add(numberOf(this.#features, feature), at);
    for (const token of tokens.length > MAX_TOKENS ? tokens.slice(0, MAX_TOKENS) : tokens) {
      const known = this.#wordOf(token);
      for (const index of known.at) this.#add(index, at);
      const word = wordOf(token);
      if (!this.#add(numberOf(this.#features, pair(previous, word)), at)) strange += 1;
      if (known.strange) strange += 1;
      previous = word;
    }
    this.#add(numberOf(this.#features, pair(previous, END)), at);
    return this.#scaled(Int32Array.from(at), strange, dilution);
  }

  /** Whether the feature counts. */
  #add(index: number | undefined, at: number[]): boolean {
    if (index === undefined) return false;
    if (this.#lastIn[index] !== this.#text) {
      this.#lastIn[index] = this.#text;
      at.push(index);
    }
    return true;
  }

  #wordOf(token: Token): Word {
    const key = keyOf(token);
    let known = this.#words.get(key);
    if (!known) {
      const [word, ...pieces] = ofWord(token).map((feature) => numberOf(this.#features, feature));
      const at = [word, ...pieces].filter((index) => index !== undefined);
      known = { at, strange: word === undefined };
      if (this.#words.size >= MOST_WORDS) this.#words.clear();
      this.#words.set(key, known);
    }
    return known;
  }

  #scaled(at: Int32Array, strange: number, dilution: number): Row {
    const value = new Float32Array(at.length);
    let squares = strange * STRANGE;
    for (let f = 0; f < at.length; f += 1) {
      value[f] = this.#idf[at[f]!]!;
      if (f > 0) squares += value[f]! ** 2;
    }
    const length = (Math.sqrt(squares) || 1) ** dilution * TYPICAL ** (1 - dilution);
    for (let f = 1; f < at.length; f += 1) value[f]! /= length;
    return { at, value };
  }
}
