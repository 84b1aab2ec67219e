import { createRequire } from 'node:module';
import type { Dispatcher } from 'undici';
import type { Config } from './config/config.ts';

/**
 * Sends what goes to Slack through HTTPS_PROXY: all that fetches does so by itself from then on, and the socket with
 * what this gives. Without a proxy it gives nothing, and nothing is loaded for it.
 */
export function useProxy({ HTTPS_PROXY, NO_PROXY = '' }: Config): Dispatcher | undefined {
  if (HTTPS_PROXY === undefined) return undefined;
  const { EnvHttpProxyAgent, setGlobalDispatcher } = createRequire(import.meta.url)(
    'undici',
  ) as typeof import('undici');
  const agent = new EnvHttpProxyAgent({ httpsProxy: HTTPS_PROXY, httpProxy: '', noProxy: NO_PROXY });
  setGlobalDispatcher(agent);
  return agent;
}
