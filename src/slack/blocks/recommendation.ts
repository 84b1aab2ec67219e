import type { Block, KnownBlock, Overflow } from '@slack/types';
import type { Recommendation } from '../../decision/recommend.ts';
import { cardOf } from '../../dialogue/card.ts';
import type { Advice, Line } from '../../dialogue/effect.ts';
import { headline, sayAssumptions } from '../../dialogue/say.ts';
import { sayName } from '../../domain/profile.ts';
import { options } from '../../knowledge/index.ts';
import { cite } from '../../knowledge/source.ts';
import { button, MUTE } from './buttons.ts';
import { understoodWords } from './people.ts';
import { linked } from './sources.ts';
import { clip, context, header, literal, section } from './text.ts';

/** The card: what to use, why, what it costs and what to check; everything else is one tap off. */
export function recommendationBlocks(advice: Advice): (KnownBlock | Block)[] {
  const { recommendation: r, lead } = advice;
  const { notes, what, platforms, ruledOut, why, close, cost, check } = cardOf(advice);
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
    { type: 'actions', block_id: 'answer', elements: [formButton, whatIfButton, detailsButton, shareButton, more(r)] },
    feedback,
  ];
}

/** With the first source that can be opened; the others stand with the details. */
const said = ({ text, sources }: Line): string =>
  `${literal(text)}${linked(sources?.filter((id) => cite(id).url !== undefined))}`;

const formButton = button('form', 'Change answers', {});
const whatIfButton = button('what-if', 'What if …', {});
const detailsButton = button('say:details', 'Details', { say: 'why' });

/** What is wanted now and then. */
function more({ runnerUp, knockedOut }: Recommendation): Overflow {
  const other = runnerUp?.option ?? knockedOut[0]?.option;
  const whyNot = other && `Why not ${options[other].name.toLowerCase()}?`;
  const says = [
    ...(whyNot ? [{ label: whyNot, say: whyNot }] : []),
    { label: 'Next decisions', say: 'next decisions' },
    { label: 'Decision record', say: 'decision record' },
    { label: 'Start over', say: 'start over' },
  ];
  return {
    type: 'overflow',
    action_id: 'more',
    options: [
      ...says.map(({ label, say }) => ({ text: plain(label), value: JSON.stringify({ say }) })),
      { text: plain('Mute this thread'), value: JSON.stringify(MUTE) },
    ],
  };
}
const plain = (text: string) => ({ type: 'plain_text' as const, text: clip(text, 75) });

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
