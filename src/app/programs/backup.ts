import { existsSync } from 'node:fs';
import { SetupError } from '../../domain/setup-error.ts';
import { backUp, ExistsError } from '../../store/database/backup.ts';
import { isPostgres, pathOf } from '../../store/database/database.ts';
import { run } from './run.ts';

const USAGE = `npm run backup -- <file>      Copies the SQLite database in DATABASE_URL, even while the app runs
npm run backup -- --version
npm run backup -- --help

PostgreSQL has its own tools: pg_dump and pg_restore (docs/upgrade.md).
`;

/** `npm run backup`: a copy of the database that holds together, which a copy of the file of a running app may not. */
await run(USAGE, async ({ DATABASE_URL }) => {
  const [to, ...more] = process.argv.slice(2);
  if (!to || more.length > 0) throw new SetupError(USAGE.trimEnd());
  if (isPostgres(DATABASE_URL)) throw new SetupError('DATABASE_URL is a PostgreSQL database: back it up with pg_dump');
  const path = pathOf(DATABASE_URL);
  if (!existsSync(path)) throw new SetupError(`DATABASE_URL: there is no file ${path}`);
  await backUp(path, to).catch((error: unknown) => {
    throw new SetupError(
      error instanceof ExistsError
        ? `${to} already exists: choose another file name`
        : `${to} cannot be written (${(error as Error).message})`,
    );
  });
  process.stdout.write(`Copied ${path} to ${to}.\n`);
});
