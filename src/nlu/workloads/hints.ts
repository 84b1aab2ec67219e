import { workloadOf } from '../../knowledge/workloads/index.ts';
import type { Recognized } from './recognize.ts';

/** By id, what its entry says; looked up once. */
const byId = new Map<string, readonly string[]>();

/** What recognized names hint at, as features: all databases are alike to a reader that never met one of them. */
export const hintsOf = (recognized: readonly Recognized[]): string[] =>
  recognized.flatMap(({ id, kind, role, peripheral }) =>
    peripheral ? [`beside:${kind}`] : [`names:${role === 'ingredient' ? role : kind}`, ...factsOf(id)],
  );

function factsOf(id: string): readonly string[] {
  let known = byId.get(id);
  if (!known) {
    const { implies, usual } = workloadOf(id);
    known = [
      ...Object.entries(implies).map(([factor, value]) => `hints:${factor} ${value}`),
      ...Object.entries(usual).map(([factor, supposed]) => `hints:${factor} ${supposed.value}`),
    ];
    byId.set(id, known);
  }
  return known;
}
