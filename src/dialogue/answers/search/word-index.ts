import type { Features } from './features.ts';
import { Postings } from './postings.ts';

/** A word of what is sought. */
export interface Term {
  readonly word: string;
  readonly weight: number;
  /** Its number in the index; absent where no text has it. */
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

/** An index of words: by each, the texts that it stands in. What it gives is valid until the next search. */
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
  /** By text, the length of its weighed words. */
  readonly lengths: Float64Array;
  /** With the weight of each word in each text. */
  readonly #postings: Postings;
  /** By word, how much it counts. */
  readonly #rarity: Float64Array;

  constructor(texts: readonly Features[]) {
    this.texts = new Int32Array(texts.length);
    this.products = new Float64Array(texts.length);
    this.covered = new Float64Array(texts.length);
    this.held = new Uint32Array(texts.length);
    this.#postings = new Postings(texts);
    this.#rarity = rarityIn(this.#postings, texts.length);
    this.lengths = Float64Array.from(texts, (text) => this.lengthOf(text));
  }

  lengthOf(features: Features): number {
    let sum = 0;
    for (const [word, count] of features) sum += this.#weight(this.#postings.placeOf(word), count) ** 2;
    return Math.sqrt(sum);
  }

  #weight(place: number | undefined, count: number): number {
    return count * (place === undefined ? MOST : this.#rarity[place]!);
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
    const place = this.#postings.placeOf(word);
    const many = place === undefined ? 0 : this.#postings.end(place) - this.#postings.begin(place);
    const isCommon = word.startsWith('?') && many > COMMON;
    return { word, weight: this.#weight(place, count), place, brings: count >= LEAST_THAT_BRINGS && !isCommon };
  }

  #add({ weight, brings }: Term, word: number, term: number): void {
    const { texts, products, covered, held } = this;
    const { texts: all, counts: weights } = this.#postings;
    const bit = term < BITS ? 1 << term : 0;
    const end = this.#postings.end(word);
    for (let at = this.#postings.begin(word); at < end; at += 1) {
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

/** How much each word counts, rarer ones more; what the index holds becomes weights by that. */
function rarityIn(postings: Postings, texts: number): Float64Array {
  const rarity = new Float64Array(postings.size);
  for (let place = 0; place < rarity.length; place += 1) {
    const [from, to] = [postings.begin(place), postings.end(place)];
    rarity[place] = Math.min(MOST, Math.log(1 + texts / (to - from)));
    for (let at = from; at < to; at += 1) postings.counts[at]! *= rarity[place]!;
  }
  return rarity;
}
