import { randomUUID } from 'node:crypto';
import type { Act } from './acts/act.ts';
import type { Desk } from './acts/context.ts';
import { perform } from './acts/index.ts';
import { createBoard } from './board.ts';
import { createDeliveries } from './deliveries.ts';
import { createDriver } from './driver.ts';
import { APP_ID, BOT_USER, openEmulator, TEAM } from './emulator.ts';
import type { Local } from './local.ts';
import type { Manifest } from './manifest.ts';
import { builtPage } from './page-files.ts';
import { listen } from './server.ts';
import { createResponseUrls, createTriggers } from './triggers.ts';

/** What an app needs to know of the Slack it talks to. */
export interface Connection {
  readonly apiUrl: string;
  readonly botToken: string;
  readonly signingSecret: string;
}

export interface RunningApp {
  readonly port: number | undefined;
  stop(): Promise<void>;
}

/** A local Slack with one app in it. Closing it stops the app as well. */
export async function openWorkspace(manifest: Manifest, port: number, start: (to: Connection) => Promise<RunningApp>) {
  const [emulator, page] = await Promise.all([openEmulator(manifest), builtPage()]);
  const board = createBoard();
  const ready = Promise.withResolvers<Desk>();
  let local: Local | undefined;
  const server = await listen(port, {
    page,
    local: () => local!,
    perform: async (act: Act) => perform(act, await ready.promise),
  });
  const { url } = server;
  local = { url, manifest, emulator, board, triggers: createTriggers(), responseUrls: createResponseUrls(url) };
  describe(local);
  const signingSecret = randomUUID();
  const closeSlack = async (): Promise<void> => {
    await server.close();
    await emulator.close();
  };
  const app = await start({ apiUrl: `${url}/api/`, botToken: emulator.botToken, signingSecret }).catch(
    async (error: unknown) => {
      await closeSlack();
      throw error;
    },
  );
  const driver = createDriver({
    port: app.port ?? 0,
    secret: signingSecret,
    team: TEAM,
    appId: APP_ID,
    botUser: BOT_USER,
  });
  ready.resolve({ ...local, deliveries: createDeliveries(driver, board) });
  return {
    url,
    local,
    async close() {
      await app.stop();
      await closeSlack();
    },
  };
}

function describe({ board, manifest, emulator }: Local): void {
  const { display_information: info, features } = manifest;
  board.put({
    kind: 'workspace',
    id: 'workspace',
    people: emulator.people.map(({ id, name, direct }) => ({ id, name, direct })),
    app: { id: BOT_USER, name: info.name, description: info.description },
    channel: { id: emulator.channel, name: 'architecture' },
    commands: features.slash_commands.map(({ command, description, usage_hint: hint }) => ({
      command,
      description,
      hint,
    })),
    shortcuts: features.shortcuts.map(({ callback_id: callbackId, ...rest }) => ({ callbackId, ...rest })),
    home: features.app_home?.home_tab_enabled ?? false,
  });
  const prompts = features.agent_view?.suggested_prompts ?? [];
  for (const { direct } of emulator.people)
    if (prompts.length > 0) board.put({ kind: 'prompts', id: `prompts:${direct}`, channel: direct, prompts });
}
