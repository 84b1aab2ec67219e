import { Bm25 } from './bm25.ts';
import type { Features } from './features.ts';
import { SharedWords } from './shared-words.ts';

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
  /** That question of its own holds most of what is sought. */
  readonly isHeld: boolean;
}

interface Weighed {
  readonly document: number;
  /** Its place among the questions of its document; absent: it is the text. */
  readonly question?: number;
  readonly length: number;
  readonly features: Features;
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
const none: Features = new Map();
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
  readonly #rarity = new Map<string, number>();
  readonly #said: Bm25;
  readonly #words: SharedWords;

  readonly #weighing: Weighing;

  constructor(documents: readonly Document<Entry>[], weighing: Partial<Weighing> = {}) {
    this.#weighing = { ...usual, ...weighing };
    this.#documents = documents;
    const parts = documents.flatMap(({ questions, text }, document) => [
      ...questions.map((features, question) => ({ document, question, features })),
      { document, features: text },
    ]);
    for (const { features } of parts) for (const each of features.keys()) this.#count(each);
    for (const [each, count] of this.#rarity)
      this.#rarity.set(each, Math.min(MOST, Math.log(1 + parts.length / count)));
    this.#parts = parts.map((part) => ({ ...part, length: this.#lengthOf(part.features) }));
    this.#said = new Bm25(documents.map(({ questions, text }) => [...questions, text]));
    this.#words = new SharedWords(
      parts.map(({ features }) => features),
      this.#weight,
    );
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

  /** How much of what is sought an entry knows anything of. */
  #shareOf(sought: Features, question: Features, text: Features): number {
    let [all, known] = [0, 0];
    for (const [each, count] of sought) {
      const weight = this.#weight(each, count);
      all += weight;
      if (question.has(each)) known += weight;
      else if (text.has(each)) known += weight * IN_TEXT;
    }
    return all === 0 ? 0 : known / all;
  }

  /** The nearest entries, the best first. */
  find(sought: Features, most = 10): Found<Entry>[] {
    const { leastShare } = this.#weighing;
    const saying = this.#said.scores(sought);
    return this.#nearest(sought)
      .map((nearness) => ({ ...nearness, rank: nearness.near + saying[nearness.document]! }))
      .sort((a, b) => b.rank - a.rank || a.document - b.document)
      .slice(0, most * SPARE)
      .map(({ document, near, part }) => {
        const share = this.#shareOf(sought, this.#parts[part]!.features, this.#documents[document]!.text);
        const like = near * (leastShare + (1 - leastShare) * share);
        return { document, part, score: Math.min(1, SPREAD * ((1 - SAYING) * like + SAYING * saying[document]!)) };
      })
      .sort((a, b) => b.score - a.score || a.document - b.document)
      .slice(0, most)
      .map(({ document, part, score }) => {
        const { entry, text } = this.#documents[document]!;
        const { features, question } = this.#parts[part]!;
        return {
          entry,
          score,
          ...(question === undefined ? {} : { question }),
          isHeld: this.#shareOf(sought, features, none) >= MOST_OF_IT,
          matched: [...sought.keys()].filter((each) => features.has(each) || text.has(each)),
        };
      });
  }

  /** How near each document is, by its nearest question and its text, and which of them is nearer. */
  #nearest(sought: Features): readonly Nearness[] {
    const { held, mostHeld } = this.#weighing;
    const length = this.#lengthOf(sought);
    const all = [...sought].reduce((sum, [each, count]) => sum + this.#weight(each, count), 0);
    const found: Nearness[] = [];
    const ofDocument: Nearness[] = [];
    const words = this.#words.with(sought);
    for (const at of words.parts) {
      const { document, question, length: own } = this.#parts[at]!;
      const product = words.products[at]!;
      const cosine = product / (own * length);
      let nearness = ofDocument[document];
      if (!nearness) {
        nearness = { document, near: 0, byQuestion: 0, byText: 0, part: at };
        ofDocument[document] = nearness;
        found.push(nearness);
      }
      if (question === undefined) nearness.byText = TEXT * (0.7 * (words.covered[at]! / all) + 0.3 * cosine);
      else {
        const near = (1 - held) * cosine + held * Math.min(1, product / (own * own), cosine * mostHeld);
        if (near > nearness.byQuestion) {
          nearness.byQuestion = near;
          nearness.part = at;
        }
      }
    }
    for (const nearness of found) {
      const more = Math.max(nearness.byQuestion, nearness.byText);
      nearness.near = more + BOTH * Math.min(nearness.byQuestion, nearness.byText) * (1 - more);
    }
    return found;
  }
}

interface Nearness {
  readonly document: number;
  near: number;
  byQuestion: number;
  byText: number;
  /** The question, or else the text, that is nearest. */
  part: number;
}
