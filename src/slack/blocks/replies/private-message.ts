import type { Block, KnownBlock } from '@slack/types';
import type { Reply } from '../../../dialogue/effect.ts';
import { button, carriable } from '../buttons.ts';
import { section } from '../text.ts';
import { blocksFor, readOnly, textFor } from './reply.ts';

const TWO_WAYS = 'I can’t post in this channel. Invite me with /invite and ask again, or continue in a direct message.';
const LONGEST_TEXT = 3000;

/** Why it is private with the ways on, and the answer to read. */
export function privateMessage(asked: string, reply: Reply | undefined, why = TWO_WAYS) {
  const goOn = button('dm', 'Continue in a direct message', { say: carriable(asked) });
  const blocks: (KnownBlock | Block)[] = [
    section(why),
    ...(asked ? [{ type: 'actions' as const, elements: [goOn] }] : []),
    ...(reply ? readOnly(blocksFor(reply)) : []),
  ];
  return { text: reply ? `${why}\n${textFor(reply, LONGEST_TEXT)}` : why, blocks };
}
