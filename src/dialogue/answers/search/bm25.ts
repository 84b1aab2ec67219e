import type { Features } from './features.ts';

/** The usual constants. */
const K1 = 1.2;
const B = 0.75;
/** Of documents that say a word which none says. */
const UNHEARD = 0.5;

/** A word: the documents that say it, and what each gains by that, before the word's rarity. */
interface Said {
  readonly documents: Int32Array;
  readonly gains: Float64Array;
}

/** How much of what is sought each document says, all its texts together (Okapi BM25). */
export class Bm25 {
  readonly #said: ReadonlyMap<string, Said>;
  readonly #scores: Float64Array;

  constructor(documents: readonly (readonly Features[])[]) {
    const said = new Map<string, Map<number, number>>();
    const sizes = documents.map((texts, document) => texts.reduce((sum, text) => sum + addTo(said, document, text), 0));
    const usual = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    const dilution = sizes.map((size) => K1 * (1 - B + (B * size) / usual));
    this.#scores = new Float64Array(documents.length);
    this.#said = new Map(
      [...said].map(([word, times]) => [
        word,
        {
          documents: Int32Array.from(times.keys()),
          gains: Float64Array.from(times, ([document, count]) => count / (count + dilution[document]!)),
        },
      ]),
    );
  }

  /** By document, a share of what one would reach that says nothing else and that often, 0 to 1; until the next call. */
  scores(sought: Features): Float64Array {
    const scores = this.#scores.fill(0);
    let most = 0;
    for (const [word, count] of sought) {
      const said = this.#said.get(word);
      const weight = count * Math.log(1 + scores.length / (said?.documents.length ?? UNHEARD)) * (K1 + 1);
      most += weight;
      if (!said) continue;
      const { documents, gains } = said;
      for (let at = 0; at < documents.length; at += 1) scores[documents[at]!]! += weight * gains[at]!;
    }
    for (let at = 0; at < scores.length; at += 1) scores[at]! /= most;
    return scores;
  }
}

/** Counts the words of a text of a document; gives how many there are. */
function addTo(said: Map<string, Map<number, number>>, document: number, text: Features): number {
  let size = 0;
  for (const [word, count] of text) {
    const times = said.get(word) ?? new Map<number, number>();
    times.set(document, (times.get(document) ?? 0) + count);
    said.set(word, times);
    size += count;
  }
  return size;
}
