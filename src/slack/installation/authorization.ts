import type { AuthorizeResult } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { BotIdentities, BotIdentity } from '../../store/workspaces/bot-identity.ts';

/**
 * Who the bot is in the one workspace: what Slack has said once is kept, so that an app that is started while Slack is
 * away takes deliveries all the same. Bolt would ask at every start, and end the process where Slack does not answer.
 */
export function authorizeOne(
  botToken: string,
  client: WebClient,
  identities: BotIdentities,
  log: Logger,
): () => Promise<AuthorizeResult> {
  let known: Promise<BotIdentity> | undefined;

  async function identify(): Promise<BotIdentity> {
    const kept = await identities.find(botToken).catch(() => undefined);
    if (kept) return kept;
    const { user_id: botUserId, bot_id: botId } = await client.auth.test();
    if (!botUserId) throw new Error('Slack doesn’t say which bot SLACK_BOT_TOKEN belongs to.');
    const identity = { botUserId, ...(botId ? { botId } : {}) };
    await identities
      .keep(botToken, identity)
      .catch((err: unknown) => log.warn({ err }, 'Who the bot is couldn’t be saved.'));
    return identity;
  }

  async function authorize(): Promise<AuthorizeResult> {
    known ??= identify().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    // A new object for each delivery: Bolt writes into it.
    return { botToken, ...(await known) };
  }

  // Now, and not while the first person waits; what fails is asked again then.
  authorize().catch((err: unknown) => log.warn({ err }, 'Slack hasn’t said yet who the bot is.'));
  return authorize;
}
