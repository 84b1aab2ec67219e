import { stem, type Token } from '../text/tokens.ts';

/** One place in a phrase: a word out of a few, or a gap. */
interface Place {
  readonly stems: ReadonlySet<string> | undefined;
  readonly optional: boolean;
  /** Tokens that may stand here besides: 1 for `_`, up to 3 for `..`. */
  readonly gap: 0 | 1 | 3;
}

interface Phrase<Meaning> {
  readonly places: readonly Place[];
  readonly meaning: Meaning;
  /** Its place among the phrases of the book. */
  readonly order: number;
}

/** A phrase by one of its words, and how many tokens may stand before that word. */
interface Entry<Meaning> extends Phrase<Meaning> {
  readonly least: number;
  readonly most: number;
  /** One of these stands right before or behind that word; `undefined` where a gap or nothing may. */
  readonly before: Words;
  readonly behind: Words;
}

/** `undefined`: any word; one word alone is no set, for it is compared faster. */
type Words = ReadonlySet<string> | string | undefined;

const fits = (words: Words, stem = ''): boolean =>
  words === undefined || (typeof words === 'string' ? words === stem : words.has(stem));

export interface Hit<Meaning> {
  readonly meaning: Meaning;
  /** First token and the one after the last. */
  readonly from: number;
  readonly to: number;
}

type Ordered<Meaning> = Hit<Meaning> & { readonly order: number };

/** Many phrases compiled into one matcher that reads a text once; see `Phrases` for their grammar. */
export class PhraseBook<Meaning> {
  readonly #added: (readonly [string, Meaning])[] = [];
  #compiled: Compiled<Meaning> | undefined;

  add(phrase: string, meaning: Meaning): void {
    this.#added.push([phrase, meaning]);
    this.#compiled = undefined;
  }

  /** Every word of every phrase, as typed. */
  get words(): ReadonlySet<string> {
    return this.compile().words;
  }

  /** Compiled at the first use, so that starting does not wait for it; throws for a phrase that cannot match. */
  compile(): Compiled<Meaning> {
    this.#compiled ??= compiled(this.#added);
    return this.#compiled;
  }

  /** All hits, also overlapping ones, in the order of the text; each phrase at most once from a token on. */
  find(tokens: readonly Token[]): Hit<Meaning>[] {
    const { byRarest } = this.compile();
    const hits: Ordered<Meaning>[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const entries = byRarest.get(tokens[at]!.stem);
      if (!entries) continue;
      for (const entry of entries)
        if (fits(entry.before, tokens[at - 1]?.stem) && fits(entry.behind, tokens[at + 1]?.stem))
          collect(entry, tokens, at, hits);
    }
    hits.sort((a, b) => a.from - b.from || a.order - b.order);
    return hits.filter((hit, index) => !isSame(hit, hits[index - 1]));
  }
}

interface Compiled<Meaning> {
  readonly words: ReadonlySet<string>;
  /** The phrases by their rarest word, so that a text's common words try few of them. */
  readonly byRarest: ReadonlyMap<string, readonly Entry<Meaning>[]>;
}

function compiled<Meaning>(added: readonly (readonly [string, Meaning])[]): Compiled<Meaning> {
  const words = new Set<string>();
  const phrases = added.map(([phrase, meaning], order) => {
    const places = phrase.split(' ').map((word) => placeOf(word, phrase, words));
    if (!places.some(isFirm)) throw new Error(`no word must stand in the phrase "${phrase}"`);
    return { places, meaning, order };
  });
  return { words, byRarest: indexed(phrases) };
}

function placeOf(word: string, phrase: string, known: Set<string>): Place {
  if (word === '..') return { stems: undefined, optional: true, gap: 3 };
  if (word === '_' || word === '_?') return { stems: undefined, optional: word === '_?', gap: 1 };
  const optional = word.endsWith('?');
  const words = (optional ? word.slice(0, -1) : word).split('|');
  const odd = words.find((each) => !isWord.test(each));
  if (odd !== undefined) throw new Error(`"${odd}" is no word in the phrase "${phrase}"`);
  for (const each of words) known.add(each);
  return { stems: new Set(words.map(stem)), optional, gap: 0 };
}

/** A word as `tokenize` makes them: letters first, or digits alone. */
const isWord = /^(?:\p{Ll}[\p{Ll}\d_]*|\d+(?:[.,]\d+)*)$/u;

const isFirm = ({ stems, optional }: Place): boolean => stems !== undefined && !optional;

const isSame = (hit: Ordered<unknown>, before: Ordered<unknown> | undefined): boolean =>
  before !== undefined && before.from === hit.from && before.order === hit.order;

/** Each phrase under the words of that one of its places whose words stand in the fewest phrases. */
function indexed<Meaning>(phrases: readonly Phrase<Meaning>[]): ReadonlyMap<string, readonly Entry<Meaning>[]> {
  const counts = frequencies(phrases.flatMap(({ places }) => places));
  const cost = ({ stems }: Place) => [...stems!].reduce((sum, word) => sum + counts.get(word)!, 0);
  const index = new Map<string, Entry<Meaning>[]>();
  for (const phrase of phrases) {
    const rarest = phrase.places.filter(isFirm).reduce((best, place) => (cost(place) < cost(best) ? place : best));
    const entry = entryAt(rarest, phrase);
    for (const word of rarest.stems!) {
      const entries = index.get(word);
      if (entries) entries.push(entry);
      else index.set(word, [entry]);
    }
  }
  return index;
}

/** In how many places each word stands. */
function frequencies(places: readonly Place[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of places) for (const word of stems ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function entryAt<Meaning>(place: Place, phrase: Phrase<Meaning>): Entry<Meaning> {
  const { places } = phrase;
  const before = places.slice(0, places.indexOf(place));
  return {
    ...phrase,
    before: nextTo(before.toReversed()),
    behind: nextTo(places.slice(before.length + 1)),
    least: before.filter(({ optional }) => !optional).length,
    most: before.reduce((sum, { gap }) => sum + Math.max(1, gap), 0),
  };
}

/** The words of which one must stand at the first of the places, if there is such a word. */
function nextTo(places: readonly Place[]): Words {
  const firm = places.findIndex(isFirm);
  const near = places.slice(0, firm + 1);
  if (firm < 0 || near.some(({ stems }) => !stems)) return undefined;
  const words = new Set(near.flatMap(({ stems }) => [...stems!]));
  return words.size === 1 ? [...words][0] : words;
}

/** Adds the hits of a phrase of which a word stands at `at`. */
function collect<Meaning>(
  { places, meaning, order, least, most }: Entry<Meaning>,
  tokens: readonly Token[],
  at: number,
  hits: Ordered<Meaning>[],
): void {
  for (let from = Math.max(0, at - most); from <= at - least; from += 1) {
    const to = end(places, 0, tokens, from, tokens[from]!.clause);
    if (to > at) hits.push({ meaning, from, to, order });
  }
}

/** No gap reaches over these: "the team has no ops" is not "the team … ops". */
const denials = new Set(['not', 'no', 'never', 'without', 'cannot', 'none', 'nobody', 'noone', 'neither']);

/** Where the phrase ends if it starts at `at`, or -1. */
function end(places: readonly Place[], place: number, tokens: readonly Token[], at: number, clause: number): number {
  const current = places[place];
  if (current === undefined) return at;
  if (current.gap === 3) return overGap(places, place, tokens, at, clause);
  const token = tokens[at];
  const fits = token !== undefined && token.clause - clause <= 1 && (current.stems?.has(token.stem) ?? true);
  const to = fits ? end(places, place + 1, tokens, at + 1, token.clause) : -1;
  return to < 0 && current.optional ? end(places, place + 1, tokens, at, clause) : to;
}

function overGap(
  places: readonly Place[],
  place: number,
  tokens: readonly Token[],
  at: number,
  clause: number,
): number {
  for (let skipped = 0; skipped <= 3; skipped += 1) {
    const to = end(places, place + 1, tokens, at + skipped, clause);
    if (to >= 0) return to;
    if (denials.has(tokens[at + skipped]?.text ?? '')) return -1;
  }
  return -1;
}
