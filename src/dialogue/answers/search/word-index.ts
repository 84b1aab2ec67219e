import type { Features } from './features.ts';
import { type Places, type Postings, postingsOf } from './postings.ts';

/** A word of what is sought. */
export interface Term {
  readonly word: string;
  readonly weight: number;
  /** Its number; absent where no text has it. */
  readonly place: number | undefined;
  /** What is only implied, and how thousands of questions begin, brings no text up by itself. */
  readonly brings: boolean;
}

/** So many words of what is sought have a bit each. */
export const BITS = 32;
/** Of what is weaker than this, a text says only that it implies it. */
const LEAST_THAT_BRINGS = 0.5;
/** A word of so many texts makes none of them near. */
const COMMON = 500;
/** Words that stand in little else, or nowhere, count so much. */
const MOST = 6;

/** The weight of each word in each text. */
export interface Weights {
  readonly postings: Postings;
  /** By word, how much it counts. */
  readonly rarity: Float64Array;
  /** By text, the length of its weighed words. */
  readonly lengths: Float64Array;
}

/** Rarer words weigh more. */
export function weightsOf(texts: readonly Features[], places: Places): Weights {
  const postings = postingsOf(texts, places);
  const { begins, counts } = postings;
  const rarity = new Float64Array(places.size);
  for (let place = 0; place < rarity.length; place += 1) {
    const [from, to] = [begins[place]!, begins[place + 1]!];
    rarity[place] = Math.min(MOST, Math.log(1 + texts.length / (to - from)));
    for (let at = from; at < to; at += 1) counts[at]! *= rarity[place]!;
  }
  return { postings, rarity, lengths: Float64Array.from(texts, (text) => lengthOf(text, places, rarity)) };
}

function lengthOf(features: Features, places: Places, rarity: Float64Array): number {
  let sum = 0;
  for (const [word, count] of features) sum += weightOf(places.get(word), count, rarity) ** 2;
  return Math.sqrt(sum);
}

const weightOf = (place: number | undefined, count: number, rarity: Float64Array): number =>
  count * (place === undefined ? MOST : rarity[place]!);

/** What is sought, followed up by its words into the texts. What it gives is valid until the next search. */
export class WordIndex {
  /** The texts that share a word with what is sought. */
  readonly texts: Int32Array;
  size = 0;
  /** By text, the product of the weights. */
  readonly products: Float64Array;
  /** By text, how much of what is sought it holds. */
  readonly covered: Float64Array;
  /** By text that shares a word, which of the first words of what is sought it holds, a bit each. */
  readonly held: Uint32Array;
  readonly #places: Places;
  readonly #weights: Weights;

  constructor(places: Places, weights: Weights) {
    const texts = weights.lengths.length;
    this.texts = new Int32Array(texts);
    this.products = new Float64Array(texts);
    this.covered = new Float64Array(texts);
    this.held = new Uint32Array(texts);
    this.#places = places;
    this.#weights = weights;
  }

  lengthOf(features: Features): number {
    return lengthOf(features, this.#places, this.#weights.rarity);
  }

  /** Looks up every word; gives them in the order of their bits. */
  look(sought: Features): readonly Term[] {
    for (let place = 0; place < this.size; place += 1) {
      const text = this.texts[place]!;
      this.products[text] = 0;
      this.covered[text] = 0;
      this.held[text] = 0;
    }
    this.size = 0;
    const terms = [...sought].map(([word, count]) => this.#term(word, count));
    for (const brings of [true, false])
      terms.forEach((term, at) => {
        if (term.brings === brings && term.place !== undefined) this.#add(term, term.place, at);
      });
    return terms;
  }

  #term(word: string, count: number): Term {
    const { postings, rarity } = this.#weights;
    const place = this.#places.get(word);
    const many = place === undefined ? 0 : postings.begins[place + 1]! - postings.begins[place]!;
    const isCommon = word.startsWith('?') && many > COMMON;
    return { word, weight: weightOf(place, count, rarity), place, brings: count >= LEAST_THAT_BRINGS && !isCommon };
  }

  #add({ weight, brings }: Term, word: number, term: number): void {
    const { texts, products, covered, held } = this;
    const { texts: all, counts: weights, begins } = this.#weights.postings;
    const bit = term < BITS ? 1 << term : 0;
    const end = begins[word + 1]!;
    for (let at = begins[word]!; at < end; at += 1) {
      const text = all[at]!;
      if (covered[text] === 0) {
        if (!brings) continue;
        texts[this.size] = text;
        this.size += 1;
      }
      products[text]! += weight * weights[at]!;
      covered[text]! += weight;
      held[text]! |= bit;
    }
  }
}
