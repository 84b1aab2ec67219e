import { spawnSync } from 'node:child_process';
import type { AppProcess } from '../app-process.ts';
import { startApp } from '../app-process.ts';
import type { Install } from './install.ts';

export interface Ran {
  readonly status: number | null;
  readonly output: string;
}

/** Runs an npm script of an install as an operator would. */
export function npmRun(
  { folder, env }: Install,
  settings: Record<string, string>,
  script: string,
  ...args: string[]
): Ran {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    cwd: folder,
    env: { ...env, ...settings },
    encoding: 'utf8',
  });
  return { status, output: `${stdout}${stderr}` };
}

/** The app of an install; gives what it says where it refuses to start. */
export const start = ({ folder, env }: Install, settings: Record<string, string>): Promise<AppProcess> =>
  startApp('src/app/main.ts', { ...env, ...settings, NODE_ENV: 'production' }, { cwd: folder });
