import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { freePort } from '../tests/slack/free-port.ts';

/** The real app in a process of its own. */
export interface AppProcess {
  readonly child: ChildProcess;
  readonly port: number;
  /** Milliseconds from the start of the process until it listens. */
  readonly readyMs: number;
}

export const SECRET = 'bench-secret';
export const BOT_TOKEN = 'xoxb-bench';

export interface StartOptions {
  readonly port?: number;
  readonly cwd?: string;
  /** For Node. */
  readonly flags?: readonly string[];
}

/** Starts `entry` and resolves once it listens; what it logs is dropped. */
export async function startApp(
  entry: string,
  env: Readonly<Record<string, string>>,
  { port, cwd = process.cwd(), flags = [] }: StartOptions = {},
): Promise<AppProcess> {
  const chosen = port ?? (await freePort());
  const started = performance.now();
  const child = spawn(process.execPath, [...flagsOf(entry), ...flags, entry], {
    cwd,
    env: {
      PATH: process.env['PATH'],
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_SIGNING_SECRET: SECRET,
      LOG_LEVEL: 'info',
      PORT: String(chosen),
      RATE_LIMIT: '1000000',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (data: Buffer) => {
    errors = `${errors}${data}`.slice(-2000);
  });
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The app ended with ${code} before it listened: ${errors}`)));
    child.stdout.on('data', (data: Buffer) => {
      if (/on port|in Socket Mode/.test(String(data))) resolve();
    });
  });
  return { child, port: chosen, readyMs: performance.now() - started };
}

/** The app runs with the flags that `npm start` gives it. */
const flagsOf = (entry: string): string[] => (entry.endsWith('main.ts') ? startFlags : []);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
const startFlags = scripts.start.split(' ').slice(1, -1);

/** Ends a process and waits until it is gone. */
export async function end({ child }: AppProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}
