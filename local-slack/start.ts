import type { Logger } from 'pino';
import type { Config } from '../src/app/config/config.ts';
import { type Service, startService } from '../src/app/service.ts';
import { noLimits } from '../src/slack/outbound/limits.ts';
import { readManifest } from './manifest.ts';
import { openWorkspace } from './workspace.ts';

/** The real app, connected to a Slack on this machine; its page is on `PORT`. */
export async function startLocalSlack(
  config: Config,
  log: Logger,
): Promise<Pick<Service, 'stop'> & { readonly url: string }> {
  const workspace = await openWorkspace(readManifest(), config.PORT, ({ apiUrl, botToken, signingSecret }) =>
    startService(
      { ...config, SLACK_API_URL: apiUrl, SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET: signingSecret, PORT: 0 },
      botToken,
      log,
      noLimits,
    ),
  );
  return { url: workspace.url, stop: workspace.close };
}
