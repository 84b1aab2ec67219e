import type { KnownBlock } from '@slack/types';
import type { Advice } from '../../../dialogue/effect.ts';
import { sayUnderstood } from '../../../dialogue/wording/reply-words.ts';
import { headline } from '../../../present/say.ts';
import { context, literal, section } from '../text.ts';

/** The advice in short, for people who are not in the thread: what, why, and for which workload. */
export function cardBlocks(advice: Advice, by: string, link: string | undefined): KnownBlock[] {
  const { understood, recommendation } = advice;
  const { pros, knowledge } = recommendation;
  const why = pros[0] ? `\n${literal(pros[0].text)}` : '';
  const thread = link ? ` · <${link}|The whole thread>` : '';
  return [
    section(`*${literal(headline(advice))}*${why}`),
    ...(understood.length > 0 ? [context(literal(`The workload: ${sayUnderstood(understood)}.`))] : []),
    context(`Shared by <@${by}>${thread} · knowledge as of ${knowledge}`),
  ];
}

export const sayCard = (advice: Advice): string => `Shared advice: ${headline(advice)}`;
