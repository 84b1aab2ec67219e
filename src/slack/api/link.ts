import { WebAPIPlatformError, type WebClient } from '@slack/web-api';

/** The address of a message; `undefined` where Slack gives none. */
export async function linkTo(client: WebClient, channel: string, message_ts: string): Promise<string | undefined> {
  try {
    return (await client.chat.getPermalink({ channel, message_ts })).permalink;
  } catch (error) {
    if (!(error instanceof WebAPIPlatformError)) throw error;
    return undefined;
  }
}
