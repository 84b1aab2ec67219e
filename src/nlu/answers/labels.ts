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

/** Shares of waiting have a reader of their own. */
const hasSizes = (factor: FactorId): boolean => !isInWords(factor) && factor !== 'io_wait';

/** What a reply answers, by the factor that was asked; of one that is a number, which of the sizes on its menu. */
export const repliedGroups: readonly Group[] = askedIds
  .filter((factor) => isInWords(factor) || hasSizes(factor))
  .map((factor) => ({ id: factor, labels: labelsOf(factor) }));

/** The label of a value; `undefined` for factors whose answers are numbers. */
export function labelOf(factor: FactorId, value: FactorValue | null | undefined): string | undefined {
  if (!isInWords(factor)) return undefined;
  if (value === null || value === undefined) return NOTHING;
  return String(value);
}

/** The same of what was asked for: of a number that was given in words, the size on the menu that is nearest. */
export function repliedLabel(factor: FactorId, value: FactorValue | null | undefined): string | undefined {
  if (isInWords(factor) || typeof value !== 'number') return hasSizes(factor) ? NOTHING : labelOf(factor, value);
  return hasSizes(factor) ? String(nearestSize(factor, value)) : undefined;
}

function nearestSize(factor: FactorId, value: number): number {
  const distance = (size: number): number => Math.abs(Math.log(size / Math.max(value, LEAST)));
  const sizes = menu(factor).map((item) => Number(item.value));
  return sizes.reduce((best, size) => (distance(size) < distance(best) ? size : best));
}
const LEAST = 1e-6;

/** The value that a label stands for. */
export function labelValue(factor: FactorId, label: string): FactorValue {
  return menu(factor).find(({ value }) => String(value) === label)!.value;
}
