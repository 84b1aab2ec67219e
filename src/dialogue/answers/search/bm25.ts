import type { Features } from './features.ts';
import { Postings } from './postings.ts';

/** The usual constants. */
const K1 = 1.2;
const B = 0.75;
/** Of documents that say a word which none says. */
const UNHEARD = 0.5;

/** How much of what is sought each document says, all its texts together (Okapi BM25). */
export class Bm25 {
  /** By word, the documents that say it, and what each gains by that, before the word's rarity. */
  readonly #said: Postings;
  readonly #scores: Float64Array;

  constructor(documents: readonly (readonly Features[])[]) {
    const sizes = documents.map((texts) => texts.reduce((sum, text) => sum + sizeOf(text), 0));
    const usual = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    const dilution = sizes.map((size) => K1 * (1 - B + (B * size) / usual));
    this.#scores = new Float64Array(documents.length);
    this.#said = new Postings(documents.map(together));
    const { texts, counts } = this.#said;
    for (let at = 0; at < counts.length; at += 1) counts[at]! /= counts[at]! + dilution[texts[at]!]!;
  }

  /** By document, a share of what one would reach that says nothing else and that often, 0 to 1; until the next call. */
  scores(sought: Features): Float64Array {
    const scores = this.#scores.fill(0);
    let most = 0;
    for (const [word, count] of sought) most += this.#add(word, count);
    for (let at = 0; at < scores.length; at += 1) scores[at]! /= most;
    return scores;
  }

  /** Gives the most that a document can gain by it. */
  #add(word: string, count: number): number {
    const scores = this.#scores;
    const { texts, counts: gains } = this.#said;
    const place = this.#said.placeOf(word);
    const from = place === undefined ? 0 : this.#said.begin(place);
    const to = place === undefined ? 0 : this.#said.end(place);
    const weight = count * Math.log(1 + scores.length / (to - from || UNHEARD)) * (K1 + 1);
    for (let at = from; at < to; at += 1) scores[texts[at]!]! += weight * gains[at]!;
    return weight;
  }
}

function sizeOf(text: Features): number {
  let size = 0;
  for (const count of text.values()) size += count;
  return size;
}

/** All texts of a document as one. */
function together(texts: readonly Features[]): Features {
  const times = new Map<string, number>();
  for (const text of texts) for (const [word, count] of text) times.set(word, (times.get(word) ?? 0) + count);
  return times;
}
