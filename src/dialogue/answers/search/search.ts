import { Bm25 } from './bm25.ts';
import type { Features } from './features.ts';
import { NONE, type SearchIndex } from './index-of.ts';
import { nearestOf } from './nearest.ts';
import { standsIn } from './postings.ts';
import { BITS, type Term, WordIndex } from './word-index.ts';

/** How near an entry is to what is sought, from 0 to 1, and by which words. */
export interface Found<Entry> {
  readonly entry: Entry;
  readonly score: number;
  /** The question of its own that is nearest, from 0; absent where its text is nearer. */
  readonly question?: number;
  readonly matched: readonly string[];
  /** What is sought and is not in that question of its own. */
  readonly missed: readonly string[];
  /** That question of its own holds most of what is sought. */
  readonly isHeld: boolean;
  /** A word that is shared stands in hardly anything else. */
  readonly isMarked: boolean;
}

/** What a text alone can reach: a question that is asked as an example asks it counts most. */
const TEXT = 0.75;
/** How a search weighs what it finds. */
export interface Weighing {
  /** How much it counts that an example is held in a longer question, and how far that may exceed their likeness. */
  readonly held: number;
  readonly mostHeld: number;
  /** What is left of the likeness of an entry that knows nothing of the rest of a question. */
  readonly leastShare: number;
}
const usual: Weighing = { held: 0.4, mostHeld: 1.4, leastShare: 0.5 };

/** A word that only the text of an entry holds may be beside the point of its questions. */
const IN_TEXT = 0.5;
const MOST_OF_IT = 0.6;
/** A word that so few documents ask with is as good as a name. */
const FEW = 3;
const isPlain = (word: string): boolean => /^[a-z]/.test(word) && !word.includes(':');
/** So many times as many are looked at more closely as are wanted. */
const SPARE = 3;
/** How much it adds that both a question and the text of an entry are near. */
const BOTH = 0.15;
/** How much it counts, beside the nearest question, that all that is written of an entry says what is sought. */
const SAYING = 0.4;
/** What few reach: more than one text says the whole of a question. */
const SPREAD = 1.3;

/** Finds entries by the cosine of weighed words with their questions, and by how much of a question their text holds. */
export class Search<Entry> {
  readonly #entries: readonly Entry[];
  readonly #index: SearchIndex;
  readonly #said: Bm25;
  readonly #words: WordIndex;
  /** By document, how near it is by its nearest question, by its text and by both, and which part is nearest. */
  readonly #byQuestion: Float64Array;
  readonly #byText: Float64Array;
  readonly #near: Float64Array;
  readonly #nearest: Int32Array;
  readonly #weighing: Weighing;

  /** `entries` in the order of the documents that the index was made of. */
  constructor(entries: readonly Entry[], index: SearchIndex, weighing: Partial<Weighing> = {}) {
    this.#entries = entries;
    this.#index = index;
    this.#weighing = { ...usual, ...weighing };
    const places = new Map(index.words.map((word, place) => [word, place]));
    this.#said = new Bm25(places, index.gains, entries.length);
    this.#words = new WordIndex(places, index.weights);
    this.#near = new Float64Array(entries.length);
    this.#byQuestion = new Float64Array(entries.length);
    this.#byText = new Float64Array(entries.length);
    this.#nearest = new Int32Array(entries.length).fill(NONE);
  }

  /** The nearest entries, the best first. */
  find(sought: Features, most = 10): Found<Entry>[] {
    const terms = this.#words.look(sought);
    const all = terms.reduce((sum, { weight }) => sum + weight, 0);
    const saying = this.#said.scores(sought);
    const near = this.#nearTo(this.#words.lengthOf(sought), all);
    return nearestOf(near, (document) => this.#near[document]! + saying[document]!, most * SPARE)
      .map((document) => ({ document, score: this.#scoreOf(document, terms, all, saying[document]!) }))
      .sort((a, b) => b.score - a.score || a.document - b.document)
      .slice(0, most)
      .map(({ document, score }) => this.#found(document, score, terms, all));
  }

  #scoreOf(document: number, terms: readonly Term[], all: number, saying: number): number {
    const { leastShare } = this.#weighing;
    const share = all === 0 ? 0 : this.#knownOf(document, terms) / all;
    const like = this.#near[document]! * (leastShare + (1 - leastShare) * share);
    return Math.min(1, SPREAD * ((1 - SAYING) * like + SAYING * saying));
  }

  /** How much of what is sought an entry knows anything of. */
  #knownOf(document: number, terms: readonly Term[]): number {
    const { held } = this.#words;
    const inQuestion = held[this.#nearest[document]!]!;
    const inText = held[this.#index.texts[document]!]!;
    let known = 0;
    for (let at = 0; at < terms.length; at += 1) {
      const term = terms[at]!;
      if (isHeld(inQuestion, at)) known += term.weight;
      // The index follows what brings nothing up only into texts that share something else.
      else if (isHeld(inText, at) || (!term.brings && this.#says(document, term))) known += term.weight * IN_TEXT;
    }
    return known;
  }

  #says(document: number, { place }: Term): boolean {
    const { weights, texts } = this.#index;
    return place !== undefined && standsIn(weights.postings, place, texts[document]!);
  }

  #found(document: number, score: number, terms: readonly Term[], all: number): Found<Entry> {
    const { questionOf, spread } = this.#index;
    const part = this.#nearest[document]!;
    const question = questionOf[part]!;
    const bits = this.#words.held[part]!;
    const isIn = (term: number): boolean => isHeld(bits, term);
    return {
      entry: this.#entries[document]!,
      score,
      ...(question === NONE ? {} : { question }),
      missed: terms.flatMap(({ word }, at) => (isIn(at) ? [] : [word])),
      isHeld: all > 0 && this.#words.covered[part]! / all >= MOST_OF_IT,
      isMarked: terms.some(({ word, place }, at) => isIn(at) && isPlain(word) && spread[place!]! <= FEW),
      matched: terms.flatMap((term, at) => (isIn(at) || this.#says(document, term) ? [term.word] : [])),
    };
  }

  /** The documents that share a word with what is sought, each with how near it is by its nearest question and its text. */
  #nearTo(length: number, all: number): readonly number[] {
    const { texts, size, products, covered } = this.#words;
    const { documentOf, questionOf, weights } = this.#index;
    const [nearest, byQuestion, byText] = [this.#nearest.fill(NONE), this.#byQuestion, this.#byText];
    const { held, mostHeld } = this.#weighing;
    const documents: number[] = [];
    for (let place = 0; place < size; place += 1) {
      const at = texts[place]!;
      const document = documentOf[at]!;
      if (nearest[document] === NONE) {
        documents.push(document);
        nearest[document] = at;
        byQuestion[document] = 0;
        byText[document] = 0;
      }
      const own = weights.lengths[at]!;
      const product = products[at]!;
      const cosine = product / (own * length);
      if (questionOf[at] === NONE) byText[document] = TEXT * (0.7 * (covered[at]! / all) + 0.3 * cosine);
      else {
        const near = (1 - held) * cosine + held * Math.min(1, product / (own * own), cosine * mostHeld);
        if (near > byQuestion[document]!) {
          byQuestion[document] = near;
          nearest[document] = at;
        }
      }
    }
    this.#combine(documents);
    return documents;
  }

  #combine(documents: readonly number[]): void {
    for (const document of documents) {
      const one = this.#byQuestion[document]!;
      const other = this.#byText[document]!;
      const more = Math.max(one, other);
      this.#near[document] = more + BOTH * Math.min(one, other) * (1 - more);
    }
  }
}

/** Whether a part holds a word of what is sought, by the bits of those that it holds. */
const isHeld = (bits: number, term: number): boolean => term < BITS && (bits & (1 << term)) !== 0;
