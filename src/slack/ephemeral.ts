import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { Sender } from './sender.ts';

/** Slack waits three seconds for the acknowledgement that may follow. */
const PATIENCE_MS = 1500;

/** Tells a person something that nobody else sees; gives whether that worked. */
export async function tellPrivately(sender: Sender, text: string, client: WebClient, log: Logger): Promise<boolean> {
  try {
    if (sender.respondTo) return await respond(sender.respondTo, text);
    if (!sender.message) return false;
    const { channel, thread_ts } = sender.message;
    await client.chat.postEphemeral({ channel, user: sender.user, text, ...(thread_ts ? { thread_ts } : {}) });
    return true;
  } catch (err) {
    log.warn({ err }, 'A person could not be told.');
    return false;
  }
}

async function respond(url: string, text: string): Promise<boolean> {
  const { ok } = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ response_type: 'ephemeral', replace_original: false, text }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  return ok;
}
