import { citedBillLines } from '../../decision/cost/bill-lines.ts';
import { percent } from '../../decision/lean/lean.ts';
import type { Scores } from '../../decision/lean/points.ts';
import { type FactorId, sayName, sayValue } from '../../domain/profile.ts';
import type { Verdict } from '../../knowledge/claim.ts';
import { flavour } from '../../knowledge/flavours.ts';
import { options } from '../../knowledge/index.ts';
import { verdictName } from '../../knowledge/verdict-names.ts';
import type { Advice, Answer, Line } from '../effect.ts';
import { notesOnProducts, unknownTexts } from '../wording/product-words.ts';
import { knockOutWords } from '../wording/reply-words.ts';

const MOST_CHANGES = 4;

const pointsWords = ({ serverless, containers, vms }: Scores): string =>
  `serverless ${Math.round(serverless)}, containers ${Math.round(containers)}, VMs ${Math.round(vms)}`;

/** Everything that advice rests on and that its card leaves out. */
export function detailsOf(advice: Advice): Answer {
  const { recommendation: r, skipped } = advice;
  const lists = [
    list(
      'Good to know',
      notesOnProducts(r.products).map((text) => ({ text })),
    ),
    list(
      'Not confirmed',
      unknownTexts(r.unknown).map((text) => ({ text })),
    ),
    list('Ruled out', ruledOut(advice)),
    list('For', r.pros),
    list('Against', r.cons),
    ...r.against.map(({ option, reason }) => list(`Why not ${options[option].name.toLowerCase()}`, [reason])),
    list('Monthly cost', costLines(advice)),
    list('What would change it', changes(advice)),
    list('Still open', named(skipped)),
    list('I assumed typical values for', named(r.assumed.filter((factor) => !skipped.includes(factor)))),
    list('Made no difference', named(r.indifferent)),
  ];
  return {
    type: 'explanation',
    title: 'How I got here',
    lines: [
      { text: flavour(r.flavour).text, sources: flavour(r.flavour).sources },
      chanceWords(advice),
      ...parts(advice),
    ],
    lists: lists.filter(({ lines }) => lines.length > 0),
    sources: r.sources,
    next: [],
    ...(r.cost ? { cost: r.cost } : {}),
  };
}

const list = (heading: string, lines: readonly Line[]) => ({ heading, lines });
const named = (factors: readonly FactorId[]): Line[] =>
  factors.length > 0 ? [{ text: `${factors.map(sayName).join(', ')}.` }] : [];

/** "Chance of being the right choice: serverless functions 83%, containers 15%, virtual machines 2%." */
const chanceWords = ({ recommendation: { lean } }: Advice): Line => {
  const verdicts = (Object.entries(lean) as [Verdict, number][]).filter(([, chance]) => chance >= TOLD);
  const said = verdicts
    .sort(([, a], [, b]) => b - a)
    .map(([verdict, chance]) => `${verdictName(verdict).toLowerCase()} ${percent(chance)}`);
  return { text: `Chance of being the right choice: ${said.join(', ')}.` };
};
const TOLD = 0.01;

const parts = ({ recommendation: { components } }: Advice): Line[] =>
  (components?.components ?? []).map(({ name, verdict, scores }) => ({
    text: verdict === 'managed' ? `${name}: bought as a service.` : `${name}: points ${pointsWords(scores)}.`,
  }));

const ruledOut = ({ recommendation: { knockedOut } }: Advice): Line[] =>
  knockedOut.map((out) => ({ text: `${options[out.option].name}: ${knockOutWords(out)}`, sources: out.sources }));

const costLines = ({ recommendation: { cost } }: Advice): readonly Line[] => (cost ? citedBillLines(cost) : []);

const NOTHING = 'Nothing you’re likely to say.';
/** Where less was told than assumed, only single answers were tried, and several may well differ. */
const NO_SINGLE =
  'No single answer would change it. But I assumed more than you told me, and a few wrong assumptions together could: tell me more, and I’ll take another look.';

const changes = ({ profile, recommendation: { wouldChange, verdict, assumed } }: Advice): Line[] =>
  wouldChange.length === 0 && verdict !== 'hybrid'
    ? [{ text: assumed.length > Object.keys(profile).length ? NO_SINGLE : NOTHING }]
    : wouldChange.slice(0, MOST_CHANGES).map((change) => ({
        text: `${sayValue(change.factor, change.value)} → ${options[change.verdict].name.toLowerCase()}`,
      }));
