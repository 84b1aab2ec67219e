import type { Block, KnownBlock } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { unfolded } from '../../blocks/replies/folded.ts';
import { packed } from '../../bolt.ts';
import { type Attempt, show } from './attempt.ts';
import { channelOf, isPerson } from './direct-channel.ts';
import { failureOf, LookUpError } from './failure.ts';
import { findPosted, marked } from './find-posted.ts';

export interface Content {
  /** What notifications and screen readers get, and everybody where Slack refuses the blocks. */
  readonly text: string;
  readonly blocks?: readonly (KnownBlock | Block)[];
}

export interface Posted {
  readonly ts: string;
  readonly channel: string;
}

/** Posts a message once: what may have been posted before is looked for first. */
export async function post(
  attempt: Attempt,
  channel: string,
  thread: string | undefined,
  content: Content,
): Promise<Posted> {
  const { message, client } = attempt;
  const place = await channelOf(attempt, channel);
  const before = attempt.sendings > 0 ? await postedBefore(attempt, place, thread) : undefined;
  if (before) return before;
  // What was shown another way than by a direct message cannot be looked up, and is not shown that way again.
  if (attempt.sendings > 0) attempt.sendings = isPerson(channel) ? 1 : 0;
  const quiet = { unfurl_links: false, unfurl_media: false, metadata: marked(message) };
  const posted = await inSomeForm(content, (form) =>
    show(attempt, 'chat.postMessage', () => client.chat.postMessage({ ...where(place, thread), ...form, ...quiet })),
  );
  if (!posted.ts) throw new Error('The response names no message');
  return { ts: posted.ts, channel: posted.channel ?? place };
}

/** What an earlier sending has posted; throws while that is not known. */
async function postedBefore(attempt: Attempt, place: string, thread: string | undefined): Promise<Posted | undefined> {
  const { settlesInMs } = attempt.message;
  if (isPerson(place)) {
    // The one sending was most likely something else, as a direct message comes in its place.
    if (attempt.sendings === 1) return undefined;
    throw new LookUpError({ kind: 'transient', code: 'missing_scope' });
  }
  const found = await findPosted(attempt, place, thread);
  if (found.status === 'posted') return found;
  if (found.status === 'unknown') throw new LookUpError(found.failure);
  if (settlesInMs > 0) throw new LookUpError({ kind: 'limited', code: 'still_at_work', retryAfterMs: settlesInMs });
  return undefined;
}

/** Shows something to one person, which cannot be looked up. */
export async function postEphemeral(
  attempt: Attempt,
  place: { readonly channel: string; readonly thread?: string | undefined; readonly user: string },
  content: Content,
): Promise<string | undefined> {
  const to = { ...where(place.channel, place.thread), user: place.user };
  const { message_ts } = await inSomeForm(content, (form) =>
    show(attempt, 'chat.postEphemeral', () => attempt.client.chat.postEphemeral({ ...to, ...form })),
  );
  return message_ts;
}

const gone = ['message_not_found', 'cant_update_message', 'edit_window_closed'];

/** Whether the message could be changed; one that is gone is posted again. */
export async function update(attempt: Attempt, channel: string, ts: string, content: Content): Promise<boolean> {
  attempt.method = 'chat.update';
  try {
    await inSomeForm(content, (form) =>
      attempt.client.chat.update({ channel, ts, ...form } as Parameters<WebClient['chat']['update']>[0]),
    );
    return true;
  } catch (error) {
    if (gone.includes(failureOf(error).code)) return false;
    throw error;
  }
}

/** As it is; without what is new to Slack, folded parts and a chart; and as plain text. */
function formsOf({ text, blocks }: Content): readonly { readonly text: string; readonly blocks?: KnownBlock[] }[] {
  if (!blocks) return [{ text }];
  const open = unfolded(blocks);
  const plain = open.filter(({ type }) => type !== 'data_visualization');
  return [
    { text, blocks: packed(blocks) },
    ...(open.length > blocks.length ? [{ text, blocks: packed(open) }] : []),
    ...(plain.length < open.length ? [{ text, blocks: packed(plain) }] : []),
    { text },
  ];
}

/** Goes on to the next form where Slack refuses the content. */
async function inSomeForm<T>(
  content: Content,
  send: (form: ReturnType<typeof formsOf>[number]) => Promise<T>,
): Promise<T> {
  const [first, ...others] = formsOf(content);
  let refused: unknown;
  for (const form of [first!, ...others]) {
    try {
      return await send(form);
    } catch (error) {
      if (failureOf(error).kind !== 'content') throw error;
      refused = error;
    }
  }
  throw refused;
}

const where = (channel: string, thread: string | undefined) => ({ channel, ...(thread ? { thread_ts: thread } : {}) });
