import type { KnownBlock } from '@slack/types';
import type { Advice } from '../../dialogue/effect.ts';
import { headline } from '../../dialogue/say.ts';
import { context, escapeText, section } from './text.ts';

/** The advice in three lines, for people who are not in the thread. */
export function cardBlocks(advice: Advice, by: string, link: string | undefined): KnownBlock[] {
  const { pros, knowledge } = advice.recommendation;
  const why = pros[0] ? `\n${escapeText(pros[0].text)}` : '';
  const thread = link ? ` · <${link}|The whole thread>` : '';
  return [
    section(`*${escapeText(headline(advice))}*${why}`),
    context(`Shared by <@${by}>${thread} · knowledge of ${knowledge}`),
  ];
}

export const sayCard = (advice: Advice): string => `Shared advice: ${headline(advice)}`;
