import { evidenceFor } from '../../../decision/lean/points.ts';
import type { Profile } from '../../../domain/profile.ts';
import type { Claim, OptionId } from '../../../knowledge/claim.ts';
import { options } from '../../../knowledge/index.ts';
import { useCases } from '../../../knowledge/use-cases.ts';
import type { Understanding } from '../../../nlu/understanding.ts';
import { adviseMe } from '../../courtesies.ts';
import type { Answer, Line } from '../../effect.ts';
import { mentionsIn } from '../mentions.ts';

const MOST = 7;
const MOST_OF_TWO = 5;
/** Of what holds in some cases only, so many are named. */
const FOR_SOME = 3;
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

/** What speaks for and against an option, or two; what concerns a known profile comes first. */
export function prosCons({ tokens }: Pick<Understanding, 'tokens'>, profile: Profile): Answer {
  const [first = 'serverless', second] = mentionsIn(tokens).options;
  const says = (words: ReadonlySet<string>) => tokens.some(({ text }) => words.has(text));
  const onlyCons = says(consWords) && !says(prosWords);
  const onlyPros = says(prosWords) && !says(consWords);
  const sides = second ? [first, second] : [first];
  const most = second ? MOST_OF_TWO : MOST;
  const lists = sides.flatMap((option) => {
    const { name, pros, cons } = options[option];
    const of = second ? ` ${name.toLowerCase()}` : '';
    return [
      ...(onlyCons ? [] : [{ heading: `For${of}`, lines: sorted(option, pros, profile).slice(0, most) }]),
      ...(onlyPros ? [] : [{ heading: `Against${of}`, lines: sorted(option, cons, profile).slice(0, most) }]),
    ];
  });
  const uses = onlyCons || onlyPros || second ? [] : [{ heading: 'Typical uses', lines: usesOf(first) }];
  return {
    type: 'pros-cons',
    title: sides.map((option) => options[option].name).join(' and '),
    lines: sides.map((option) => ({ text: options[option].summary })),
    lists: [...lists, ...uses],
    sources: [...new Set([...lists, ...uses].flatMap(({ lines }) => lines.flatMap(({ sources }) => sources ?? [])))],
    next: [{ label: 'Compare the options', say: 'compare serverless, containers and VMs' }, adviseMe],
  };
}

const MOST_USES = 4;

const usesOf = (option: OptionId): Line[] =>
  useCases
    .filter((use) => use.option === option)
    .slice(0, MOST_USES)
    .map(({ text, sources }) => ({ text, sources }));

/** Claims about this profile, then what holds for everyone, with the strongest that hold for some. */
function sorted(option: OptionId, claims: readonly Claim[], profile: Profile): Line[] {
  const tailored = new Set(
    evidenceFor(profile)
      .filter((each) => each.option === option)
      .map(({ claim }) => claim.id),
  );
  const isOpen = (claim: Claim) =>
    Object.entries(claim.when ?? {}).every(([factor]) => profile[factor as keyof Profile] === undefined);
  const own = claims.filter(({ id }) => tailored.has(id));
  const general = claims.filter(({ id, when }) => !tailored.has(id) && !when);
  const forSome = claims
    .filter((claim) => !tailored.has(claim.id) && claim.when && isOpen(claim))
    .toSorted((a, b) => known.indexOf(b.id) - known.indexOf(a.id) || (b.weight ?? 0) - (a.weight ?? 0))
    .slice(0, FOR_SOME);
  return [...own, ...general.slice(0, MOST - forSome.length), ...forSome, ...general.slice(MOST - forSome.length)]
    .slice(0, MOST)
    .map(({ text, sources }) => ({ text, sources }));
}

/** What everybody who weighs the options has heard of and expects to be named. */
const known: readonly string[] = [
  'v-patching',
  'c-same-everywhere',
  'c-portable',
  'c-skills',
  'c-idle',
  'c-libs',
  's-idle',
  's-no-team',
  's-lock-in',
  's-cold',
];
