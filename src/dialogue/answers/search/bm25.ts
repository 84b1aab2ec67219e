import type { Features } from './features.ts';
import { type Places, type Postings, postingsOf } from './postings.ts';

/** The usual constants. */
const K1 = 1.2;
const B = 0.75;
/** Of documents that say a word which none says. */
const UNHEARD = 0.5;

/** By word, the documents that say it, and what each gains by that, before the word's rarity. */
export function gainsOf(documents: readonly (readonly Features[])[], places: Places): Postings {
  const sizes = documents.map((texts) => texts.reduce((sum, text) => sum + sizeOf(text), 0));
  const usual = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  const dilution = sizes.map((size) => K1 * (1 - B + (B * size) / usual));
  const gains = postingsOf(documents.map(together), places);
  const { texts, counts } = gains;
  for (let at = 0; at < counts.length; at += 1) counts[at]! /= counts[at]! + dilution[texts[at]!]!;
  return gains;
}

/** How much of what is sought each document says, all its texts together (Okapi BM25). */
export class Bm25 {
  readonly #places: Places;
  readonly #gains: Postings;
  readonly #scores: Float64Array;

  constructor(places: Places, gains: Postings, documents: number) {
    this.#places = places;
    this.#gains = gains;
    this.#scores = new Float64Array(documents);
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
    const { texts, counts: gains, begins } = this.#gains;
    const place = this.#places.get(word);
    const from = place === undefined ? 0 : begins[place]!;
    const to = place === undefined ? 0 : begins[place + 1]!;
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
