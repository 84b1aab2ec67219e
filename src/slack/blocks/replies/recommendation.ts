import type { Block, KnownBlock, Overflow } from '@slack/types';
import type { Recommendation } from '../../../decision/recommendation/recommend.ts';
import { cardOf } from '../../../dialogue/advice/card.ts';
import type { Advice, Line } from '../../../dialogue/effect.ts';
import { sayAssumptions } from '../../../dialogue/wording/reply-words.ts';
import { sayName } from '../../../domain/profile.ts';
import { options } from '../../../knowledge/index.ts';
import { citationsOf } from '../../../present/citations.ts';
import { headline } from '../../../present/say.ts';
import { actionId, carry, MUTE } from '../../actions.ts';
import { bareButton, button, option, plain } from '../buttons.ts';
import { context, header, literal, section } from '../text.ts';
import { understoodWords } from './people.ts';
import { sourceBlocks } from './sources.ts';

/** The card: what to use, why, what it costs and what to check; everything else is one tap off. */
export function recommendationBlocks(advice: Advice): (KnownBlock | Block)[] {
  const { recommendation: r, lead } = advice;
  const { notes, what, platforms, ruledOut, why, close, cost, check } = cardOf(advice);
  const cited = [what, ...platforms, ...ruledOut, ...(why ? [why] : [])];
  const { beside, list } = citationsOf(cited.map(({ sources }) => sources));
  const said = ({ text, sources }: Line): string => `${literal(text)}${beside(sources)}`;
  const reasons = [
    ...platforms.map(said),
    ...ruledOut.map((each) => `*Ruled out:* ${said(each)}`),
    ...(why ? [`*Why:* ${said(why)}`] : []),
    ...(close ? [said(close)] : []),
    ...(cost ? [`*Cost:* ${said(cost)}`] : []),
    ...(check ? [`*Check:* ${said(check)}`] : []),
  ];
  return [
    header(headline(advice)),
    ...(lead ? [section(literal(lead))] : []),
    ...(notes.length > 0 ? [section(notes.map((line) => `• ${literal(line)}`).join('\n'))] : []),
    section(said(what)),
    ...(reasons.length > 0 ? [section(reasons.join('\n'))] : []),
    context(grounds(advice)),
    ...sourceBlocks(list),
    { type: 'actions', block_id: 'answer', elements: [formButton, whatIfButton, detailsButton, shareButton, more(r)] },
    feedback,
  ];
}

const formButton = bareButton('form', 'Change answers');
const whatIfButton = bareButton('what-if', 'What if …');
const detailsButton = button('say', 'Details', { say: 'why' }, 'details');

/** What is wanted now and then. */
function more({ runnerUp, knockedOut }: Recommendation): Overflow {
  const other = runnerUp?.option ?? knockedOut[0]?.option;
  const whyNot = other && `Why not ${options[other].name.toLowerCase()}?`;
  const says = [
    ...(whyNot ? [{ label: whyNot, say: whyNot }] : []),
    { label: 'First steps', say: 'first steps' },
    { label: 'Decision record', say: 'decision record' },
    { label: 'Start over', say: 'start over' },
  ];
  return {
    type: 'overflow',
    action_id: actionId('more'),
    options: [
      ...says.map(({ label, say }) => option('more', label, { say })),
      option('more', 'Mute this thread', MUTE),
    ],
  };
}

const shareButton = {
  ...bareButton('share', 'Share to channel'),
  confirm: {
    title: { type: 'plain_text' as const, text: 'Share to the channel?' },
    text: {
      type: 'plain_text' as const,
      text: 'I’ll post a card for everyone in this channel with the advice, a short description of the workload and a link to this thread. The first words of the question are listed on the Home tab of people who can see this channel, except guests, and stay in the decision register. Nobody else sees either.',
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
      action_id: actionId('feedback'),
      positive_button: { text: plain('Helpful'), value: carry('feedback', 'helpful') },
      negative_button: { text: plain('Not helpful'), value: carry('feedback', 'unhelpful') },
    },
  ],
};

/** What the answer rests on: what was said, what is supposed, and what is open. */
function grounds(advice: Advice): string {
  const { understood, skipped, recommendation } = advice;
  const assumptions = sayAssumptions(advice);
  const lines = [
    ...(understood.length > 0 ? [understoodWords(understood)] : []),
    ...(assumptions ? [literal(assumptions)] : []),
    ...(skipped.length > 0 ? [`Left open: ${skipped.map(sayName).join(', ')}.`] : []),
    `Knowledge as of ${recommendation.knowledge}.`,
  ];
  return lines.join(' ');
}
