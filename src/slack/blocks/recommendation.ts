import type { Block, KnownBlock } from '@slack/types';
import { assumedWords, billsOf, billWords, crossingWords, pricesWords } from '../../decision/cost/wording.ts';
import type { Reason } from '../../decision/reasons.ts';
import type { Recommendation } from '../../decision/recommend.ts';
import type { Advice } from '../../dialogue/effect.ts';
import { kindWords } from '../../dialogue/product-words.ts';
import { elsewhereWords, headline, notesOf, sayAssumptions } from '../../dialogue/say.ts';
import { type FactorId, sayName, sayValue } from '../../domain/profile.ts';
import { flavour } from '../../knowledge/flavours.ts';
import { options } from '../../knowledge/index.ts';
import { bullets } from './answer.ts';
import { button, sayButton } from './buttons.ts';
import { costChart } from './chart.ts';
import { understoodWords } from './people.ts';
import { linked, sourceList } from './sources.ts';
import { context, header, literal, section } from './text.ts';

/** The answer: verdict first, then what rules options out, why, why not the others, money, and what would change it. */
export function recommendationBlocks(advice: Advice): (KnownBlock | Block)[] {
  const { recommendation: r, lead } = advice;
  return [
    header(headline(advice)),
    ...(lead ? [section(literal(lead))] : []),
    ...why(r),
    ...notes(advice),
    ...ruledOut(r),
    kind(r),
    ...list('For', r.pros.slice(1)),
    ...list('Against', r.cons),
    ...against(r),
    ...cost(r),
    ...change(r),
    context(grounds(advice)),
    context(`${sourceList(r.sources)} · knowledge as of ${r.knowledge}`),
    { type: 'actions', block_id: 'answer', elements: [formButton, whatIfButton, ...suggestions.map(sayButton)] },
    { type: 'actions', block_id: 'thread', elements: [shareButton, ...asides(r).map(sayButton), muteButton] },
    feedback,
  ];
}

const formButton = button('form', 'Change answers', {});
const whatIfButton = button('what-if', 'What if …', {});
const suggestions = [
  { label: 'Compare', say: 'compare serverless, containers and VMs' },
  { label: 'Next decisions', say: 'next decisions' },
  { label: 'Decision record', say: 'decision record' },
];
const asides = ({ runnerUp, knockedOut }: Recommendation) => {
  const other = runnerUp?.option ?? knockedOut[0]?.option;
  const whyNot = other && `Why not ${options[other].name.toLowerCase()}?`;
  return [
    { label: 'How this came about', say: 'why' },
    ...(whyNot ? [{ label: whyNot, say: whyNot }] : []),
    { label: 'Start over', say: 'start over' },
  ];
};
const muteButton = button('mute', 'Mute this thread', {});
const shareButton = {
  ...button('share', 'Share to channel', {}),
  confirm: {
    title: { type: 'plain_text' as const, text: 'Share to the channel?' },
    text: {
      type: 'plain_text' as const,
      text: 'I post a card with the advice, the workload in short and a link to this thread, for everyone in this channel. The first words of the question are listed on the Home tab of people who can see this channel, guests excepted. Nobody else sees either.',
    },
    confirm: { type: 'plain_text' as const, text: 'Share' },
    deny: { type: 'plain_text' as const, text: 'Cancel' },
  },
};

const feedback: KnownBlock = {
  type: 'context_actions',
  elements: [
    {
      type: 'feedback_buttons',
      action_id: 'feedback',
      positive_button: { text: { type: 'plain_text', text: 'Helpful' }, value: 'helpful' },
      negative_button: { text: { type: 'plain_text', text: 'Not helpful' }, value: 'unhelpful' },
    },
  ],
};

/** The strongest reason, in one sentence. */
const why = ({ pros, confidence, margin }: Recommendation): KnownBlock[] => {
  const [first] = pros;
  const ahead =
    margin === null
      ? 'no other option is left'
      : `${margin} ${margin === 1 ? 'point' : 'points'} ahead of the next option`;
  return [
    section(`${first ? `${literal(first.text)}${linked(first.sources)}\n` : ''}*Confidence:* ${confidence}, ${ahead}.`),
  ];
};

const list = (title: string, reasons: readonly Reason[]): KnownBlock[] =>
  reasons.length > 0 ? [section(`*${title}*\n${bullets(reasons)}`)] : [];

function notes(advice: Advice): KnownBlock[] {
  const lines = notesOf(advice);
  return lines.length > 0 ? [section(lines.map((line) => `• ${literal(line)}`).join('\n'))] : [];
}

/** What is ruled out is shown before anything else. */
function ruledOut({ knockedOut }: Recommendation): KnownBlock[] {
  const lines = knockedOut.map(
    ({ option, text, wayRound, elsewhere, sources }) =>
      `• ${options[option].name}: ${literal(text)}${linked(sources)}${elsewhereWords(elsewhere)} Way round it: ${literal(wayRound)}`,
  );
  return lines.length > 0 ? [section(`*Ruled out*\n${lines.join('\n')}`)] : [];
}

function kind(r: Recommendation): KnownBlock {
  const { flavour: id, confidence, runnerUp } = r;
  const { sources } = flavour(id);
  const close =
    confidence === 'low' && runnerUp
      ? `\nIt is close: ${options[runnerUp.option].name.toLowerCase()} (${runnerUp.flavour}) can be defended as well.`
      : '';
  return section(`${literal(kindWords(r))}${linked(sources)}${literal(close)}`);
}

function against({ against: reasons }: Recommendation): KnownBlock[] {
  const lines = reasons.map(
    ({ option, reason }) =>
      `*Why not ${options[option].name.toLowerCase()}:* ${literal(reason.text)}${linked(reason.sources)}`,
  );
  return lines.length > 0 ? [section(lines.join('\n'))] : [];
}

function cost({ cost: estimate }: Recommendation): (KnownBlock | Block)[] {
  if (!estimate) return [];
  const sentences = [
    `${billWords(estimate).join(', ')}.`,
    crossingWords(estimate),
    pricesWords(estimate),
    assumedWords(estimate),
    `Not included: ${estimate.notIncluded}.`,
  ].filter(Boolean);
  const comparable = billsOf(estimate).length > 1;
  return [
    ...(comparable ? [costChart(estimate)] : []),
    section(`*Cost a month, list prices:* ${literal(sentences.join(' '))}`),
  ];
}

const MOST_CHANGES = 4;

function change({ verdict, wouldChange }: Recommendation): KnownBlock[] {
  if (verdict === 'hybrid') return [];
  const changes = wouldChange
    .slice(0, MOST_CHANGES)
    .map(
      ({ factor, value, verdict }) => `${literal(sayValue(factor, value))} → ${options[verdict].name.toLowerCase()}`,
    );
  return [section(`*What would change it:* ${changes.length > 0 ? changes.join('; ') : 'no likely answer'}.`)];
}

/** What the answer rests on, and what it does without. */
function grounds(advice: Advice): string {
  const { understood, skipped, recommendation } = advice;
  const { assumed, indifferent } = recommendation;
  const assumptions = sayAssumptions(advice);
  const named = (title: string, factors: readonly FactorId[]): string[] =>
    factors.length > 0 ? [`${title}: ${factors.map(sayName).join(', ')}.`] : [];
  const lines = [
    ...(understood.length > 0 ? [understoodWords(understood)] : []),
    ...(assumptions ? [literal(assumptions)] : []),
    ...named('Left open', skipped),
    ...named(
      'Not known, so without weight',
      assumed.filter((factor) => !skipped.includes(factor)),
    ),
    ...named('Made no difference', indifferent),
  ];
  return lines.join(' ') || 'Nothing was known.';
}
