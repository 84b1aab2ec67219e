import { type Assessment, assess } from '../../decision/assess.ts';
import type { Beliefs } from '../../decision/beliefs/beliefs.ts';
import type { Setting } from '../../decision/evaluate.ts';
import type { FactorId } from '../../domain/profile.ts';
import { settledByParts } from '../state/parts.ts';
import type { State } from '../state/state.ts';

type Known = Pick<State, 'profile' | 'origins' | 'supposed' | 'workloads' | 'ruledOut' | 'closed' | 'components'>;

/** What is believed of the workload of a conversation besides what was said. */
export const beliefsOf = ({ origins, supposed, ruledOut, workloads, closed, components }: Known): Beliefs => ({
  supposed: Object.fromEntries(
    Object.entries(supposed).map(([factor, { value, probability }]) => [factor, { value, probability }]),
  ),
  ruledOut,
  workloads,
  closed: [...closed, ...settledByParts(components)],
  doubted: (Object.keys(origins) as FactorId[]).filter((factor) => origins[factor]?.weak),
  parts: components.map(({ name, profile, workloads: named = [] }) => ({ name, profile, workloads: named })),
});

/** Everything that the decision knows of it; the same state is looked at once. */
export const assessmentOf = (state: Known, setting: Setting): Assessment =>
  assess(state.profile, beliefsOf(state), setting);
