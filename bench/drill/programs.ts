import { execFile } from 'node:child_process';
import { type AppProcess, startApp } from '../app-process.ts';
import type { Install } from './install.ts';

export interface Ran {
  readonly status: unknown;
  readonly output: string;
}

type Settings = Readonly<Record<string, string>>;

/** Runs an npm script of an install as an operator would; meanwhile the Slack of this process goes on answering. */
export const npmRun = (install: Install, settings: Settings, script: string, ...args: string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const options = { cwd: install.folder, env: { ...install.env, ...settings } };
    const child = execFile('npm', ['run', '--silent', script, '--', ...args], options, (error, stdout, stderr) =>
      resolve({ status: error?.code ?? 0, output: `${stdout}${stderr}` }),
    );
    child.stdin?.end();
  });

/** The app of an install; an error with what it says where it refuses to start. */
export const start = ({ folder, env }: Install, settings: Settings): Promise<AppProcess> =>
  startApp('src/app/main.ts', { ...env, ...settings, NODE_ENV: 'production' }, { cwd: folder });
