import type { Block, KnownBlock } from '@slack/types';
import { WebAPIPlatformError, type WebClient } from '@slack/web-api';
import { isReply, type Opening, type Reply } from '../../dialogue/effect.ts';
import { keyOf } from '../../store/conversations.ts';
import type { Outbox, OutboxMessage } from '../../store/outbox.ts';
import { cardBlocks, sayCard } from '../blocks/card.ts';
import { blocksFor, forOneself, textFor } from '../blocks/index.ts';
import { saySettled, settledBlocks } from '../blocks/question.ts';
import { clip, literal } from '../blocks/text.ts';
import { isDirect } from '../direct.ts';
import { marked } from './find-posted.ts';

/** Slack's limit for the text of an update is 4,000. */
const LONGEST_TEXT = 3900;
const LONGEST_TITLE = 80;

/** Carries one effect to Slack and marks it done; what Slack refuses is thrown. */
export async function send(message: OutboxMessage, outbox: Outbox, client: WebClient): Promise<void> {
  const { id, effect, channel, thread } = message;
  switch (effect.type) {
    case 'opening': {
      const posted = await client.chat.postMessage({
        ...where(channel, thread),
        ...openingText(effect),
        ...quiet(message),
      });
      return outbox.done(id, posted.ts, thread ? undefined : { channel: posted.channel ?? channel });
    }
    case 'settled': {
      const ts = await outbox.messageTs(message.conversation, keyOf(effect)!);
      if (ts)
        await client.chat.update({ channel, ts, blocks: packed(settledBlocks(effect)), text: saySettled(effect) });
      return outbox.done(id);
    }
    case 'noted': {
      const { ts } = await client.chat.postMessage({
        ...where(channel, thread),
        text: literal(effect.text),
        ...quiet(message),
      });
      return outbox.done(id, ts);
    }
    case 'titled':
      await title(client, channel, thread, effect.text);
      return outbox.done(id);
    case 'shared': {
      const { by, advice } = effect;
      const link = thread ? await linkTo(client, channel, thread) : undefined;
      const blocks = packed(cardBlocks(advice, by, link));
      const { ts } = await client.chat.postMessage({ channel, text: sayCard(advice), blocks, ...quiet(message) });
      return outbox.done(id, ts);
    }
    default:
      return isReply(effect) ? outbox.done(id, await reply(effect, message, outbox, client)) : outbox.done(id);
  }
}

async function reply(
  effect: Reply,
  message: OutboxMessage,
  outbox: Outbox,
  client: WebClient,
): Promise<string | undefined> {
  const { channel, thread, conversation } = message;
  const text = textFor(effect, LONGEST_TEXT);
  if ('only' in effect && effect.only && !isDirect(channel)) {
    const { message_ts } = await client.chat.postEphemeral({
      ...where(channel, effect.only.inThread ? thread : undefined),
      user: effect.only.person,
      text,
      blocks: packed(blocksFor(effect)),
    });
    return message_ts;
  }
  const revised = effect.type === 'recommendation' && effect.revised ? effect : undefined;
  const ts = revised && (await outbox.messageTs(conversation, keyOf(revised)!));
  const full = isDirect(channel) ? forOneself(blocksFor(effect)) : blocksFor(effect);
  return withoutChartIfRefused(full, async (blocks) => {
    const content = { text, blocks: packed(blocks) };
    if (ts && (await updated(client, { channel, ts, ...content }))) return ts;
    const posted = await client.chat.postMessage({
      ...where(channel, thread),
      ...content,
      ...quiet(message),
    });
    return posted.ts;
  });
}

/** Charts are new to Slack: where they are refused, the same goes out once more in plain blocks. */
async function withoutChartIfRefused<T>(
  blocks: (KnownBlock | Block)[],
  post: (blocks: (KnownBlock | Block)[]) => Promise<T>,
): Promise<T> {
  const plain = blocks.filter(({ type }) => type !== 'data_visualization');
  try {
    return await post(blocks);
  } catch (error) {
    if (plain.length === blocks.length || codeOf(error) !== 'invalid_blocks') throw error;
    return post(plain);
  }
}

const gone = ['message_not_found', 'cant_update_message', 'edit_window_closed'];

/** Whether the message could be changed; one that is gone is posted anew. */
async function updated(client: WebClient, message: Parameters<WebClient['chat']['update']>[0]): Promise<boolean> {
  try {
    await client.chat.update(message as Parameters<WebClient['chat']['update']>[0]);
    return true;
  } catch (error) {
    if (gone.includes(codeOf(error) ?? '')) return false;
    throw error;
  }
}

/** Names a conversation of the agent pane; a direct message elsewhere has no name, and none of this is worth a retry. */
async function title(client: WebClient, channel: string, thread: string | undefined, text: string): Promise<void> {
  if (!thread) return;
  const about = { channel_id: channel, thread_ts: thread };
  await client.assistant.threads.setTitle({ ...about, title: clip(text, LONGEST_TITLE) }).catch(() => {});
  await client.assistant.threads.setStatus({ ...about, status: 'is reading your question' }).catch(() => {});
}

export async function linkTo(client: WebClient, channel: string, message_ts: string): Promise<string | undefined> {
  try {
    return (await client.chat.getPermalink({ channel, message_ts })).permalink;
  } catch (error) {
    if (!(error instanceof WebAPIPlatformError)) throw error;
    return undefined;
  }
}

/** As the JSON they are sent as: the client walks through all that is none yet to redact it for a log, at any log level. */
const packed = (blocks: (KnownBlock | Block)[]): KnownBlock[] => JSON.stringify(blocks) as unknown as KnownBlock[];

const where = (channel: string, thread: string | undefined) => ({ channel, ...(thread ? { thread_ts: thread } : {}) });
/** No previews of links; and the mark by which the message is found again. */
const quiet = (message: OutboxMessage) => ({ unfurl_links: false, unfurl_media: false, metadata: marked(message) });
const openingText = ({ by, text }: Opening) => ({
  text: text ? `<@${by}> asked: ${literal(clip(text, 2500))}` : `<@${by}> described a workload in the form.`,
});
export const codeOf = (error: unknown): string | undefined =>
  error instanceof WebAPIPlatformError ? error.data.error : undefined;
