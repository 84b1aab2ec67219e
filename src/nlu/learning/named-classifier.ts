import LogisticRegressionClassifier from 'natural/lib/natural/classifiers/logistic_regression_classifier.js';
import { average, descend, type Row, score, softmax, type Training } from './named-descent.ts';
import { type Features, piecesOf } from './named-features.ts';
import { type Numbering, numberingOf, numberOf } from './numbering.ts';
import { fingerprint } from './order.ts';

/** A trained classifier as data: one row of weights a feature, one column a label. */
export interface Learned {
  readonly labels: readonly string[];
  readonly features: Numbering;
  readonly idf: Float32Array;
  readonly weights: Float32Array;
}

export const training: Training = { orders: 3, epochs: 12, rate: 0.45, decay: 1e-6, minDocuments: 1 };

const BIAS = 'bias';
/** The bias is no word of the text: it counts this much, whatever the text's length. */
const BIAS_VALUE = 0.3;

/**
 * natural's logistic regression with its dense optimizer replaced: natural's needs hours and gigabytes for
 * these features, this needs a few seconds. Probabilities sum to 1 over all labels.
 */
export class SparseLogisticRegression extends LogisticRegressionClassifier {
  labels: string[] = [];
  #known = numberingOf([]);
  #idf: Float32Array = new Float32Array(0);
  /** One row a feature, one column a label. */
  #weights: Float32Array = new Float32Array(0);
  /** The known pieces of words that were met before. */
  #pieces = new Map<string, Int32Array>();
  /** By feature, the last text it was found in: each counts once. */
  #lastIn = new Uint32Array(0);
  #text = 0;

  /** Notes one text and its label for `train`. */
  learn({ named, words }: Features, label: string): void {
    this.addDocument([BIAS, ...new Set([...named, ...words.flatMap(piecesOf)])], label);
  }

  override train(options: Training = training): void {
    const labels = [...new Set(this.docs.map(({ label }) => label))].sort();
    const kept = Object.entries(this.features).filter(([, documents]) => documents >= options.minDocuments);
    const idf = Float32Array.from(kept, ([feature, documents]) =>
      feature === BIAS
        ? BIAS_VALUE
        : (options.weigh?.(feature) ?? Math.log(1 + this.docs.length / documents) * weightOf(feature)),
    );
    this.learned = { labels, features: numberingOf(kept.map(([feature]) => feature)), idf, weights: this.#weights };
    const rows = this.docs.map(({ text }) => {
      const { at, value } = this.#row(text, []);
      return { at: Int32Array.from(at), value };
    });
    const fingerprints = this.docs.map(({ text }) => fingerprint(text));
    const targets = this.docs.map(({ label }) => labels.indexOf(label));
    this.#weights = average(
      Array.from({ length: options.orders }, (_, order) =>
        descend(rows, targets, labels.length, kept.length, options, fingerprints, order),
      ),
    );
  }

  /** What was learned, as plain data. */
  get learned(): Learned {
    return { labels: this.labels, features: this.#known, idf: this.#idf, weights: this.#weights };
  }

  set learned({ labels, features, idf, weights }: Learned) {
    this.labels = [...labels];
    this.#known = features;
    this.#idf = idf;
    this.#weights = weights;
    this.#pieces.clear();
    this.#lastIn = new Uint32Array(idf.length);
  }

  /** Every label with its probability, the likeliest first; the pieces of `words` are features as well. */
  override getClassifications(
    features: readonly string[],
    words: readonly string[] = [],
  ): { label: string; value: number }[] {
    const { at, value } = this.#row([BIAS, ...features], words);
    const scores = new Float64Array(this.labels.length);
    score(this.#weights, at, value, scores);
    softmax(scores);
    return this.labels.map((label, k) => ({ label, value: scores[k]! })).sort((a, b) => b.value - a.value);
  }

  override classify(features: string[]): string {
    return this.getClassifications(features)[0]!.label;
  }

  /** Known features with their weights in this text, scaled to length 1 but for the bias. */
  #row(features: readonly string[], words: readonly string[]): Row {
    const at: number[] = [];
    this.#text += 1;
    for (const feature of features) {
      const index = numberOf(this.#known, feature);
      if (index !== undefined) at.push(index);
    }
    for (const word of words) {
      for (const index of this.#piecesIn(word)) {
        if (this.#lastIn[index] === this.#text) continue;
        this.#lastIn[index] = this.#text;
        at.push(index);
      }
    }
    return { at, value: this.#scaled(at) };
  }

  #scaled(at: readonly number[]): Float32Array {
    const value = new Float32Array(at.length);
    const bias = numberOf(this.#known, BIAS);
    let squares = 0;
    for (let f = 0; f < at.length; f += 1) {
      const idf = this.#idf[at[f]!]!;
      value[f] = idf;
      if (at[f] !== bias) squares += idf * idf;
    }
    const length = Math.sqrt(squares) || 1;
    for (let f = 0; f < at.length; f += 1) if (at[f] !== bias) value[f]! /= length;
    return value;
  }

  #piecesIn(word: string): Int32Array {
    let known = this.#pieces.get(word);
    if (!known) {
      known = Int32Array.from(piecesOf(word).flatMap((piece) => numberOf(this.#known, piece) ?? []));
      if (this.#pieces.size >= MOST_WORDS) this.#pieces.clear();
      this.#pieces.set(word, known);
    }
    return known;
  }
}

/** Words whose pieces are remembered; more than people use, and few enough to forget all when it is full. */
const MOST_WORDS = 20_000;

/** Pieces of words support the words, they do not outvote them. */
const weightOf = (feature: string): number => (feature.startsWith('c:') ? 0.5 : 1);
