import type { KnownBlock } from '@slack/types';
import { type RareNeedId, rareNeed } from '../../../decision/fit/rare-needs.ts';
import type { Question, Settled } from '../../../dialogue/effect.ts';
import { type FactorId, factorOf, menu, sayValue } from '../../../domain/profile.ts';
import { actionId, NO_NEED } from '../../actions.ts';
import { bareButton, button, option, pickButton, plain, sayButton } from '../buttons.ts';
import { context, escapeText, literal, section } from '../text.ts';
import { isPerson, understoodWords } from './people.ts';

const MOST_BUTTONS = 5;

/** A follow-up question: up to five choices are buttons, more are a menu, none is asked in words alone. */
export function questionBlocks(question: Question): KnownBlock[] {
  const { factor, lead, understood, lean, text, why, next, number } = question;
  const intro = [lead && literal(lead), understoodWords(understood)].filter(Boolean);
  const blocks: KnownBlock[] = [
    ...(intro.length > 0 ? [context(intro.join(' '))] : []),
    ...(lean ? [section(literal(lean))] : []),
    section(`*${literal(text)}*${why ? `\n${literal(why)}` : ''}`),
  ];
  if (!factor) return next.length > 0 ? [...blocks, { type: 'actions', elements: next.map(sayButton) }] : blocks;
  const rare = question.needs ? [needsBlock(question.needs, number)] : [];
  return [...blocks, ...choices(factor, number), ...rare, context(`${left(question)} · or reply in your own words`)];
}

function left({ place, likely, remaining }: Question): string {
  if (remaining === 0) return 'Last question';
  const most = place + remaining;
  return likely < remaining
    ? `Question ${place} of about ${place + likely}, up to ${most}`
    : `Question ${place} of up to ${most}`;
}

/** Many rare needs in one menu, so that none of them has to be asked about alone. */
const needsBlock = (needs: readonly RareNeedId[], number: number): KnownBlock => ({
  ...section('Does it need anything unusual? Pick what applies; it saves questions.'),
  block_id: `q:${number}:needs`,
  accessory: {
    type: 'multi_static_select',
    action_id: actionId('tick'),
    placeholder: plain('Pick any, or none'),
    options: [...needs.map((id) => option('tick', rareNeed(id).label, id)), option('tick', 'None of these', NO_NEED)],
  },
});

function choices(factor: FactorId, number: number): KnownBlock[] {
  const items = menu(factor);
  const ways = [
    button('unsure', 'Not sure', { factor }),
    button('skip', 'Skip', { factor }),
    bareButton('answer-now', 'Answer now'),
    button('reason', 'Why do you ask?', { factor }),
  ];
  const block_id = `q:${number}:${factor}`;
  if (items.length <= MOST_BUTTONS) {
    const picks = items.map(({ value, label }, at) => pickButton(factor, value, label, at));
    return [
      ...(picks.length > 0 ? [{ type: 'actions' as const, block_id, elements: picks }] : []),
      { type: 'actions', block_id: `${block_id}:ways`, elements: ways },
    ];
  }
  const options = items.map(({ value, label }) => option('pick', label, { factor, value }));
  return [
    {
      type: 'actions',
      block_id,
      elements: [
        { type: 'static_select', action_id: actionId('pick', 'menu'), placeholder: plain('Choose'), options },
        ...ways,
      ],
    },
  ];
}

/** What is left of a question once it has been dealt with: one line, and the way back. */
export function settledBlocks({ factor, value, by, number, again }: Settled): KnownBlock[] {
  if (again) return [context(`${escapeText(factorOf(factor).name)}: asked again below`)];
  const answer = value === null ? 'left open' : `${sayValue(factor, value)}${isPerson(by) ? ` (<@${by}>)` : ''}`;
  return [
    {
      ...section(`*${escapeText(factorOf(factor).name)}*: ${answer}`),
      block_id: `q:${number}:${factor}:settled`,
      accessory: button('reopen', 'Change', { factor }),
    },
  ];
}

export function saySettled({ factor, value, again }: Settled): string {
  const answer = value === null ? 'left open' : sayValue(factor, value);
  return `${factorOf(factor).name}: ${again ? 'asked again below' : answer}`;
}
