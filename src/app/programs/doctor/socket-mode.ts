import { causeOf } from '../../cause.ts';
import type { Config } from '../../config/config.ts';
import { type Finding, findingsOn } from './finding.ts';
import { callSlack, NoAnswerError } from './web-api.ts';

const PATIENCE_MS = 10_000;

/**
 * Whether Slack would open a connection, and whether its host can be reached. None is opened: Slack would send people’s
 * messages to it.
 */
export async function checkSocketMode({
  SLACK_APP_TOKEN,
  SLACK_BOT_TOKEN,
  SLACK_API_URL,
}: Config): Promise<readonly Finding[]> {
  if (!SLACK_APP_TOKEN) return [];
  const about = findingsOn('socket');
  try {
    const { fields } = await callSlack(SLACK_API_URL, 'apps.connections.open', SLACK_APP_TOKEN);
    if (!fields.ok) return [refused(String(fields.error))];
    const address = new URL(String(fields['url']));
    await fetch(`${address.protocol === 'ws:' ? 'http:' : 'https:'}//${address.host}/`, {
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return [about.ok(`Slack opens connections, and ${address.hostname} can be reached`), ...(await sameApp())];
  } catch (error) {
    // Where the Web API cannot be reached either, that was said.
    if (error instanceof NoAnswerError) return [];
    const remedy = 'let wss:// through the firewall or the proxy';
    return [about.fail(`the socket’s host cannot be reached (${causeOf(error as Error)})`, remedy)];
  }

  /** The app-level token names its app; the bot’s app is asked for. */
  async function sameApp(): Promise<Finding[]> {
    const [, app] = /^xapp-\d+-(A[A-Z\d]+)-/.exec(SLACK_APP_TOKEN!) ?? [];
    if (!app || !SLACK_BOT_TOKEN) return [];
    const { fields: who } = await callSlack(SLACK_API_URL, 'auth.test', SLACK_BOT_TOKEN);
    if (!who['bot_id']) return [];
    const { fields } = await callSlack(SLACK_API_URL, 'bots.info', SLACK_BOT_TOKEN, { bot: String(who['bot_id']) });
    const { app_id: other } = (fields['bot'] ?? {}) as { app_id?: string };
    if (!other || other === app) return [];
    const found = `SLACK_APP_TOKEN belongs to the app ${app}, and SLACK_BOT_TOKEN to ${other}`;
    return [about.fail(found, 'copy both from the same app')];
  }
}

const refused = (error: string): Finding =>
  findingsOn('socket').fail(
    `Slack rejects SLACK_APP_TOKEN (${error})`,
    'generate an app-level token with connections:write under “Basic Information”, and turn on Socket Mode',
  );
