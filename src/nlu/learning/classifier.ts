import type { Row } from './feature-space.ts';
import { type Lesson, score, type Training, train, type Weights } from './softmax.ts';

/** A text's features by name, and its label. */
export interface NamedLesson {
  readonly features: readonly string[];
  readonly label: string;
}

export interface Guess {
  readonly label: string;
  readonly probability: number;
}

/** A trained classifier as plain data. */
export interface ClassifierData {
  readonly features: readonly string[];
  readonly weights: Weights;
}

/** Gives every label with its probability, the likeliest first. */
export type Classify = (features: readonly string[]) => Guess[];

const GROUP = 'label';
const BIAS = 'bias';
const BIAS_VALUE = 0.3;
/** Features in fewer texts teach nothing that holds for others. */
const MIN_TEXTS = 2;

/** Learns from features that have names of their own; `weigh` says how much each counts. */
export function trainClassifier(
  lessons: readonly NamedLesson[],
  weigh: (feature: string) => number,
  training: Training,
): ClassifierData {
  const counts = new Map<string, number>();
  for (const { features } of lessons) for (const each of features) counts.set(each, (counts.get(each) ?? 0) + 1);
  const features = [BIAS, ...[...counts].filter(([, count]) => count >= MIN_TEXTS).map(([feature]) => feature)];
  const rowOf = rows(features, weigh);
  const labels = [...new Set(lessons.map(({ label }) => label))].sort();
  const taught: Lesson[] = lessons.map((lesson) => ({
    row: rowOf(lesson.features),
    targets: new Map([[GROUP, { [lesson.label]: 1 }]]),
  }));
  return { features, weights: train([{ id: GROUP, labels }], taught, features.length, training) };
}

export function classifierFrom({ features, weights }: ClassifierData, weigh: (feature: string) => number): Classify {
  const rowOf = rows(features, weigh);
  const labels = weights.groups[0]!.labels;
  return (seen) => {
    const scores = score(weights, rowOf(seen));
    return labels
      .map((label, k) => ({ label, probability: scores[k]! }))
      .sort((a, b) => b.probability - a.probability);
  };
}

/** Known features, scaled to length 1 but for the bias. */
function rows(features: readonly string[], weigh: (feature: string) => number): (seen: readonly string[]) => Row {
  const index = new Map(features.map((feature, at) => [feature, at]));
  const weights = Float32Array.from(features, (feature) => (feature === BIAS ? BIAS_VALUE : weigh(feature)));
  return (seen) => {
    const at = Int32Array.from([0, ...seen.flatMap((feature) => index.get(feature) ?? [])]);
    const value = Float32Array.from(at, (each) => weights[each]!);
    let squares = 0;
    for (let f = 1; f < at.length; f += 1) squares += value[f]! ** 2;
    const length = Math.sqrt(squares) || 1;
    for (let f = 1; f < at.length; f += 1) value[f]! /= length;
    return { at, value };
  };
}
