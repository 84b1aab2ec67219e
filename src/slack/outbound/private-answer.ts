import type { Block, KnownBlock } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { isReply, type Opening, type Reply } from '../../dialogue/effect.ts';
import type { Outbox, OutboxMessage } from '../../store/outbox.ts';
import { button, carriable } from '../blocks/buttons.ts';
import { blocksFor, textFor } from '../blocks/index.ts';
import { section } from '../blocks/text.ts';

const TWO_WAYS =
  'I cannot post in this channel. Invite me with /invite and ask again, or go on with me in a direct message.';
const LONGEST_TEXT = 3000;

/** Where the advisor may not post, the asker alone gets the answer, with the two ways on. */
export async function answerPrivately(
  { conversation }: OutboxMessage,
  { by, text, respondTo }: Opening,
  outbox: Outbox,
  client: WebClient,
  log: Logger,
): Promise<void> {
  const [first] = (await outbox.withdraw(conversation)).filter(isReply);
  const message = privateMessage(text, first);
  try {
    if (respondTo) await post(respondTo, { response_type: 'ephemeral', ...message });
    else await client.chat.postMessage({ channel: by, ...message });
  } catch (err) {
    log.warn({ err }, 'The asker could not be told.');
  }
}

/** The two ways on, and the answer to read. */
export function privateMessage(asked: string, reply: Reply | undefined) {
  const goOn = button('dm', 'Continue in a direct message', { say: carriable(asked) });
  const blocks: (KnownBlock | Block)[] = [
    section(TWO_WAYS),
    ...(asked ? [{ type: 'actions' as const, elements: [goOn] }] : []),
    ...(reply ? blocksFor(reply).filter(isReadOnly) : []),
  ];
  return { text: reply ? `${TWO_WAYS}\n${textFor(reply, LONGEST_TEXT)}` : TWO_WAYS, blocks };
}

/** Nothing to click: it would belong to a conversation that is not held. */
const isReadOnly = (block: KnownBlock | Block): boolean =>
  block.type !== 'actions' && block.type !== 'context_actions' && !('accessory' in block);

async function post(url: string, body: unknown): Promise<void> {
  await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(10_000),
  });
}
