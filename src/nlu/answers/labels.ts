import { askedIds, type FactorId, type FactorValue, factorIds, factorOf, menu } from '../../domain/profile.ts';
import type { Group } from '../learning/weights.ts';

/** The label of a text that says nothing about a factor. */
export const NOTHING = '';

const isInWords = (factor: FactorId): boolean => factorOf(factor).kind !== 'number';

/** The factors whose answers are words. */
const worded = factorIds.filter(isInWords);

const labelsOf = (factor: FactorId): readonly string[] => [NOTHING, ...menu(factor).map(({ value }) => String(value))];

/** Nobody says these without having been asked. */
const onlyReplied: ReadonlySet<FactorId> = new Set(['separable']);

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
  return String(value);
}

/** The value that a label stands for. */
export function labelValue(factor: FactorId, label: string): FactorValue {
  return menu(factor).find(({ value }) => String(value) === label)!.value;
}
