import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { respond } from '../api/response-url.ts';
import type { Sender } from '../payload/sender.ts';

/** Slack waits three seconds for the acknowledgement that may follow. */
const PATIENCE_MS = 1500;

/** Tells a person something that nobody else sees; gives whether that worked. */
export async function tellPrivately(sender: Sender, text: string, client: WebClient, log: Logger): Promise<boolean> {
  try {
    if (sender.respondTo) {
      const body = { response_type: 'ephemeral', replace_original: false, text };
      const outcome = await respond(sender.respondTo, client.slackApiUrl, body, PATIENCE_MS);
      if (outcome !== 'taken') log.warn({ outcome }, 'A person could not be told.');
      return outcome === 'taken';
    }
    if (!sender.message) return false;
    const { channel, thread_ts } = sender.message;
    await client.chat.postEphemeral({ channel, user: sender.user, text, ...(thread_ts ? { thread_ts } : {}) });
    return true;
  } catch (err) {
    log.warn({ err }, 'A person could not be told.');
    return false;
  }
}
