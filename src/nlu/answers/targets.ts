import type { FactorId } from '../../domain/profile.ts';
import type { Target } from '../learning/softmax.ts';
import type { Values } from './examples.ts';
import { labelOf, repliedGroups, statedGroups } from './labels.ts';

/** What a text teaches, by group. */
export type Targets = ReadonlyMap<string, Target>;

/** It teaches nobody. */
export const nobody: Targets = new Map();

const sure = new Map<string, Target>();

/** The same object for the same label, so that what it teaches is worked out once. */
export function surely(label: string): Target {
  const target = sure.get(label) ?? { [label]: 1 };
  sure.set(label, target);
  return target;
}

/** How much the first reading counts where others are defensible. */
const FIRST = 0.7;

/** The first reading, and the others that are defensible. */
export function mostly(label: string, others: readonly string[]): Target {
  const target: Record<string, number> = { [label]: others.length > 0 ? FIRST : 1 };
  for (const each of others) target[each] = (target[each] ?? 0) + (1 - FIRST) / others.length;
  return target;
}

/** The target of a reply that says so much, if there is a reader of replies about it. */
export const asReplied = (factor: string, label: string): Targets =>
  repliedGroups.some(({ id }) => id === factor) ? new Map([[factor, surely(label)]]) : nobody;

/** The targets of what is stated, in every group, but for what could be inferred. */
export function statedBy(facts: Values, optional: Values = {}): Map<string, Target> {
  return new Map(
    statedGroups.flatMap(({ id }) => {
      const factor = id as FactorId;
      if (factor in optional) return [];
      return [[id, surely(labelOf(factor, facts[factor])!)] as const];
    }),
  );
}

/** The targets of the values alone. */
export const statedAlone = (values: Values): Targets =>
  new Map(
    Object.entries(values).flatMap(([factor, value]) => {
      const label = labelOf(factor as FactorId, value);
      return label === undefined ? [] : [[factor, surely(label)] as const];
    }),
  );
