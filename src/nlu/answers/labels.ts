import { askedIds, type FactorId, type FactorValue, factorIds, factorOf, menu } from '../../domain/profile.ts';
import type { Group } from '../learning/softmax.ts';

/** The label of a text that says nothing about a factor. */
export const NOTHING = '';

/** The share of waiting is said in words as well, in these steps. */
const isInWords = (factor: FactorId): boolean => factorOf(factor).kind !== 'number' || factor === 'io_wait';

/** The factors whose answers are words. */
const worded = factorIds.filter(isInWords);

const labelsOf = (factor: FactorId): readonly string[] => [NOTHING, ...menu(factor).map(({ value }) => String(value))];

/** Nobody says these without having been asked. */
const onlyReplied: ReadonlySet<FactorId> = new Set(['separable', 'io_wait']);

/** What a part of a message states: a group a factor. */
export const statedGroups: readonly Group[] = worded
  .filter((factor) => !onlyReplied.has(factor))
  .map((factor) => ({ id: factor, labels: labelsOf(factor) }));

/** What a reply answers, by the factor that was asked. */
export const repliedGroups: readonly Group[] = worded
  .filter((factor) => askedIds.includes(factor))
  .map((factor) => ({ id: factor, labels: labelsOf(factor) }));

/** The label of a value; `undefined` for factors whose answers are numbers. */
export function labelOf(factor: FactorId, value: FactorValue | null | undefined): string | undefined {
  if (!isInWords(factor)) return undefined;
  if (value === null || value === undefined) return NOTHING;
  if (typeof value !== 'number') return String(value);
  const nearest = menu(factor).reduce((best, item) =>
    Math.abs(Number(item.value) - value) < Math.abs(Number(best.value) - value) ? item : best,
  );
  return String(nearest.value);
}

/** The value that a label stands for. */
export function valueOf(factor: FactorId, label: string): FactorValue {
  return menu(factor).find(({ value }) => String(value) === label)!.value;
}
