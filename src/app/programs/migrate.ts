import { SetupError } from '../../domain/setup-error.ts';
import { openDatabase } from '../../store/database/database.ts';
import { type SchemaStatus, schemaStatus } from '../../store/database/schema-status.ts';
import { SCHEMA_STEP } from '../../store/schema/migrator.ts';
import { run } from './run.ts';

const USAGE = `npm run migrate -- status      Which table changes have run in DATABASE_URL, and which haven’t
npm run migrate -- up          Runs those that haven’t, as the app’s next start would
npm run migrate -- --version
npm run migrate -- --help
`;

/** `npm run migrate`: brings the tables up to date ahead of the app, which otherwise does so at its start. */
await run(USAGE, async ({ DATABASE_URL }) => {
  const [command, ...more] = process.argv.slice(2);
  if (more.length > 0 || (command !== 'status' && command !== 'up')) throw new SetupError(USAGE.trimEnd());
  const before = await schemaStatus(DATABASE_URL);
  if (command === 'status') process.stdout.write(described(before));
  else process.stdout.write(await up(DATABASE_URL, before));
});

function described({ exists, migrations, ahead }: SchemaStatus): string {
  if (!exists) return 'There is no database yet; the first start creates it.\n';
  const pending = migrations.filter(({ ranAt }) => !ranAt).length;
  const list = migrations.map(({ name, ranAt }) => `${ranAt?.toISOString() ?? 'pending                 '}  ${name}\n`);
  const verdict =
    ahead > 0
      ? `The database is ${ahead} ${ahead === 1 ? 'release' : 'releases'} ahead of this version`
      : `${pending} pending`;
  return `${list.join('')}${verdict} (schema ${SCHEMA_STEP}).\n`;
}

async function up(url: string, { migrations }: SchemaStatus): Promise<string> {
  const done = new Set(migrations.filter(({ ranAt }) => ranAt).map(({ name }) => name));
  const { db } = await openDatabase(url);
  await db.destroy();
  const after = await schemaStatus(url);
  const ran = after.migrations.filter(({ name, ranAt }) => ranAt && !done.has(name));
  if (ran.length === 0) return 'Nothing to do: the tables are up to date.\n';
  return `${ran.map(({ name }) => `${name}\n`).join('')}${ran.length} ran.\n`;
}
