import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { createServer } from 'node:net';
import type { Journal } from './journal.ts';

export const SIGNING_SECRET = 'a-secret-between-strangers';

export interface App {
  readonly name: string;
  readonly port: number;
  readonly logPath: string;
  readonly isUp: () => boolean;
  /** Starts it, and resolves once it listens. */
  readonly start: () => Promise<void>;
  /** Kills it at once, in the middle of whatever it does. */
  readonly kill: () => Promise<void>;
  /** Says what the app tells operators about itself. */
  readonly metrics: () => Promise<string>;
}

export interface AppOptions {
  readonly name: string;
  readonly apiUrl: string;
  readonly databaseUrl: string;
  readonly logPath: string;
  readonly journal: Journal;
}

/** As `npm start` does. */
const command = ['--max-semi-space-size=16', '--import', './src/app/preload.mjs', 'src/app/main.ts'];

/** On a busy machine; the first start in a checkout also learns. */
const START_LIMIT_MS = 600_000;

/** The app in a process of its own, which can be started again after it was killed. */
export async function appAt({ name, apiUrl, databaseUrl, logPath, journal }: AppOptions): Promise<App> {
  const port = await freePort();
  const log = createWriteStream(logPath, { flags: 'a' });
  let child: ChildProcess | undefined;
  let isUp = false;
  const launch = (): ChildProcess => {
    const started = spawn(process.execPath, command, {
      env: {
        PATH: process.env['PATH'],
        SLACK_BOT_TOKEN: 'xoxb-strange',
        SLACK_SIGNING_SECRET: SIGNING_SECRET,
        SLACK_API_URL: apiUrl,
        DATABASE_URL: databaseUrl,
        PORT: String(port),
        HOST: '127.0.0.1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    started.stdout.pipe(log, { end: false });
    started.stderr.pipe(log, { end: false });
    // Whatever ends this program ends its apps, too.
    const end = (): void => void started.kill('SIGKILL');
    process.once('exit', end);
    started.once('exit', (code, signal) => {
      process.off('exit', end);
      isUp = false;
      journal.write({ what: 'app', note: `${name} ended: ${signal ?? code}` });
    });
    return started;
  };
  return {
    name,
    port,
    logPath,
    isUp: () => isUp,
    start: async () => {
      child = launch();
      journal.write({ what: 'app', note: `${name} starts` });
      await listening(port, child);
      isUp = child.signalCode === null;
      if (isUp) journal.write({ what: 'app', note: `${name} listens` });
    },
    kill: async () => {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
    metrics: async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text(),
  };
}

async function listening(port: number, child: ChildProcess): Promise<void> {
  const until = performance.now() + START_LIMIT_MS;
  while (performance.now() < until) {
    // One that was killed while it started is started again by whoever killed it.
    if (child.signalCode !== null) return;
    if (child.exitCode !== null) throw new Error(`The app ended with ${child.exitCode} instead of listening.`);
    const answers = await fetch(`http://127.0.0.1:${port}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The app did not listen within ${START_LIMIT_MS / 1000} seconds.`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('There is no port.');
  return address.port;
}
