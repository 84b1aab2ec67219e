import { execFileSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { emptyPostgres } from '../postgres.ts';
import type { Install } from './install.ts';
import { npmRun } from './programs.ts';

/** A database, and how docs/upgrade.md says it is backed up and restored. */
export interface Store {
  readonly name: string;
  readonly url: string;
  /** Whether two apps may use it at the same time. */
  readonly shared: boolean;
  backUp(install: Install): Promise<void>;
  /** After it was lost. */
  restore(): Promise<void>;
}

export function sqliteStore({ folder }: Install): Store {
  const path = join(folder, 'data/advisor.db');
  const copy = join(folder, 'backup.db');
  return {
    name: 'SQLite',
    url: `file:${path}`,
    shared: false,
    async backUp(install) {
      const { status, output } = await npmRun(install, { DATABASE_URL: `file:${path}` }, 'backup', copy);
      if (status !== 0) throw new Error(output);
    },
    async restore() {
      for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true });
      copyFileSync(copy, path);
    },
  };
}

export async function postgresStore({ folder }: Install): Promise<Store> {
  const url = await emptyPostgres('advisor_drill');
  const file = join(folder, 'advisor.dump');
  return {
    name: 'PostgreSQL',
    url,
    shared: true,
    async backUp() {
      execFileSync('pg_dump', ['--format=custom', `--file=${file}`, url]);
    },
    async restore() {
      await emptyPostgres('advisor_drill');
      execFileSync('pg_restore', ['--clean', '--if-exists', '--no-owner', `--dbname=${url}`, file]);
    },
  };
}
