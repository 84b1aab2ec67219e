import type { FactorId, FactorValue } from '../../domain/profile.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import { implied } from '../heard/recognized.ts';
import { clausesOf, liftsConstraint, undenied } from '../heard/undenied.ts';
import { believedProfile, type State } from '../state/state.ts';
import type { Turn } from '../turn.ts';

/** Something known that a clause denies. */
interface Denied {
  readonly factor: FactorId;
  readonly value: FactorValue;
  readonly clause: string;
}

/** What clauses deny of what is known: without their denial they say just that, as "it is not rarely used" does. */
export function deniedFacts(state: State, { heard: { text }, facts, understand }: Turn): readonly Denied[] {
  const known = believedProfile(state);
  const read = (words: string): Understanding => understand(words, { phase: 'answered' });
  return clausesOf(text).flatMap((clause) =>
    affirmedIn(clause, state, read).flatMap(({ factor, value }) => {
      const isKnown = typeof value === 'string' && known[factor] === value;
      const isChanged = facts.some((fact) => fact.factor === factor && fact.value !== value);
      return isKnown && !isChanged ? [{ factor, value, clause }] : [];
    }),
  );
}

/** What it may not do or where it may not go; most denials of these are constraints themselves. */
const constraints: ReadonlySet<FactorId> = new Set(['hosting', 'residency', 'isolation', 'portability', 'cold_start']);

type Stated = Pick<Denied, 'factor'> & { readonly value: FactorValue | null };

/** What a clause would state without its denial; nothing where it denies nothing. */
function affirmedIn(clause: string, state: State, read: (words: string) => Understanding): readonly Stated[] {
  const denial = undenied(clause);
  if (!denial) return [];
  const heard = read(denial.affirmed);
  // What is said before a denial is not denied: "the PHP sites are not WordPress".
  const before = denial.before.includes(' ') ? read(denial.before).facts : [];
  const places = heard.workloads.filter(({ kind }) => kind === 'hosting');
  const lifts = liftsConstraint(clause);
  return [...heard.facts, ...implied({ ...heard, workloads: places }, {}, '')].filter(
    ({ factor, value }) =>
      !before.some((fact) => fact.factor === factor && fact.value === value) &&
      (lifts || !constraints.has(factor)) &&
      isOfSame(state, factor, heard),
  );
}

/** "We don’t use Redis" says nothing of what Postgres told. */
function isOfSame({ origins }: State, factor: FactorId, { workloads }: Understanding): boolean {
  const names = workloads.filter(({ kind }) => kind !== 'hosting').map(({ words }) => words);
  const told = origins[factor]?.words?.toLowerCase() ?? '';
  return names.length === 0 || names.some((name) => told.includes(name));
}
