import type { AuthorizeResult } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';

type Authorize = () => Promise<AuthorizeResult>;

/**
 * Who the bot is in the one workspace. Slack is asked until it has answered once: Bolt asks only at the start, and a
 * Slack that is away at that moment would end the process, or leave every delivery unanswered for as long as it runs.
 */
export function authorizeOne(botToken: string, client: WebClient): Authorize {
  let known: Promise<AuthorizeResult> | undefined;

  async function ask(): Promise<AuthorizeResult> {
    const { user_id: botUserId, bot_id: botId } = await client.auth.test();
    return { botToken, ...(botUserId ? { botUserId } : {}), ...(botId ? { botId } : {}) };
  }

  const authorize = async (): Promise<AuthorizeResult> => {
    known ??= ask().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    // A copy for each delivery: Bolt writes into it.
    return { ...(await known) };
  };
  // Now, and not while the first person waits; what fails is asked again then.
  authorize().catch(() => {});
  return authorize;
}
