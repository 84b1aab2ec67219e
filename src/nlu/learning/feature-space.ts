import type { Token } from '../text/tokens.ts';
import { BOUNDARY, END, featuresOfWord, keyOf, pair, type Seen, wordOf } from './features.ts';
import { type Numbering, numberOf } from './numbering.ts';
import { MAX_TOKENS, type Vocabulary } from './vocabulary.ts';

/** The features of a text by number, with their weights; scaled to length 1 but for the bias. */
export interface Row {
  readonly at: Int32Array;
  readonly value: Float32Array;
}

/** What a word or a pair that nobody taught counts for: a text of strange words is read with less confidence. */
export const STRANGE = 16;
/** The length of a typical text's row, which the others are scaled to. */
const TYPICAL = 20;
/** Words whose features are remembered; more than people use, and few enough to forget all when it is full. */
const MOST_WORDS = 20_000;

/** The features of a word that count; a strange one was in no example. */
export interface Word {
  readonly at: readonly number[];
  readonly strange: boolean;
}

/** What a row is divided by, of the sum of its squares: with `dilution` 1 its length, with 0 that of a typical one. */
export const lengthOf = (squares: number, dilution: number): number =>
  (Math.sqrt(squares) || 1) ** dilution * TYPICAL ** (1 - dilution);

/** Turns texts into rows; what a word contributes is looked up once. */
export class FeatureSpace {
  readonly #features: Numbering;
  readonly #idf: Float32Array;
  readonly #words = new Map<string, Word>();
  /** By feature, the last text it was found in: each counts once, unless repeats count. */
  readonly #lastIn: Uint32Array;
  #text = 0;
  #repeats = false;

  constructor({ features, idf }: Vocabulary) {
    this.#features = features;
    this.#idf = idf;
    this.#lastIn = new Uint32Array(idf.length);
  }

  get size(): number {
    return this.#idf.length;
  }

  /** How much a feature counts, wherever it stands. */
  weightOf(feature: number): number {
    return this.#idf[feature]!;
  }

  numberOf(feature: string): number | undefined {
    return numberOf(this.#features, feature);
  }

  /**
   * The row of a text; with `dilution` 1 its words share one weight, however many they are, with 0 each adds its own:
   * one word in a long sentence may state something. With `repeats`, a word counts as often as it stands there.
   */
  rowOf({ tokens, named = [] }: Seen, dilution = 1, repeats = false): Row {
    this.#repeats = repeats;
    const at: number[] = [0];
    this.#text += 1;
    let strange = 0;
    let previous = BOUNDARY;
    for (const feature of named) this.#add(this.numberOf(feature), at);
    for (const token of tokens.length > MAX_TOKENS ? tokens.slice(0, MAX_TOKENS) : tokens) {
      const known = this.word(token);
      for (const index of known.at) this.#add(index, at);
      const word = wordOf(token);
      if (!this.#add(this.numberOf(pair(previous, word)), at)) strange += 1;
      if (known.strange) strange += 1;
      previous = word;
    }
    this.#add(this.numberOf(pair(previous, END)), at);
    return this.#scaled(Int32Array.from(at), strange, dilution);
  }

  /** Whether the feature counts. */
  #add(index: number | undefined, at: number[]): boolean {
    if (index === undefined) return false;
    if (this.#repeats || this.#lastIn[index] !== this.#text) {
      this.#lastIn[index] = this.#text;
      at.push(index);
    }
    return true;
  }

  /** What a word contributes, which is looked up once. */
  word(token: Token): Word {
    const key = keyOf(token);
    let known = this.#words.get(key);
    if (!known) {
      const [word, ...pieces] = featuresOfWord(token).map((feature) => this.numberOf(feature));
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
    const length = lengthOf(squares, dilution);
    for (let f = 1; f < at.length; f += 1) value[f]! /= length;
    return { at, value };
  }
}
