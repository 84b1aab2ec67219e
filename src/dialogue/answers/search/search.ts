import { Bm25 } from './bm25.ts';
import type { Features } from './features.ts';
import { BITS, type Term, WordIndex } from './word-index.ts';

/** What is searched: an entry by the questions that it answers and by what it says. */
export interface Document<Entry> {
  readonly entry: Entry;
  readonly questions: readonly Features[];
  readonly text: Features;
}

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

interface Weighed {
  readonly document: number;
  /** Its place among the questions of its document; absent: it is the text. */
  readonly question?: number;
  readonly length: number;
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
const NONE = -1;
/** A word that so few documents ask with is as good as a name. */
const FEW = 3;
const isPlain = (word: string): boolean => /^[a-z]/.test(word) && !word.includes(':');
/** So many times as many are looked at more closely as are wanted. */
const SPARE = 3;
/** How much it adds that both a question and the text of an entry are near. */
const BOTH = 0.15;
/** Words that stand in little else, or nowhere, count so much. */
const MOST = 6;

/** How much it counts, beside the nearest question, that all that is written of an entry says what is sought. */
const SAYING = 0.4;
/** What few reach: more than one text says the whole of a question. */
const SPREAD = 1.3;

/** Finds entries by the cosine of weighed words with their questions, and by how much of a question their text holds. */
export class Search<Entry> {
  readonly #documents: readonly Document<Entry>[];
  readonly #parts: readonly Weighed[];
  /** By document, the place of its text among the parts. */
  readonly #texts: readonly number[];
  readonly #rarity = new Map<string, number>();
  /** By word, how many documents ask with it. */
  readonly #spread = new Map<string, number>();
  readonly #said: Bm25;
  readonly #words: WordIndex;
  /** By document, how near it is by its nearest question, by its text and by both, and which part is nearest. */
  readonly #byQuestion: Float64Array;
  readonly #byText: Float64Array;
  readonly #near: Float64Array;
  readonly #nearest: Int32Array;
  readonly #weighing: Weighing;

  constructor(documents: readonly Document<Entry>[], weighing: Partial<Weighing> = {}) {
    this.#weighing = { ...usual, ...weighing };
    this.#documents = documents;
    const parts = documents.flatMap(({ questions, text }, document) => [
      ...questions.map((features, question) => ({ document, question, features })),
      { document, features: text },
    ]);
    for (const { features } of parts) for (const each of features.keys()) this.#count(each);
    for (const { questions } of documents)
      for (const each of new Set(questions.flatMap((features) => [...features.keys()])))
        this.#spread.set(each, (this.#spread.get(each) ?? 0) + 1);
    for (const [each, count] of this.#rarity)
      this.#rarity.set(each, Math.min(MOST, Math.log(1 + parts.length / count)));
    this.#parts = parts.map(({ features, ...part }) => ({ ...part, length: this.#lengthOf(features) }));
    this.#said = new Bm25(documents.map(({ questions, text }) => [...questions, text]));
    this.#words = new WordIndex(
      parts.map(({ features }) => features),
      this.#weight,
    );
    this.#texts = this.#parts.flatMap(({ question }, at) => (question === undefined ? [at] : []));
    this.#near = new Float64Array(documents.length);
    this.#byQuestion = new Float64Array(documents.length);
    this.#byText = new Float64Array(documents.length);
    this.#nearest = new Int32Array(documents.length).fill(NONE);
  }

  #count(feature: string): void {
    this.#rarity.set(feature, (this.#rarity.get(feature) ?? 0) + 1);
  }

  readonly #weight = (feature: string, count: number): number => count * (this.#rarity.get(feature) ?? MOST);

  #lengthOf(features: Features): number {
    let sum = 0;
    for (const [each, count] of features) sum += this.#weight(each, count) ** 2;
    return Math.sqrt(sum);
  }

  /** The nearest entries, the best first. */
  find(sought: Features, most = 10): Found<Entry>[] {
    const terms = this.#words.look(sought);
    const all = terms.reduce((sum, { weight }) => sum + weight, 0);
    const saying = this.#said.scores(sought);
    const near = this.#nearTo(this.#lengthOf(sought), all);
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
    const inQuestion = this.#heldBy(this.#nearest[document]!);
    const inText = this.#heldBy(this.#texts[document]!);
    const { text } = this.#documents[document]!;
    return terms.reduce((known, { word, weight, brings }, at) => {
      if (inQuestion(at)) return known + weight;
      // The index follows what brings nothing up only into texts that share something else.
      return inText(at) || (!brings && text.has(word)) ? known + weight * IN_TEXT : known;
    }, 0);
  }

  #heldBy(part: number): (term: number) => boolean {
    const bits = this.#words.held[part]!;
    return (term) => term < BITS && (bits & (1 << term)) !== 0;
  }

  #found(document: number, score: number, terms: readonly Term[], all: number): Found<Entry> {
    const { entry, text } = this.#documents[document]!;
    const part = this.#nearest[document]!;
    const { question } = this.#parts[part]!;
    const isIn = this.#heldBy(part);
    return {
      entry,
      score,
      ...(question === undefined ? {} : { question }),
      missed: terms.flatMap(({ word }, at) => (isIn(at) ? [] : [word])),
      isHeld: all > 0 && this.#words.covered[part]! / all >= MOST_OF_IT,
      isMarked: terms.some(({ word }, at) => isIn(at) && isPlain(word) && (this.#spread.get(word) ?? 0) <= FEW),
      matched: terms.flatMap(({ word }, at) => (isIn(at) || text.has(word) ? [word] : [])),
    };
  }

  /** The documents that share a word with what is sought, each with how near it is by its nearest question and its text. */
  #nearTo(length: number, all: number): readonly number[] {
    const { held, mostHeld } = this.#weighing;
    const { texts, size, products, covered } = this.#words;
    const documents: number[] = [];
    this.#nearest.fill(NONE);
    for (let place = 0; place < size; place += 1) {
      const at = texts[place]!;
      const { document, question, length: own } = this.#parts[at]!;
      if (this.#nearest[document] === NONE) {
        documents.push(document);
        this.#nearest[document] = at;
        this.#byQuestion[document] = 0;
        this.#byText[document] = 0;
      }
      const product = products[at]!;
      const cosine = product / (own * length);
      if (question === undefined) this.#byText[document] = TEXT * (0.7 * (covered[at]! / all) + 0.3 * cosine);
      else {
        const near = (1 - held) * cosine + held * Math.min(1, product / (own * own), cosine * mostHeld);
        if (near > this.#byQuestion[document]!) {
          this.#byQuestion[document] = near;
          this.#nearest[document] = at;
        }
      }
    }
    for (const document of documents) {
      const [one, other] = [this.#byQuestion[document]!, this.#byText[document]!];
      const more = Math.max(one, other);
      this.#near[document] = more + BOTH * Math.min(one, other) * (1 - more);
    }
    return documents;
  }
}

/** Those of the highest ranks, in no order. */
function nearestOf(documents: readonly number[], rank: (document: number) => number, most: number): readonly number[] {
  const ranks = Float64Array.from(documents, rank);
  const least = ranks.toSorted()[ranks.length - most];
  return least === undefined ? documents : documents.filter((_, at) => ranks[at]! >= least);
}
