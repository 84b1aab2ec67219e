import LogisticRegressionClassifier from 'natural/lib/natural/classifiers/logistic_regression_classifier.js';
import { type Features, piecesOf } from './named-features.ts';
import { type Numbering, numberingOf, numberOf } from './numbering.ts';
import { fingerprint, shuffled } from './order.ts';

export interface Training {
  /** In how many orders the utterances are learned; what an order decides by chance is averaged away. */
  readonly orders: number;
  readonly epochs: number;
  readonly rate: number;
  /** How strongly weights are pulled to zero. */
  readonly decay: number;
  /** Features in fewer documents than this are left out. */
  readonly minDocuments: number;
  /** How much a feature counts where that does not depend on how rare it is. */
  readonly weigh?: (feature: string) => number;
}

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

interface Row {
  readonly at: ArrayLike<number>;
  readonly value: Float32Array;
}

/** Pieces of words support the words, they do not outvote them. */
const weightOf = (feature: string): number => (feature.startsWith('c:') ? 0.5 : 1);

function average(all: readonly Float32Array[]): Float32Array {
  const mean = new Float32Array(all[0]!.length);
  for (const each of all) for (let at = 0; at < mean.length; at += 1) mean[at]! += each[at]! / all.length;
  return mean;
}

/** Multinomial logistic regression by AdaGrad, in an order of the utterances' own, so that the same ones give the same model. */
function descend(
  rows: readonly Row[],
  targets: readonly number[],
  labels: number,
  features: number,
  options: Training,
  fingerprints: readonly number[],
  order: number,
): Float32Array {
  const weights = new Float32Array(features * labels);
  const squares = new Float32Array(features * labels).fill(1e-6);
  const scores = new Float64Array(labels);
  const rests = new Uint8Array(rows.length);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (const row of shuffled(fingerprints, options.epochs * order + epoch)) {
      if (rests[row]! > 0) {
        rests[row]! -= 1;
        continue;
      }
      const { at, value } = rows[row]!;
      score(weights, at, value, scores);
      softmax(scores);
      scores[targets[row]!]! -= 1;
      if (!learn(weights, squares, rows[row]!, scores, options)) rests[row] = RESTS;
    }
  }
  return weights;
}

/** A label whose probability is this close to what it should be teaches nothing; skipping it makes training fast. */
const LEARNED = 4e-3;
/** An utterance that taught nothing is left out for as many epochs. */
const RESTS = 5;

/** Gives whether there was anything to learn. */
function learn(
  weights: Float32Array,
  squares: Float32Array,
  row: Row,
  errors: Float64Array,
  options: Training,
): boolean {
  const { rate, decay } = options;
  const labels = errors.length;
  const wrong: number[] = [];
  for (let k = 0; k < labels; k += 1) if (Math.abs(errors[k]!) >= LEARNED) wrong.push(k);
  if (wrong.length === 0) return false;
  for (let f = 0; f < row.at.length; f += 1) {
    const base = row.at[f]! * labels;
    const x = row.value[f]!;
    for (let w = 0; w < wrong.length; w += 1) {
      const k = wrong[w]!;
      const place = base + k;
      const gradient = errors[k]! * x + decay * weights[place]!;
      const square = squares[place]! + gradient * gradient;
      squares[place] = square;
      weights[place]! -= (rate * gradient) / Math.sqrt(square);
    }
  }
  return true;
}

function score(weights: Float32Array, at: ArrayLike<number>, value: Float32Array, into: Float64Array): void {
  const labels = into.length;
  into.fill(0);
  for (let f = 0; f < at.length; f += 1) {
    const base = at[f]! * labels;
    const x = value[f]!;
    for (let k = 0; k < labels; k += 1) into[k]! += weights[base + k]! * x;
  }
}

function softmax(scores: Float64Array): void {
  const top = Math.max(...scores);
  let sum = 0;
  for (let k = 0; k < scores.length; k += 1) sum += scores[k] = Math.exp(scores[k]! - top);
  for (let k = 0; k < scores.length; k += 1) scores[k]! /= sum;
}
