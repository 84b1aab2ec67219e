import type { ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Once } from '../../store/once.ts';
import type { Installations } from '../../store/workspaces/installations.ts';
import { boltLogger } from '../api/bolt-logger.ts';
import { explainFailure, keepCookieToOurselves } from './install-page.ts';
import { installationStore } from './installation-store.ts';
import { botScopes } from './manifest-scopes.ts';
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
