import { isRegionCode, liesIn, type PlaceId, placesByName } from '../../knowledge/places.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import { wordsOf } from './words.ts';

/** What stands before the place that something is in, or must not leave. */
const leadsIn = new Set('in within inside leave leaves leaving region'.split(' '));
const articles = new Set(['the', 'an', 'a']);
const LONGEST = 3;

/** The country, city or region that a message tells: of a cloud's region, by its code; otherwise by its name. */
export function placeTold({ text, facts }: Pick<Understanding, 'text' | 'facts'>): PlaceId | undefined {
  const code = text
    .toLowerCase()
    .split(/[^\w-]+/)
    .find(isRegionCode);
  if (code) return code;
  const words = wordsOf(text);
  // A rule of where data may go names its place in any way: "Germany only".
  const rules = facts.some(({ factor, value }) => factor === 'residency' && value === 'region');
  const found = words
    .map((_, at) => {
      const before = articles.has(words[at - 1] ?? '') ? words[at - 2] : words[at - 1];
      return rules || leadsIn.has(before ?? '') ? nameAt(words, at) : undefined;
    })
    .filter((place) => place !== undefined);
  // "Customers in Australia, hosted in Sydney": the narrowest says most.
  return found.find((place) => !found.some((each) => each !== place && liesIn(each, place)));
}

/** "in the US" is a place, "tell us" is not. */
function nameAt(words: readonly string[], at: number): PlaceId | undefined {
  const from = words[at] === 'us' && words[at - 1] === 'the' ? at - 1 : at;
  for (let length = LONGEST; length > 0; length -= 1) {
    const place = placesByName.get(words.slice(from, from + length).join(' '));
    if (place) return place;
  }
  return undefined;
}
