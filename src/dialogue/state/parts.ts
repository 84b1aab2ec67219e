import type { FactorId, FactorValue, Profile } from '../../domain/profile.ts';
import { workloadOf } from '../../knowledge/workloads/index.ts';
import type { DescribedPart } from '../../nlu/parts/components.ts';
import type { Understood } from '../effect.ts';
import { profileOf } from '../event.ts';
import { sayFact, workUnit } from '../wording/unit.ts';
import type { Knowledge } from './knowledge.ts';

type Parts = Knowledge['components'];

/** Described parts as they are kept. */
export const partsFrom = (described: readonly DescribedPart[], by: string): Parts =>
  described.map(({ name, facts, workloads }) => ({
    name,
    profile: Object.assign({}, ...workloads.map((id) => workloadOf(id).implies), profileOf(facts)) as Profile,
    by,
    workloads: [...workloads],
  }));

/** What is known of some part alone. */
const ofParts = (parts: Parts): FactorId[] => [
  ...new Set(parts.flatMap(({ profile }) => Object.keys(profile) as FactorId[])),
];

/** What is not asked of a workload in parts: what some part has told already, and of how many parts it is made. */
export const settledByParts = (parts: Parts): FactorId[] => (parts.length > 0 ? [...ofParts(parts), 'shape'] : []);

/** What a message told of all parts; that there are several, and of what kind, the parts tell themselves. */
export const ofAll = (parts: Parts, told: readonly Understood[]): readonly Understood[] => {
  const settled = settledByParts(parts);
  return told.filter(({ factor }) => !settled.includes(factor));
};

/** The part that a later fact is about, by its place: the first of which it is known already; -1 where it is said of all. */
export const partOf = (parts: Parts, factor: FactorId): number =>
  parts.findIndex(({ profile }) => profile[factor] !== undefined);

/** Every fact as the part has it that a later fact goes to. */
export const toldSoFar = ({ components, profile }: Pick<Knowledge, 'components' | 'profile'>): Profile =>
  Object.assign({}, profile, ...components.map((part) => part.profile).reverse());

/** The parts with what was told since. */
export const retold = (parts: Parts, told: readonly Understood[]): Parts =>
  parts.map((part, place) => {
    const own = told.filter(({ factor }) => partOf(parts, factor) === place);
    return { ...part, profile: { ...part.profile, ...profileOf(own) } };
  });

/** "• nightly report: on a schedule, up to 2 h a run" for each part, so that people see what was taken for what. */
export const sayParts = (parts: Parts): string =>
  [
    'I’ll look at these parts one by one:',
    ...parts.map((part) => `• ${[part.name, sayTraits(part.profile)].filter(Boolean).join(': ')}`),
  ].join('\n');

/** What is known of a part and not of the whole workload. */
export function sayTraits(profile: Profile, whole: Profile = {}): string {
  const facts = (Object.entries(profile) as [FactorId, FactorValue][]).map(([factor, value]) => ({ factor, value }));
  return facts
    .filter(({ factor, value }) => whole[factor] !== value)
    .map((fact) => sayFact(fact, workUnit(facts)))
    .join(', ');
}
