import { workloadOf } from '../../knowledge/workloads/index.ts';
import type { Recognized } from './recognize.ts';

/** What recognized names hint at, as features: all databases are alike to a reader that never met one of them. */
export function hintsOf(recognized: readonly Recognized[]): string[] {
  return recognized.flatMap(({ id, kind, role, peripheral }) => {
    if (peripheral) return [`beside:${kind}`];
    const { implies, usual } = workloadOf(id);
    return [
      `names:${role === 'ingredient' ? role : kind}`,
      ...Object.entries(implies).map(([factor, value]) => `hints:${factor} ${value}`),
      ...Object.entries(usual).map(([factor, supposed]) => `hints:${factor} ${supposed.value}`),
    ];
  });
}
