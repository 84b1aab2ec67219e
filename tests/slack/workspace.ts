import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebClient } from '@slack/web-api';
import { createEmulator } from 'emulate';
import { parse } from 'yaml';
import { readConfig } from '../../src/config.ts';
import { createDriver, type Driver } from '../../src/playground/driver.ts';
import { createLog, type Service, startService } from '../../src/service.ts';

const SECRET = 'signing-secret';
const BOT_TOKEN = 'xoxb-advisor';
export const BOT = 'U000000001';
export const ALICE = 'U0ALICE';
export const TEAM = 'T000000001';

interface Posted {
  readonly ts: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}
type Block = Record<string, unknown> & { type: string; block_id?: string; elements?: Element[] };
export type Element = Record<string, unknown> & {
  action_id: string;
  value?: string;
  text?: { text: string };
  options?: { text: { text: string }; value: string }[];
};

const manifest = parse(readFileSync('manifest.yml', 'utf8')) as { oauth_config: { scopes: { bot: string[] } } };

/** A Slack of our own with the real app connected to it over signed HTTP. */
export async function openWorkspace(env: Record<string, string> = {}) {
  const emulator = await createEmulator({
    service: 'slack',
    port: 0,
    seed: {
      slack: {
        strict_scopes: true,
        channels: [{ name: 'architecture' }],
        tokens: [
          {
            token: BOT_TOKEN,
            type: 'bot',
            scopes: manifest.oauth_config.scopes.bot,
            bot_user_id: BOT,
            bot_id: 'B000000001',
          },
          { token: 'xoxp-reader', scopes: ['channels:read', 'channels:history', 'groups:history', 'im:history'] },
        ],
      },
    },
  });
  const api = `${emulator.url}/api/`;
  const database = env['DATABASE_URL'] ?? `file:${join(mkdtempSync(join(tmpdir(), 'advisor-')), 'advisor.db')}`;
  const config = readConfig({
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: api,
    PORT: '0',
    LOG_LEVEL: 'silent',
    DATABASE_URL: database,
    ...env,
  });
  const service = await startService(config, BOT_TOKEN, createLog('silent'));
  const reader = new WebClient('xoxp-reader', { slackApiUrl: api, retryConfig: { retries: 0 } });
  const { channels } = await reader.conversations.list();
  const channel = channels!.find(({ name }) => name === 'architecture')!.id!;
  return new Workspace(service, emulator, reader, channel);
}

export class Workspace {
  #clock = 1_763_700_000;
  #events = 0;
  readonly service: Service;
  readonly emulator: { url: string; close(): Promise<void> };
  readonly reader: WebClient;
  readonly channel: string;
  readonly #driver: Driver;

  constructor(service: Service, emulator: Workspace['emulator'], reader: WebClient, channel: string) {
    this.service = service;
    this.emulator = emulator;
    this.reader = reader;
    this.channel = channel;
    this.#driver = createDriver({ port: service.port!, secret: SECRET, team: TEAM, appId: 'A1', botUser: BOT });
  }

  async close(): Promise<void> {
    await this.service.stop();
    await this.emulator.close();
  }

  /** What Slack sends for one mention: `app_mention` and `message`. */
  async mention(text: string, thread?: string, ts = this.ts()): Promise<string> {
    const event = {
      channel: this.channel,
      user: ALICE,
      text: `<@${BOT}> ${text}`,
      ts,
      ...(thread ? { thread_ts: thread } : {}),
    };
    await this.event({ type: 'app_mention', ...event });
    await this.event({ type: 'message', channel_type: 'channel', ...event });
    return thread ?? ts;
  }

  reply(thread: string, text: string): Promise<number> {
    return this.event({
      type: 'message',
      channel_type: 'channel',
      channel: this.channel,
      user: ALICE,
      text,
      ts: this.ts(),
      thread_ts: thread,
    });
  }

  /** Delivers one event; `id` stands for Slack's event id when it sends the same again. */
  async event(event: object, id = `Ev${this.#next()}`): Promise<number> {
    return (await this.#driver.event(event, id)).status;
  }

  async command(text: string): Promise<{ status: number; body: string }> {
    const response = await this.#driver.command({
      command: '/should-i-go-serverless',
      text,
      user_id: ALICE,
      team_id: TEAM,
      channel_id: this.channel,
      trigger_id: `t${this.#next()}`,
      response_url: `${this.emulator.url}/response`,
    });
    return { status: response.status, body: await response.text() };
  }

  /** Clicks a button (or picks from a menu) of a message by its label; what only one person sees has no `ts`. */
  async click(thread: string, message: Pick<Posted, 'blocks'> & { ts?: string }, label: string): Promise<number> {
    const elements = message.blocks.flatMap((block) =>
      [...(block.elements ?? []), ...(block['accessory'] ? [block['accessory'] as Element] : [])].map((element) => ({
        element,
        block_id: block.block_id,
      })),
    );
    for (const { element, block_id } of elements) {
      const option = element.options?.find(({ text }) => text.text === label);
      if (element.text?.text !== label && !option) continue;
      const action = {
        action_id: element.action_id,
        block_id,
        action_ts: this.ts(),
        ...(element.type === 'multi_static_select'
          ? { type: element.type, selected_options: [option] }
          : option
            ? { type: 'static_select', selected_option: option }
            : { type: 'button', value: element.value }),
      };
      const payload = {
        type: 'block_actions',
        team: { id: TEAM },
        user: { id: ALICE, team_id: TEAM },
        api_app_id: 'A1',
        trigger_id: `t${this.#next()}`,
        channel: { id: this.channel },
        ...(message.ts ? { message: { ts: message.ts, thread_ts: thread, type: 'message' } } : {}),
        container: { type: 'message', message_ts: message.ts ?? this.ts(), is_ephemeral: !message.ts },
        actions: [action],
        response_url: `${this.emulator.url}/response`,
      };
      return (await this.#driver.interaction(payload)).status;
    }
    throw new Error(`No button "${label}" in: ${JSON.stringify(message.blocks)}`);
  }

  /** The bot's messages in a thread once there are at least `count`, and no more arrive for a moment. */
  async thread(thread: string, count: number, settleMs = 60): Promise<Posted[]> {
    const deadline = Date.now() + 8000;
    for (;;) {
      const messages = await this.messages(thread);
      if (messages.length >= count || Date.now() > deadline) {
        await new Promise((resolve) => setTimeout(resolve, settleMs));
        return this.messages(thread);
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** The ts of the bot's newest message in the channel that contains `text`. */
  async rootWith(text: string): Promise<string> {
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const { messages = [] } = await this.reader.conversations.history({ channel: this.channel });
      const root = messages.find((message) => message.text?.includes(text) && !message.thread_ts);
      if (root?.ts) return root.ts;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`No message with "${text}"`);
  }

  async messages(thread: string): Promise<Posted[]> {
    const { messages = [] } = await this.reader.conversations.replies({ channel: this.channel, ts: thread });
    return messages.filter(({ ts }) => ts !== thread) as unknown as Posted[];
  }

  send(...args: Parameters<Driver['send']>): Promise<Response> {
    return this.#driver.send(...args);
  }

  #next(): number {
    this.#events += 1;
    return this.#events;
  }

  ts(): string {
    this.#clock += 1;
    return `${this.#clock}.000100`;
  }
}
