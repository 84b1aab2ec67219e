import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDriver } from '../../local-slack/driver.ts';
import { APP_ID, BOT_USER, type Emulator, openEmulator, TEAM } from '../../local-slack/emulator.ts';
import { readManifest } from '../../local-slack/manifest.ts';
import { readConfig } from '../../src/app/config/config.ts';
import { createLog, type Service, startService } from '../../src/app/service.ts';
import { noLimits } from '../../src/slack/outbound/limits.ts';
import { type Database, openDatabase } from '../../src/store/database/database.ts';
import { Connection } from './connection.ts';
import { Person } from './person.ts';
import { openRecording } from './recording.ts';
import type { Block, Shown, Thread } from './shown.ts';

const SECRET = 'signing-secret';
/** Refusals that the app brings upon itself; no test asks for them. */
const OWN_FAULTS = ['missing_scope', 'unknown_method', 'invalid_arguments', 'invalid_view', 'no_text'];

/** A Slack of our own, two people in it, with the real app connected to it over signed HTTP. */
export async function openWorkspace(env: Record<string, string> = {}): Promise<Workspace> {
  const emulator = await openEmulator(readManifest());
  const recording = await openRecording(emulator.url, emulator.scopes);
  const config = readConfig({
    SLACK_BOT_TOKEN: emulator.botToken,
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: recording.api,
    PORT: '0',
    LOG_LEVEL: 'silent',
    RATE_LIMIT: '100000',
    DATABASE_URL: `file:${join(mkdtempSync(join(tmpdir(), 'advisor-')), 'advisor.db')}`,
    ...env,
  });
  const service = await startService(config, emulator.botToken, createLog('silent'), noLimits);
  await service.ready;
  const driver = createDriver({ port: service.port!, secret: SECRET, team: TEAM, appId: APP_ID, botUser: BOT_USER });
  const connection = new Connection(driver, recording, emulator.channel);
  return new Workspace(connection, emulator, service, await openDatabase(config.DATABASE_URL));
}

export class Workspace {
  readonly connection: Connection;
  /** The app's database, through a connection of the test's own. */
  readonly database: Database;
  readonly alice: Person;
  readonly bob: Person;
  readonly #emulator: Emulator;
  readonly #service: Service;

  constructor(connection: Connection, emulator: Emulator, service: Service, database: Database) {
    this.connection = connection;
    this.database = database;
    const [alice, bob] = emulator.people.map(
      (person) => new Person(person, emulator.clientOf(person.token), connection),
    );
    this.alice = alice!;
    this.bob = bob!;
    this.#emulator = emulator;
    this.#service = service;
  }

  async close(): Promise<void> {
    const { recording } = this.connection;
    await this.#service.stop();
    await this.database.db.destroy();
    await recording.close();
    await this.#emulator.close();
    const faults = recording.calls.filter(({ answer }) => OWN_FAULTS.includes(answer.error ?? ''));
    if (faults.length > 0) throw new Error(`Slack refused ${JSON.stringify(faults).slice(0, 2000)}`);
  }

  /** Until everything that was committed has been delivered or given up. */
  settled(): Promise<void> {
    const waiting = this.database.db.selectFrom('outbox').select('id').where('status', '=', 'pending').limit(1);
    return this.connection.until(async () => (await waiting.execute()).length === 0);
  }

  /** Everything that the app has said in a thread. */
  async thread({ channel, ts }: Thread): Promise<Shown[]> {
    await this.settled();
    const { messages = [] } = await this.#memberOf(channel).client.conversations.replies({ channel, ts });
    return messages
      .filter((message) => message.user === BOT_USER && message.ts !== ts)
      .map((message) => ({ ...shown(message), channel, thread_ts: ts }));
  }

  /** The app's messages outside of threads, the oldest first. */
  async roots(channel = this.connection.channel): Promise<(Shown & { readonly ts: string })[]> {
    await this.settled();
    const { messages = [] } = await this.#memberOf(channel).client.conversations.history({ channel, limit: 1000 });
    return messages
      .filter(({ user }) => user === BOT_USER)
      .map((message) => ({ ...shown(message), channel }))
      .reverse();
  }

  /** The thread below the app's newest message that contains `text`. */
  async rootWith(text: string, channel = this.connection.channel): Promise<Thread> {
    const root = (await this.roots(channel)).findLast((message) => message.text.includes(text));
    if (!root) throw new Error(`No message with "${text}"`);
    return { channel, ts: root.ts };
  }

  #memberOf(channel: string): Person {
    return channel === this.bob.direct ? this.bob : this.alice;
  }
}

const shown = (message: object) => ({ blocks: [] as Block[], ...(message as { ts: string; text: string }) });
