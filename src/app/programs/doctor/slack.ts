import { botScopes } from '../../../slack/installation/manifest-scopes.ts';
import type { Config } from '../../config/config.ts';
import { type Finding, findingsOn } from './finding.ts';
import { callSlack, NoAnswerError, type WebApiAnswer } from './web-api.ts';

/** Slack refuses, and is refused, when clocks differ by five minutes. */
const MOST_SKEW_S = 300;
const SUSPICIOUS_SKEW_S = 30;

/** Without these nothing is answered; the others are for some of what the app does. */
const essential: readonly string[] = ['app_mentions:read', 'chat:write', 'commands', 'im:history'];

/** The workspace’s token, what it may do, and Slack’s clock; in one call. */
export async function checkSlack(config: Config, now = Date.now()): Promise<readonly Finding[]> {
  const { SLACK_API_URL, SLACK_BOT_TOKEN } = config;
  if (!SLACK_BOT_TOKEN) return [withoutToken(config)];
  const network = findingsOn('network');
  try {
    const answer = await callSlack(SLACK_API_URL, 'auth.test', SLACK_BOT_TOKEN);
    const { error } = answer.fields;
    const reached = network.ok(`${SLACK_API_URL} answers`);
    return [reached, ...clock(answer, now), ...(error === undefined ? granted(answer) : [refused(error)])];
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error;
    const remedy = 'check SLACK_API_URL, the firewall, and HTTPS_PROXY where there is a proxy';
    return [network.fail(`Slack cannot be reached at ${SLACK_API_URL} (${error.message})`, remedy)];
  }
}

function withoutToken({ SLACK_CLIENT_ID, NODE_ENV }: Config): Finding {
  const token = findingsOn('token');
  if (SLACK_CLIENT_ID) return token.ok('each workspace that installs the app has its own');
  const found = 'there are no Slack credentials';
  const remedy =
    'set SLACK_BOT_TOKEN with SLACK_APP_TOKEN or SLACK_SIGNING_SECRET (README, “Connect a Slack workspace”)';
  return NODE_ENV === 'production'
    ? token.fail(found, remedy)
    : token.warn(`${found}, so the app runs in the local workspace`, remedy);
}

const refused = (error: string): Finding =>
  findingsOn('token').fail(
    `Slack rejects SLACK_BOT_TOKEN (${error})`,
    'copy the Bot User OAuth Token from “OAuth & Permissions” again',
  );

function granted({ fields, scopes }: WebApiAnswer): Finding[] {
  const token = findingsOn('token').ok(`${fields['user']} in ${fields['team']}`);
  if (!scopes) return [token];
  const about = findingsOn('scopes');
  const missing = botScopes().filter((scope) => !scopes.includes(scope));
  const names = missing.join(', ');
  const remedy = 'add them under “OAuth & Permissions” and install the app again, or paste manifest.yml again';
  if (missing.length === 0) return [token, about.ok('all that manifest.yml asks for')];
  if (missing.some((scope) => essential.includes(scope))) return [token, about.fail(`${names} missing`, remedy)];
  return [token, about.warn(`${names} missing, so some of what the app does fails`, remedy)];
}

function clock({ date }: WebApiAnswer, now: number): Finding[] {
  if (Number.isNaN(date)) return [];
  const about = findingsOn('clock');
  const seconds = Math.round((now - date) / 1000);
  const found = `${Math.abs(seconds)} seconds ${seconds < 0 ? 'behind' : 'ahead of'} Slack’s`;
  const remedy = 'synchronize the clock of this machine (NTP)';
  if (Math.abs(seconds) > MOST_SKEW_S)
    return [about.fail(`${found}, so Slack’s requests over HTTP are rejected`, remedy)];
  return [Math.abs(seconds) > SUSPICIOUS_SKEW_S ? about.warn(found, remedy) : about.ok('agrees with Slack’s')];
}
