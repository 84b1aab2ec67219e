import type { Features } from './features.ts';

/** Words, numbered in the order in which they first occur. */
export type Places = ReadonlyMap<string, number>;

/**
 * By the number of a word, the texts that it stands in, in order, and how much it counts in each. All words share these
 * arrays, because a pair of arrays for each word takes more memory than what they hold, and longer to make.
 */
export interface Postings {
  /** By word, where its texts begin; the next word's is their end. */
  readonly begins: Int32Array;
  readonly texts: Int32Array;
  readonly counts: Float64Array;
}

export function placesIn(texts: readonly Features[]): Places {
  const places = new Map<string, number>();
  for (const text of texts) for (const word of text.keys()) if (!places.has(word)) places.set(word, places.size);
  return places;
}

export function postingsOf(texts: readonly Features[], places: Places): Postings {
  const begins = new Int32Array(places.size + 1);
  for (const text of texts) for (const word of text.keys()) begins[places.get(word)! + 1]! += 1;
  for (let place = 0; place < places.size; place += 1) begins[place + 1]! += begins[place]!;
  const next = begins.slice();
  const postings = {
    begins,
    texts: new Int32Array(begins.at(-1)!),
    counts: new Float64Array(begins.at(-1)!),
  };
  texts.forEach((text, at) => {
    for (const [word, count] of text) {
      const place = places.get(word)!;
      const to = next[place]!;
      next[place] = to + 1;
      postings.texts[to] = at;
      postings.counts[to] = count;
    }
  });
  return postings;
}

/** Whether a word stands in a text, by their numbers. */
export function standsIn({ begins, texts }: Postings, word: number, text: number): boolean {
  let from = begins[word]!;
  let to = begins[word + 1]!;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (texts[middle]! < text) from = middle + 1;
    else to = middle;
  }
  return from < begins[word + 1]! && texts[from] === text;
}
