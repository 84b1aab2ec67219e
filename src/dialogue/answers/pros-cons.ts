import { evidenceFor } from '../../decision/points.ts';
import type { Profile } from '../../domain/profile.ts';
import type { Claim, OptionId } from '../../knowledge/claim.ts';
import { options } from '../../knowledge/index.ts';
import { useCases } from '../../knowledge/use-cases.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import { adviseMe } from '../courtesies.ts';
import type { Answer, Line } from '../effect.ts';
import { mentionsIn } from './mentions.ts';

const MOST = 6;
const consWords = new Set([
  'con',
  'cons',
  'downside',
  'downsides',
  'disadvantage',
  'disadvantages',
  'drawback',
  'drawbacks',
  'against',
  'lose',
  'bad',
  'problem',
  'problems',
  'catch',
  'risk',
  'risks',
  'weakness',
  'weaknesses',
  'worst',
  'negatives',
  'pain',
  'pitfalls',
  'gotchas',
]);
const prosWords = new Set([
  'pro',
  'pros',
  'upside',
  'upsides',
  'advantage',
  'advantages',
  'benefit',
  'benefits',
  'gain',
  'good',
  'like',
  'love',
  'strength',
  'strengths',
  'best',
  'positives',
  'perks',
  'wins',
]);

/** What speaks for and against an option; what concerns a known profile comes first. */
export function prosCons({ tokens }: Pick<Understanding, 'tokens'>, profile: Profile): Answer {
  const option = mentionsIn(tokens).options[0] ?? 'serverless';
  const says = (words: ReadonlySet<string>) => tokens.some(({ text }) => words.has(text));
  const onlyCons = says(consWords) && !says(prosWords);
  const onlyPros = says(prosWords) && !says(consWords);
  const { name, summary, pros, cons } = options[option];
  const lists = [
    ...(onlyCons ? [] : [{ heading: 'For', lines: sorted(option, pros, profile) }]),
    ...(onlyPros ? [] : [{ heading: 'Against', lines: sorted(option, cons, profile) }]),
    ...(onlyCons || onlyPros ? [] : [{ heading: 'Typical uses', lines: usesOf(option) }]),
  ];
  return {
    type: 'pros-cons',
    title: name,
    lines: [{ text: summary }],
    lists,
    sources: [...new Set(lists.flatMap(({ lines }) => lines.flatMap(({ sources }) => sources ?? [])))],
    next: [{ label: 'Compare the options', say: 'compare serverless, containers and VMs' }, adviseMe],
  };
}

const MOST_USES = 4;

const usesOf = (option: OptionId): Line[] =>
  useCases
    .filter((use) => use.option === option)
    .slice(0, MOST_USES)
    .map(({ text, sources }) => ({ text, sources }));

/** Claims about this profile, then the strongest of the others; those about other profiles' answers are left out. */
function sorted(option: OptionId, claims: readonly Claim[], profile: Profile): Line[] {
  const tailored = new Set(
    evidenceFor(profile)
      .filter((each) => each.option === option)
      .map(({ claim }) => claim.id),
  );
  const fits = (claim: Claim) =>
    Object.entries(claim.when ?? {}).every(([factor]) => profile[factor as keyof Profile] === undefined);
  /** What concerns this profile, then what holds for everyone, then what holds in other cases. */
  const order = (claim: Claim) => (tailored.has(claim.id) ? 0 : claim.when ? 2 : 1);
  return claims
    .filter((claim) => tailored.has(claim.id) || fits(claim))
    .toSorted((a, b) => order(a) - order(b) || (b.weight ?? 0) - (a.weight ?? 0))
    .slice(0, MOST)
    .map(({ text, sources }) => ({ text, sources }));
}
