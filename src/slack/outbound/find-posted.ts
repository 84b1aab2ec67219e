import { WebAPIPlatformError, type WebClient } from '@slack/web-api';
import type { OutboxMessage } from '../../store/outbox.ts';
import { isDirect } from '../direct.ts';

const EVENT = 'advisor_effect';
/** A message that may have been posted is among the newest. */
const PAGE = 100;

/** Marks a message with the effect it carries, so that it can be found again. */
export const marked = ({ stamp }: OutboxMessage) => ({ event_type: EVENT, event_payload: { effect: stamp } });

/**
 * The ts of the message that already carries this effect: an earlier attempt may have reached Slack without our
 * learning of it. `undefined` where there is none, or where reading back is not allowed.
 */
export async function alreadyPosted(message: OutboxMessage, client: WebClient): Promise<string | undefined> {
  const { channel, thread, effect } = message;
  if (isDirect(channel) && !channel.startsWith('D')) return undefined;
  const page = { channel, limit: PAGE, include_all_metadata: true };
  const atRoot = effect.type === 'shared' || !thread;
  try {
    const { messages = [] } = atRoot
      ? await client.conversations.history(page)
      : await client.conversations.replies({ ...page, ts: thread });
    return messages.find(({ metadata }) => stampOf(metadata) === message.stamp)?.ts;
  } catch (error) {
    if (error instanceof WebAPIPlatformError) return undefined;
    throw error;
  }
}

const stampOf = (metadata: { event_type?: string; event_payload?: object } | undefined): unknown =>
  metadata?.event_type === EVENT && metadata.event_payload && 'effect' in metadata.event_payload
    ? metadata.event_payload.effect
    : undefined;
