import type { Features } from './features.ts';

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
/** How much it adds that both a question and the text of an entry are near. */
const BOTH = 0.15;
/** Words that stand in little else, or nowhere, count so much. */
const MOST = 6;

/** Finds entries by the cosine of weighed words with their questions, and by how much of a question their text holds. */
export class Search<Entry> {
  readonly #documents: readonly Document<Entry>[];
  readonly #parts: readonly Weighed[];
  readonly #places = new Map<string, number[]>();
  readonly #rarity = new Map<string, number>();

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
    this.#parts.forEach(({ features }, at) => {
      for (const each of features.keys()) {
        const places = this.#places.get(each);
        if (places) places.push(at);
        else this.#places.set(each, [at]);
      }
    });
  }

  #count(feature: string): void {
    this.#rarity.set(feature, (this.#rarity.get(feature) ?? 0) + 1);
  }

  #weight(feature: string, count: number): number {
    return count * (this.#rarity.get(feature) ?? MOST);
  }

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
    const weigh = this.#weighing;
    const length = this.#lengthOf(sought);
    const all = [...sought].reduce((sum, [each, count]) => sum + this.#weight(each, count), 0);
    const products = new Float64Array(this.#parts.length);
    const covered = new Float64Array(this.#parts.length);
    for (const [each, count] of sought) {
      const weight = this.#weight(each, count);
      for (const at of this.#places.get(each) ?? []) {
        products[at]! += weight * this.#weight(each, this.#parts[at]!.features.get(each)!);
        covered[at]! += weight;
      }
    }
    const best = new Map<number, { question: number; text: number; part: number }>();
    this.#parts.forEach(({ document, question: place, length: own }, at) => {
      const isQuestion = place !== undefined;
      if (products[at] === 0) return;
      const before = best.get(document) ?? { question: 0, text: 0, part: at };
      const cosine = products[at]! / (own * length || 1);
      const held = Math.min(1, products[at]! / (own * own || 1));
      const near = isQuestion
        ? (1 - weigh.held) * cosine + weigh.held * Math.min(held, cosine * weigh.mostHeld)
        : cosine;
      if (isQuestion && near > before.question) best.set(document, { ...before, question: near, part: at });
      else if (!isQuestion)
        best.set(document, { ...before, text: TEXT * (0.7 * (covered[at]! / (all || 1)) + 0.3 * near) });
    });
    return [...best]
      .map(([document, { question, text, part }]) => {
        const near = Math.max(question, text) + BOTH * Math.min(question, text) * (1 - Math.max(question, text));
        const share = this.#shareOf(sought, this.#parts[part]!.features, this.#documents[document]!.text);
        return { document, part, score: near * (weigh.leastShare + (1 - weigh.leastShare) * share) };
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
}
