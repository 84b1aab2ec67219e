import { type ChildProcess, spawn } from 'node:child_process';
import { nodeArguments } from '../node-arguments.ts';
import { SECRET, TOKEN } from './advisor.ts';

export interface AppProcess {
  readonly child: ChildProcess;
  readonly port: number;
  /** What it has logged so far. */
  readonly log: () => string;
  /** Its exit status, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
}

export interface AppProcessOptions {
  /** Runs before the app in the same shell. */
  readonly shell?: string;
  readonly nodeOptions?: readonly string[];
  /** What it logs once it is up. */
  readonly ready?: RegExp;
}

/** The app as a process of its own. */
export function startApp(
  env: Record<string, string>,
  { shell = '', nodeOptions = [], ready = /on port (\d+)/ }: AppProcessOptions = {},
): Promise<AppProcess> {
  const command = [process.execPath, ...nodeOptions, ...nodeArguments('src/app/main.ts')];
  const [file, ...args] = shell ? ['bash', '-c', `${shell}; exec "$@"`, 'bash', ...command] : command;
  const child = spawn(file!, args, {
    env: {
      PATH: process.env['PATH'],
      SLACK_BOT_TOKEN: TOKEN,
      SLACK_SIGNING_SECRET: SECRET,
      PORT: '0',
      LOG_LEVEL: 'info',
      ...env,
    },
  });
  let output = '';
  let isListening = false;
  const ended = new Promise<number | string | null>((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? signal));
  });
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`The app ended at once: ${output}`)));
    child.stderr.on('data', (data) => {
      output += data;
    });
    child.stdout.on('data', (data) => {
      output += data;
      const started = ready.exec(output);
      if (!started || isListening) return;
      isListening = true;
      const port = Number(started[1]);
      // It listens before the database is open, and answers after that.
      const answered = Number.isNaN(port) ? Promise.resolve() : fetch(`http://127.0.0.1:${port}/healthz`);
      answered.then(
        () => resolve({ child, port, log: () => output, ended }),
        () => {},
      );
    });
  });
}
