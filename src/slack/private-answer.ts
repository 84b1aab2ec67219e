import type { Block, KnownBlock } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { isReply, type Opening } from '../dialogue/effect.ts';
import { say } from '../dialogue/say.ts';
import type { Outbox, Parcel } from '../store/outbox.ts';
import { button } from './blocks/buttons.ts';
import { blocksFor } from './blocks/index.ts';
import { clip, section } from './blocks/text.ts';

const TWO_WAYS =
  'I cannot post in this channel. Invite me with /invite and ask again, or go on with me in a direct message.';
const LONGEST_TEXT = 3000;
/** What a button can carry. */
const LONGEST_VALUE = 1400;

/** Where the advisor may not post, the asker alone gets the answer, with the two ways on. */
export async function answerPrivately(
  { conversation }: Parcel,
  { by, text, respondTo }: Opening,
  outbox: Outbox,
  client: WebClient,
  log: Logger,
): Promise<void> {
  const [first] = (await outbox.withdraw(conversation)).filter(isReply);
  const goOn = button('dm', 'Continue in a direct message', { say: clip(text, LONGEST_VALUE) });
  const blocks: (KnownBlock | Block)[] = [
    section(TWO_WAYS),
    ...(text ? [{ type: 'actions' as const, elements: [goOn] }] : []),
    ...(first ? blocksFor(first).filter(({ type }) => type !== 'actions' && type !== 'context_actions') : []),
  ];
  const message = { text: clip(first ? `${TWO_WAYS}\n${say(first)}` : TWO_WAYS, LONGEST_TEXT), blocks };
  try {
    if (respondTo) await post(respondTo, { response_type: 'ephemeral', ...message });
    else await client.chat.postMessage({ channel: by, ...message });
  } catch (err) {
    log.warn({ err }, 'The asker could not be told.');
  }
}

async function post(url: string, body: unknown): Promise<void> {
  await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(10_000),
  });
}
