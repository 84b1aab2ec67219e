import { setTimeout as wait } from 'node:timers/promises';
import { WebAPIPlatformError, type WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { SetupError } from '../../domain/setup-error.ts';
import type { BotIdentities } from '../../store/workspaces/bot-identity.ts';
import { causeOf } from '../cause.ts';

/** How long the start waits for Slack before it takes deliveries all the same. */
const PATIENCE_MS = 2500;
const FIRST_RETRY_MS = 1000;
const LONGEST_RETRY_MS = 60_000;
/** Between attempts with a token that Slack refuses, which only a person can mend. */
const REFUSED_MS = 300_000;

/** What Slack says of a token that will not become good by itself. */
const refusals: readonly string[] = [
  'account_inactive',
  'invalid_auth',
  'not_allowed_token_type',
  'not_authed',
  'token_expired',
  'token_revoked',
];

export interface TokenCheck {
  /** Whether Slack has ever said who the bot is; until then nothing that arrives can be handled. */
  isIdentified(): boolean;
  stop(): void;
}

/**
 * Asks Slack at the start whether the token of the one workspace is good. A refusal makes the app exit with one line;
 * where Slack cannot be reached, the app starts, is not ready, and goes on asking.
 */
export async function startTokenCheck(
  botToken: string,
  client: WebClient,
  identities: BotIdentities,
  log: Logger,
): Promise<TokenCheck> {
  const stopping = new AbortController();
  let identified = (await identities.find(botToken).catch(() => undefined)) !== undefined;

  async function ask(): Promise<void> {
    const { user_id: botUserId, bot_id: botId } = await client.auth.test().catch((error: Error) => {
      // Whoever the bot was, with this token it can answer nobody.
      if (refusalOf(error)) identified = false;
      throw error;
    });
    if (!botUserId) throw new Error('Slack doesn’t say which bot SLACK_BOT_TOKEN belongs to.');
    await identities
      .keep(botToken, { botUserId, ...(botId ? { botId } : {}) })
      .catch((err: unknown) => log.warn({ err }, 'Who the bot is couldn’t be saved.'));
    identified = true;
  }

  const first = ask();
  const early = await Promise.race([failureOf(first), wait(PATIENCE_MS, undefined, { ref: false })]);
  const reason = early && refusalOf(early);
  if (reason) throw new SetupError(refused(reason));
  void askUntilTaken(first, ask, stopping.signal, log);
  return { isIdentified: () => identified, stop: () => stopping.abort() };
}

async function askUntilTaken(
  first: Promise<void>,
  ask: () => Promise<void>,
  stopped: AbortSignal,
  log: Logger,
): Promise<void> {
  const report = reportTo(log);
  let error = await failureOf(first);
  for (let failures = 1; error && !stopped.aborted; failures += 1) {
    report(error);
    const pause = refusalOf(error) ? REFUSED_MS : Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** failures);
    await wait(pause, undefined, { signal: stopped, ref: false }).catch(() => {});
    error = stopped.aborted ? error : await failureOf(ask());
    if (!error) log.info('Slack accepts SLACK_BOT_TOKEN.');
  }
}

const failureOf = (attempt: Promise<void>): Promise<Error | undefined> =>
  attempt.then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
  );

const refusalOf = (error: Error): string | undefined =>
  error instanceof WebAPIPlatformError && refusals.includes(error.data.error) ? error.data.error : undefined;

const refused = (reason: string): string =>
  `Slack rejects SLACK_BOT_TOKEN (${reason}): copy the Bot User OAuth Token from “OAuth & Permissions” again`;

/** Says each reason once. */
function reportTo(log: Logger): (error: Error) => void {
  let said = '';
  return (error) => {
    const refusal = refusalOf(error);
    const reason = refusal ?? causeOf(error);
    if (reason === said) return;
    said = reason;
    if (refusal) log.error(`${refused(refusal)}. Until then nothing can be answered.`);
    else log.warn({ reason }, 'Slack cannot be reached; trying again.');
  };
}
