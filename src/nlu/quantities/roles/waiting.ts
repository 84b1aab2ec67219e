import { type Learned, SparseLogisticRegression } from '../../learning/named-classifier.ts';
import type { Training } from '../../learning/named-descent.ts';
import type { Token } from '../../text/tokens.ts';

/** What a text says of the share of waiting, without a number or with one. */
export type Waiting = 'computes' | 'half' | 'waits' | 'nothing';

/** The share that each stands for. */
export const shareOf: Record<Exclude<Waiting, 'nothing'>, number> = { computes: 0.1, half: 0.5, waits: 0.8 };

const MOSTLY = 0.35;
export const waitingOf = (share: number): Exclude<Waiting, 'nothing'> =>
  share <= MOSTLY ? 'computes' : share < 1 - MOSTLY ? 'half' : 'waits';

/** A labeled reply to the question whether it computes or waits; `undefined`: it says neither. */
export interface WaitingExample {
  readonly tokens: readonly Token[];
  readonly share: number | undefined;
}

const training: Training = { orders: 2, epochs: 15, rate: 0.3, decay: 1e-4, minDocuments: 1 };

export function trainWaiting(examples: readonly WaitingExample[]): Learned {
  const classifier = new SparseLogisticRegression();
  for (const { tokens, share } of examples)
    classifier.learn(featuresOf(tokens), share === undefined ? 'nothing' : waitingOf(share));
  classifier.train(training);
  return classifier.learned;
}

/** Gives how likely a reply says each. */
export function waitingFrom(data: Learned): (tokens: readonly Token[]) => Record<Waiting, number> {
  const classifier = new SparseLogisticRegression();
  classifier.learned = data;
  return (tokens) => {
    const { named, words } = featuresOf(tokens);
    const likely: Record<Waiting, number> = { computes: 0, half: 0, waits: 0, nothing: 0 };
    for (const { label, value } of classifier.getClassifications(named, words)) likely[label as Waiting] = value;
    return likely;
  };
}

/** Its words, alone and in pairs. */
function featuresOf(tokens: readonly Token[]): { named: string[]; words: string[] } {
  const stems = tokens.map(({ stem, number }) => (number === undefined ? stem : '#'));
  const pairs = stems.slice(1).map((stem, at) => `b:${stems[at]} ${stem}`);
  const words = tokens.filter(({ number }) => number === undefined).map(({ text }) => text);
  return { named: [...new Set([...stems.map((stem) => `w:${stem}`), ...pairs])], words: [...new Set(words)] };
}
