import { randomUUID } from 'node:crypto';
import { WebClient } from '@slack/web-api';
import { createEmulator } from 'emulate';
import type { Manifest } from './manifest.ts';
import type { Person } from './records.ts';

export { createEmulator };

export const TEAM = 'T000000001';
export const APP_ID = 'A0LOCALAPP';
export const BOT_USER = 'U0LOCALAPP';
export const BOT_ID = 'B0LOCALAPP';
const names = ['Alice', 'Bob'];
/** The first of them administers the workspace. */
const users = names.map((name, at) => ({ name: name.toLowerCase(), real_name: name, is_admin: at === 0 }));
const app = {
  app_id: APP_ID,
  client_id: 'local',
  client_secret: 'local',
  redirect_uris: [],
  bot_id: BOT_ID,
  bot_user_id: BOT_USER,
};
const PERSON_SCOPES = [
  'chat:write',
  'channels:read',
  'channels:history',
  'channels:manage',
  'groups:read',
  'groups:history',
  'groups:write',
  'im:read',
  'im:write',
  'im:history',
  'mpim:read',
  'mpim:write',
  'mpim:history',
  'users:read',
  'files:read',
  'files:write',
];

export interface Member extends Person {
  readonly token: string;
}

export type Emulator = Awaited<ReturnType<typeof openEmulator>>;

/** Slack's Web API with one workspace in it: two people, one channel and the app, with the manifest's scopes. */
export async function openEmulator(manifest: Manifest) {
  const { bot, bot_optional } = manifest.oauth_config.scopes;
  const scopes = [...bot, ...bot_optional];
  const botToken = `xoxb-${randomUUID()}`;
  const tokens = names.map((name) => ({ name, token: `xoxp-${randomUUID()}` }));
  const emulator = await createEmulator({
    service: 'slack',
    port: 0,
    seed: {
      slack: {
        strict_scopes: true,
        users,
        channels: [{ name: 'architecture', topic: 'Where things run' }],
        oauth_apps: [{ ...app, name: manifest.display_information.name, scopes }],
        tokens: [
          { token: botToken, type: 'bot', user_id: BOT_USER, bot_id: BOT_ID, app_id: APP_ID, scopes },
          ...tokens.map(({ name, token }) => ({ token, user: name.toLowerCase(), scopes: PERSON_SCOPES })),
        ],
      },
    },
  });
  const clientOf = (token: string): WebClient =>
    new WebClient(token, { slackApiUrl: `${emulator.url}/api/`, retryConfig: { retries: 0 } });
  const first = clientOf(tokens[0]!.token);
  const { members = [] } = await first.users.list({});
  const people = await Promise.all(
    tokens.map(async ({ name: own, token }): Promise<Member> => {
      const id = members.find(({ real_name }) => real_name === own)!.id!;
      const { channel } = await clientOf(token).conversations.open({ users: BOT_USER });
      return { id, name: own, token, direct: channel!.id! };
    }),
  );
  const { channels = [] } = await first.conversations.list({});
  const channel = channels.find((each) => each.name === 'architecture')!.id!;
  await first.conversations.invite({ channel, users: BOT_USER });
  return {
    url: emulator.url,
    close: () => emulator.close(),
    appUser: BOT_USER,
    botToken,
    scopes,
    people,
    channel,
    clientOf,
  };
}
