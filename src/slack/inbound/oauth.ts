import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Installations } from '../../store/installations.ts';
import type { Once } from '../../store/once.ts';
import { boltLogger } from '../bolt-logger.ts';
import { explainFailure, keepCookieToOurselves } from './install-page.ts';
import { installationStore } from './installation-store.ts';
import { oneTimeStates, STATE_COOKIE, STATE_LASTS_S } from './oauth-state.ts';

export type OAuth = ReturnType<typeof oauth>;

interface Credentials {
  readonly SLACK_CLIENT_ID?: string | undefined;
  readonly SLACK_CLIENT_SECRET?: string | undefined;
  readonly SLACK_STATE_SECRET?: string | undefined;
  readonly SLACK_API_URL: string;
}

/** What Bolt needs to offer the app at /slack/install and to take it in at /slack/oauth_redirect. */
export const oauth = (config: Credentials, installations: Installations, once: Once, log: Logger) => ({
  clientId: config.SLACK_CLIENT_ID!,
  clientSecret: config.SLACK_CLIENT_SECRET!,
  scopes: botScopes(),
  installationStore: installationStore(installations),
  installerOptions: {
    stateStore: oneTimeStates(config.SLACK_STATE_SECRET!, once),
    stateCookieName: STATE_COOKIE,
    stateCookieExpirationSeconds: STATE_LASTS_S,
    installPathOptions: {
      beforeRedirection: (_request: unknown, response: ServerResponse) => keepCookieToOurselves(response),
    },
    callbackOptions: { failure: explainFailure },
    authorizationUrl: new URL('/oauth/v2/authorize', config.SLACK_API_URL).href,
    clientOptions: {
      slackApiUrl: config.SLACK_API_URL,
      timeout: 10_000,
      retryConfig: { retries: 0 },
    },
  },
  // Its debug lines would show the client secret.
  logger: { ...boltLogger(log), debug() {} },
});

const manifestSchema = z.object({ oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }) });

/** What the app asks for, from the manifest that also sets it up at Slack. */
export const botScopes = (): string[] =>
  manifestSchema.parse(parse(readFileSync(fileURLToPath(new URL('../../../manifest.yml', import.meta.url)), 'utf8')))
    .oauth_config.scopes.bot;
