import { setTimeout as wait } from 'node:timers/promises';
import { WebAPIPlatformError } from '@slack/web-api';
import type { Logger } from 'pino';
import type { TokenChecks, VoidToken } from '../../store/workspaces/token-checks.ts';
import type { Uninstalled } from './uninstalled.ts';
import type { ClientOf } from './workspaces.ts';

const HOUR_MS = 3_600_000;
const EVERY_MS = 6 * HOUR_MS;
const FIRST_AFTER_MS = 5000;
/** Between two workspaces, so that a round is no burst. */
const PAUSE_MS = 50;
const FEWEST_CHECKS = 4;

/**
 * How long Slack must call a token void before the workspace counts as left. `invalid_auth` may come of an address that
 * is not allowed, and the last two of a token that is being changed, so they get longer; Slack asks for deletion within
 * 14 business days.
 */
const patienceMs = new Map([
  ['token_revoked', 48 * HOUR_MS],
  ['account_inactive', 48 * HOUR_MS],
  ['invalid_auth', 240 * HOUR_MS],
  ['token_expired', 240 * HOUR_MS],
  ['not_authed', 240 * HOUR_MS],
]);

export interface VoidTokensOptions {
  readonly checks: TokenChecks;
  readonly clientOf: ClientOf;
  /** The app has left a workspace, though Slack's word of it never arrived. */
  readonly onLeft: (workspace: Uninstalled) => Promise<void>;
  readonly log: Logger;
  readonly now?: () => number;
  readonly pauseMs?: number;
}

/** Asks Slack once for every workspace whether its token is still good. */
export async function checkTokens(options: VoidTokensOptions, signal?: AbortSignal): Promise<void> {
  for (const id of await options.checks.ids()) {
    if (signal?.aborted) return;
    await checkToken(id, options).catch((err: unknown) =>
      options.log.debug({ err, workspace: id }, 'A token could not be checked.'),
    );
    await wait(options.pauseMs ?? PAUSE_MS, undefined, { ref: false });
  }
}

async function checkToken(id: string, options: VoidTokensOptions): Promise<void> {
  const { checks, clientOf, onLeft, log, now = Date.now } = options;
  const began = now();
  const fault = await faultOf(id, clientOf);
  if (fault === undefined) return checks.passed(id);
  const patience = patienceMs.get(fault);
  // A rate limit, a bad day of Slack's or an organization's rule says nothing about the token.
  if (patience === undefined) return;
  const found = await checks.failed(id);
  if (!found) return;
  if (found.checks === 1) log.warn({ workspace: id, reason: fault }, 'Slack calls the token of a workspace void.');
  if (hasLeft(found, began, patience)) await onLeft({ team: id, at: Math.floor(began / 1000) });
}

const hasLeft = ({ since, checks }: VoidToken, at: number, patience: number): boolean =>
  checks >= FEWEST_CHECKS && at - since >= patience;

/** Slack's word for what is wrong with the token, `undefined` where nothing is; anything else is thrown. */
async function faultOf(id: string, clientOf: ClientOf): Promise<string | undefined> {
  try {
    const client = await clientOf(id);
    await client?.auth.test();
    return undefined;
  } catch (error) {
    if (error instanceof WebAPIPlatformError) return error.data.error;
    throw error;
  }
}

/** Checks in the background, soon after the start and every six hours. */
export function startTokenChecks(options: VoidTokensOptions): { stop(): Promise<void> } {
  const stopping = new AbortController();
  let running: Promise<void> = Promise.resolve();
  const run = (): void => {
    running = running
      .then(() => checkTokens(options, stopping.signal))
      .catch((err: unknown) => options.log.warn({ err }, 'The tokens could not be checked; trying again later.'));
  };
  const first = setTimeout(run, FIRST_AFTER_MS).unref();
  const timer = setInterval(run, EVERY_MS).unref();
  return {
    async stop() {
      clearTimeout(first);
      clearInterval(timer);
      stopping.abort();
      await running;
    },
  };
}
