import { readFileSync } from 'node:fs';
import { WebClient } from '@slack/web-api';
import { parse } from 'yaml';
import { createEmulator } from '../local-slack/emulator.ts';
import { BOT_TOKEN } from './app-process.ts';
import { BOT, type Thread } from './chaos-traffic.ts';
import { type Faults, openFaultProxy } from './fault-proxy.ts';

/** So many that each gets about as much as Slack lets one channel have. */
const CHANNELS = 64;
const LONG_THREAD = 150;

/** A simulated Slack in which every call may go wrong. */
export async function openChaoticSlack(faults: Faults) {
  const manifest = parse(readFileSync('manifest.yml', 'utf8')) as { oauth_config: { scopes: { bot: string[] } } };
  const bot = { type: 'bot', scopes: manifest.oauth_config.scopes.bot, bot_user_id: BOT, bot_id: 'B000000001' };
  const emulator = await createEmulator({
    service: 'slack',
    port: 0,
    seed: {
      slack: {
        strict_scopes: true,
        channels: Array.from({ length: CHANNELS }, (_, at) => ({ name: `chaos-${at}` })),
        tokens: [
          { token: BOT_TOKEN, ...bot } as never,
          { token: 'xoxp-reader', scopes: ['channels:read', 'channels:history'] },
        ],
      },
    },
  });
  const api = `${emulator.url}/api/`;
  const { channels = [] } = await new WebClient('xoxp-reader', { slackApiUrl: api }).conversations.list({
    limit: 1000,
  });
  const proxy = await openFaultProxy(emulator.url, faults, Math.random);
  return {
    /** For the apps. */
    url: proxy.url,
    /** Without faults. */
    api,
    channels: channels.filter(({ name }) => name!.startsWith('chaos-')).map(({ id }) => id!),
    counts: proxy.counts,
    calm: proxy.calm,
    /** Others have talked here for long before. */
    async lengthen({ channel, thread }: Thread): Promise<void> {
      const talker = new WebClient(BOT_TOKEN, { slackApiUrl: api });
      for (let index = 0; index < LONG_THREAD; index += 1)
        await talker.chat.postMessage({ channel, thread_ts: thread, text: `talk ${index}` });
    },
    async close(): Promise<void> {
      await proxy.close();
      await emulator.close();
    },
  };
}
