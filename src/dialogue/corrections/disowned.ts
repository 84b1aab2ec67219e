import type { FactorId } from '../../domain/profile.ts';
import { workloadOf } from '../../knowledge/workloads/index.ts';
import { clausesOf, undenied } from '../heard/undenied.ts';
import { placeOf, wordsOf } from '../heard/words.ts';
import type { Change } from '../state/knowledge.ts';
import type { State } from '../state/state.ts';
import type { Turn } from '../turn.ts';

/** The workloads that a message says are not theirs, by id: "nobody said Airbyte", "it isn’t the PACS itself". */
export function disownedIn({ workloads, supposed }: State, { heard, understand }: Turn): readonly string[] {
  if (workloads.length + Object.keys(supposed).length === 0) return [];
  const isTheirs = (id: string): boolean =>
    workloads.includes(id) || Object.values(supposed).some(({ because }) => because === workloadOf(id).name);
  const disowned = clausesOf(heard.text).flatMap((clause) => {
    const denial = undenied(clause);
    const denied = denial ? wordsOf(denial.affirmed.slice(denial.before.length)) : [];
    if (denied.length === 0) return [];
    // An everyday word is a name only beside others, which may stand in another clause.
    const named = [
      ...understand(denied.join(' '), { phase: 'answered' }).workloads,
      ...heard.workloads.filter(({ words }) => placeOf(wordsOf(words), denied) >= 0),
    ];
    return named.flatMap(({ id, kind }) => (kind !== 'hosting' && isTheirs(id) ? [id] : []));
  });
  return [...new Set(disowned)];
}

/** What has to change for a workload not to be theirs: what is usual of it is no longer supposed, and what it implies is open. */
export function changesToDisown(state: State, ids: readonly string[], { understand }: Turn): readonly Change[] {
  if (ids.length === 0) return [];
  const cameOfIt = (factor: FactorId): boolean =>
    ids.some((id) => workloadOf(id).implies[factor] === state.profile[factor]) &&
    understand(state.origins[factor]?.words ?? '', { phase: 'answered' }).workloads.some(({ id }) => ids.includes(id));
  return [
    namedWithout(ids, state),
    ...(Object.keys(state.profile) as FactorId[])
      .filter(cameOfIt)
      .map((factor) => ({ type: 'reopened', factor }) as const),
  ];
}

/** What was named of it, without some of it. */
export function namedWithout(ids: readonly string[], { supposed, hosts, reads, place, workloads }: State): Change {
  const names = new Set(ids.map((id) => workloadOf(id).name));
  return {
    type: 'named',
    workloads: workloads.filter((id) => !ids.includes(id)),
    hosts,
    supposed: Object.fromEntries(Object.entries(supposed).filter(([, { because }]) => !names.has(because))),
    ...(reads ? { reads } : {}),
    ...(place ? { place } : {}),
  };
}
