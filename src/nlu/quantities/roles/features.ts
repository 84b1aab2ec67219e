import type { Token } from '../../text/tokens.ts';
import type { Quantity } from '../quantity.ts';
import { surroundings } from './surroundings.ts';

/** How many words before and behind a number say what it is. */
const NEAR = 6;
const FAR = 14;
const BESIDE = 3;

/** A quantity where it stands. */
export interface Place {
  readonly quantity: Quantity;
  readonly tokens: readonly Token[];
  /** All quantities of the text. */
  readonly all: readonly Quantity[];
}

/**
 * What the classifier of its kind sees of a quantity: the words around it and what it measures. Where it was said tells how
 * common each role is there.
 */
export function featuresOf(place: Place, said: 'reply' | 'message' = 'message'): string[] {
  const { quantity, all } = place;
  const size = sizeOf(quantity);
  return [
    ...new Set([
      ...ownFeatures(quantity),
      ...among(quantity, all),
      `unit ${quantity.unit}`,
      `size ${size}`,
      ...wordsAround(place),
      ...surroundings(place),
      `said in ${said}`,
      `said in ${said} ${size}`,
    ]),
  ];
}

/** The same for a reply: what matters is alike for all questions, and a little of it depends on what was asked. */
export function answerFeatures(place: Place, asked: string): string[] {
  const { quantity, tokens, all } = place;
  const around = wordsAround(place);
  const own = [
    ...ownFeatures(quantity),
    ...among(quantity, all).flatMap((feature) => [feature, `${quantity.kind} ${feature}`]),
    quantity.to - quantity.from === tokens.length ? 'whole' : `long ${Math.min(4, Math.floor(tokens.length / 5))}`,
  ];
  const asks = [`unit ${quantity.unit}`, `size ${sizeOf(quantity)}`, ...own];
  return [
    ...new Set([...own, ...around, ...[...asks, ...around].map((feature) => `${asked}: ${feature}`), `asked ${asked}`]),
  ];
}

/** What a number is counts more than a word beside it, and that more than one far off; where it was said counts most. */
export const answerWeight = (feature: string): number => {
  const own = feature.slice(feature.indexOf(': ') + 1).trimStart();
  if (own.startsWith('~')) return WEIGHTS.far;
  return /^[<>]|^in /.test(own) ? WEIGHTS.near : WEIGHTS.own;
};

export const statementWeight = (feature: string): number => {
  if (feature.startsWith('said')) return WEIGHTS.said;
  if (/^[<>](?! (?:names:|number ))/.test(feature)) return WEIGHTS.beside;
  if (/^(?:others|same|place|with|largest|not largest)\b/.test(feature)) return WEIGHTS.among;
  return answerWeight(feature);
};
const WEIGHTS = { said: 4, among: 2 * Math.SQRT2, own: 2, beside: Math.SQRT2, near: 1, far: 0.5 };

const sizeOf = ({ value }: Quantity): number => Math.round(Math.log2(Math.max(1e-6, value)));

const ownFeatures = ({ kind, rule, bound, low }: Quantity): string[] => [
  `kind ${kind}`,
  `rule ${rule}`,
  `bound ${bound ?? 'none'}`,
  `${kind} ${low === undefined ? 'point' : 'range'}`,
];

/** Where it stands among the text's other numbers. */
function among(quantity: Quantity, all: readonly Quantity[]): string[] {
  const same = all.filter(({ kind }) => kind === quantity.kind);
  const others = all.filter(({ kind }) => kind !== 'other').length - 1;
  const at = same.indexOf(quantity);
  return [
    `others ${Math.min(3, others)}`,
    `same ${Math.min(3, same.length)}`,
    ...(same.length === 1 ? [] : [`place ${at === 0 ? 'first' : at === same.length - 1 ? 'last' : 'inner'}`]),
    ...(same.length === 1 ? [] : [same.every(({ value }) => value <= quantity.value) ? 'largest' : 'not largest']),
    ...new Set(all.filter(({ kind }) => kind !== quantity.kind).map(({ kind }) => `with ${kind}`)),
  ];
}

/** `<1 take` stands right before, `< take` near before in its clause, `~ take` farther off. */
function wordsAround(place: Place): string[] {
  const { from, to } = place.quantity;
  const features: string[] = [];
  for (let step = 1; step <= FAR; step += 1) {
    wordAt(place, from - step, '<', step, features);
    wordAt(place, to - 1 + step, '>', step, features);
  }
  features.push(...pairsAround(place));
  for (const { number, stem } of place.tokens.slice(from, to)) if (number === undefined) features.push(`in ${stem}`);
  return features;
}

/** Adds what one word tells; other numbers are words of their kind. */
function wordAt({ quantity, tokens, all }: Place, at: number, side: '<' | '>', step: number, features: string[]): void {
  const token = tokens[at];
  if (!token) {
    if (step === 1) features.push(`${side}1 end`);
    return;
  }
  const { stem, number, clause } = token;
  const same = clause === tokens[quantity.from]!.clause;
  const word = all.find(({ from, to }) => at >= from && at < to)?.kind ?? (number === undefined ? stem : '#');
  if (step <= BESIDE) features.push(`${side}${step} ${same ? word : `, ${word}`}`);
  features.push(`~ ${word}`);
  if (same && step <= NEAR) features.push(`${side} ${word}`);
}

/** "at once", "per run": two words tell more than each alone. */
function pairsAround({ quantity: { from, to }, tokens }: Place): string[] {
  const word = (at: number): string => {
    const token = tokens[at];
    return token === undefined ? '$' : token.number === undefined ? token.stem : '#';
  };
  return [
    `<< ${word(from - 2)} ${word(from - 1)}`,
    `>> ${word(to)} ${word(to + 1)}`,
    `<> ${word(from - 1)} ${word(to)}`,
  ];
}
