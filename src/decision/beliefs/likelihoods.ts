import { type FactorId, type FactorValue, factorOf, isFactorId, menu, type Profile } from '../../domain/profile.ts';
import { affinities } from '../../knowledge/beliefs/affinities.ts';
import { baseRates } from '../../knowledge/beliefs/base-rates.ts';

/** Factors about which something is believed while nobody said it. */
export const believedIds = Object.keys(baseRates) as readonly FactorId[];

/** The answers of a factor with their base rates. */
export interface Answers {
  readonly factor: FactorId;
  /** The place of its first answer among all answers of all factors. */
  readonly from: number;
  readonly values: readonly FactorValue[];
  readonly rates: readonly number[];
}

const tables = new Map<FactorId, Answers>();
let size = 0;
for (const factor of believedIds) {
  const values = menu(factor).map(({ value }) => value);
  tables.set(factor, { factor, from: size, values, rates: ratesOf(factor, values) });
  size += values.length;
}

function ratesOf(factor: FactorId, values: readonly FactorValue[]): readonly number[] {
  const rates = baseRates[factor as keyof typeof baseRates] as number | readonly number[] | Record<string, number>;
  if (typeof rates === 'number') return [rates, 1 - rates];
  return values.map((value, at) => (Array.isArray(rates) ? rates[at] : (rates as Record<string, number>)[`${value}`])!);
}

export const answersOf = (factor: FactorId): Answers => tables.get(factor)!;

/** By two answers, how many times likelier each is beside the other; 1 where nothing is known. */
const beside = new Float64Array(size * size).fill(1);
for (const { beside: when, times } of affinities)
  for (const [one, values] of Object.entries(when))
    for (const value of values as readonly FactorValue[])
      for (const [other, likelier] of Object.entries(times))
        for (const [key, factor] of Object.entries(likelier as Record<string, number>))
          link(placeOf(one, value), placeByKey(other, key), factor);

function link(one: number, other: number, times: number): void {
  beside[one * size + other]! *= times;
  beside[other * size + one]! *= times;
}

function placeByKey(factor: string, key: string): number {
  if (!isFactorId(factor)) throw new Error(`"${factor}" isn’t a factor.`);
  const { from, values } = answersOf(factor);
  const at = factorOf(factor).kind === 'number' ? Number(key) : values.findIndex((value) => `${value}` === key);
  return from + at;
}

/** The place of an answer; a number stands for the size on the menu that it is nearest to. */
export function placeOf(factor: string, value: FactorValue): number {
  const { from, values } = answersOf(factor as FactorId);
  const exact = values.indexOf(value);
  return from + (exact >= 0 || typeof value !== 'number' ? exact : nearest(values as readonly number[], value));
}

function nearest(sizes: readonly number[], value: number): number {
  const far = (size: number): number => Math.abs(Math.log(size) - Math.log(Math.max(value, 1e-6)));
  return sizes.reduce((best, size, at) => (far(size) < far(sizes[best]!) ? at : best), 0);
}

/** How likely each answer of a factor is beside others, written into `weights` without being made to add up to 1; gives their sum. */
export function weigh({ from, rates }: Answers, others: ArrayLike<number>, known: number, weights: number[]): number {
  let sum = 0;
  for (let at = 0; at < rates.length; at += 1) {
    const row = (from + at) * size;
    let weight = rates[at]!;
    for (let other = 0; other < known; other += 1) weight *= beside[row + others[other]!]!;
    weights[at] = weight;
    sum += weight;
  }
  return sum;
}

/** How likely each answer of a factor is, given all others that were said. */
export function likelihoodsBeside(factor: FactorId, stated: Profile): readonly number[] {
  const others = believedIds
    .filter((other) => other !== factor && stated[other] !== undefined)
    .map((other) => placeOf(other, stated[other]!));
  const weights: number[] = [];
  const sum = weigh(answersOf(factor), others, others.length, weights);
  return weights.map((weight) => weight / sum);
}
