import { stem, type Token } from './tokens.ts';

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
}

/** The first place of phrases that may start with any word. */
const ANY = '*';

export interface Hit<Meaning> {
  readonly meaning: Meaning;
  /** First token and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Many phrases compiled into one matcher that reads a text once; see `Phrases` for their grammar. */
export class PhraseBook<Meaning> {
  readonly #byFirst = new Map<string, Phrase<Meaning>[]>();
  readonly #words = new Set<string>();

  add(phrase: string, meaning: Meaning): void {
    const places = phrase.split(' ').map((word) => this.#place(word));
    const firsts = new Set<string>();
    for (const place of places) {
      for (const word of place.stems ?? [ANY]) firsts.add(word);
      if (!place.optional) break;
    }
    for (const first of firsts) {
      const phrases = this.#byFirst.get(first) ?? [];
      phrases.push({ places, meaning });
      this.#byFirst.set(first, phrases);
    }
  }

  /** Every word of every phrase, as typed. */
  get words(): ReadonlySet<string> {
    return this.#words;
  }

  /** All hits, also overlapping ones; each phrase at most once from a token on. */
  find(tokens: readonly Token[]): Hit<Meaning>[] {
    const hits: Hit<Meaning>[] = [];
    for (let from = 0; from < tokens.length; from += 1) {
      for (const first of [tokens[from]!.stem, ANY]) {
        for (const { places, meaning } of this.#byFirst.get(first) ?? []) {
          const to = end(places, 0, tokens, from, tokens[from]!.clause);
          if (to > from) hits.push({ meaning, from, to });
        }
      }
    }
    return hits;
  }

  #place(word: string): Place {
    if (word === '..') return { stems: undefined, optional: true, gap: 3 };
    if (word === '_') return { stems: undefined, optional: false, gap: 1 };
    const optional = word.endsWith('?');
    const words = (optional ? word.slice(0, -1) : word).split('|').filter(Boolean);
    for (const each of words) this.#words.add(each);
    return { stems: new Set(words.map(stem)), optional, gap: 0 };
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
