import type { WebClient } from '@slack/web-api';
import type { Advice, Opening, Reply } from '../../../dialogue/effect.ts';
import { keyOf } from '../../../dialogue/stored/conversation.ts';
import { isDirect } from '../../api/direct.ts';
import { linkTo } from '../../api/link.ts';
import { cardBlocks, sayCard } from '../../blocks/replies/card.ts';
import { saySettled, settledBlocks } from '../../blocks/replies/question.ts';
import { blocksFor, forOneself, textFor } from '../../blocks/replies/reply.ts';
import { clip, literal } from '../../blocks/text.ts';
import type { Attempt } from '../posting/attempt.ts';
import { type Content, post, update } from '../posting/post.ts';
import { showToOne } from './direct-message.ts';
import { answerPrivately } from './private-answer.ts';
import { tellUndelivered } from './undelivered.ts';

/** Slack's limit for the text of an update is 4,000. */
const LONGEST_TEXT = 3900;
const LONGEST_TITLE = 80;

/** What a delivery leaves behind: the message's ts, and whether it became the root of its conversation's thread. */
export interface Sent {
  readonly ts?: string | undefined;
  readonly root?: { readonly channel: string };
}

/** Carries one effect to Slack; what Slack refuses is thrown. */
export async function send(attempt: Attempt): Promise<Sent> {
  const { message, client, outbox } = attempt;
  const { effect, channel, thread, conversation } = message;
  switch (effect.type) {
    case 'opening': {
      const posted = await post(attempt, channel, thread, openingContent(effect));
      return { ts: posted.ts, ...(thread ? {} : { root: { channel: posted.channel } }) };
    }
    case 'settled': {
      const ts = await outbox.messageTs(conversation, keyOf(effect)!);
      const content = { text: saySettled(effect), blocks: settledBlocks(effect) };
      if (ts) await update(attempt, channel, ts, content);
      return {};
    }
    case 'noted':
      return post(attempt, channel, thread, { text: literal(effect.text) });
    case 'titled':
      await title(client, channel, thread, effect.text);
      return {};
    case 'shared':
      return share(attempt, effect.by, effect.advice);
    case 'private-answer':
      await answerPrivately(attempt, effect);
      return {};
    case 'undelivered':
      await tellUndelivered(attempt, effect);
      return {};
  }
  return { ts: await reply(effect satisfies Reply, attempt) };
}

async function reply(effect: Reply, attempt: Attempt): Promise<string | undefined> {
  const { channel, thread, conversation } = attempt.message;
  const content = contentOf(effect, channel);
  if ('only' in effect && effect.only && !isDirect(channel)) {
    const { person, inThread } = effect.only;
    return showToOne(attempt, { channel, thread: inThread ? thread : undefined, user: person }, content);
  }
  const revised = effect.type === 'recommendation' && effect.revised ? effect : undefined;
  const ts = revised && (await attempt.outbox.messageTs(conversation, keyOf(revised)!));
  if (ts && (await update(attempt, channel, ts, content))) return ts;
  return (await post(attempt, channel, thread, content)).ts;
}

/** The advice in short, in the channel itself. */
async function share(attempt: Attempt, by: string, advice: Advice): Promise<Sent> {
  const { channel, thread } = attempt.message;
  attempt.method = 'chat.getPermalink';
  const link = thread ? await linkTo(attempt.client, channel, thread) : undefined;
  const content = { text: sayCard(advice), blocks: cardBlocks(advice, by, link) };
  return { ts: (await post(attempt, channel, undefined, content)).ts };
}

function contentOf(effect: Reply, channel: string): Content {
  const blocks = blocksFor(effect);
  return { text: textFor(effect, LONGEST_TEXT), blocks: isDirect(channel) ? forOneself(blocks) : blocks };
}

/** Names a conversation of the agent pane; a direct message elsewhere has no name, and none of this is worth a retry. */
async function title(client: WebClient, channel: string, thread: string | undefined, text: string): Promise<void> {
  if (!thread) return;
  const about = { channel_id: channel, thread_ts: thread };
  await client.assistant.threads.setTitle({ ...about, title: clip(text, LONGEST_TITLE) }).catch(() => {});
  await client.assistant.threads.setStatus({ ...about, status: 'is reading your question' }).catch(() => {});
}

const openingContent = ({ by, text }: Opening): Content => ({
  text: text ? `<@${by}> asked: ${literal(clip(text, 2500))}` : `<@${by}> described a workload in the form.`,
});
