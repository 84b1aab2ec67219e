import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The Node that the machine has, and what comes with every system; nothing of the development install. */
const nodeFolder = dirname(process.execPath);

export interface Install {
  readonly folder: string;
  /** A bare environment, in which nothing of this shell is set. */
  readonly env: Readonly<Record<string, string>>;
}

/** A clone in an empty folder with an empty home, and what the README says next: `npm ci --omit=dev`. */
export function installBare(): Install {
  const root = mkdtempSync(join(tmpdir(), 'advisor-drill-'));
  const folder = join(root, 'app');
  const home = join(root, 'home');
  mkdirSync(home);
  const cache = execFileSync('npm', ['config', 'get', 'cache'], { encoding: 'utf8' }).trim();
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${process.cwd()}`, folder]);
  const env = { PATH: `${nodeFolder}:/usr/local/bin:/usr/bin:/bin`, HOME: home, npm_config_cache: cache };
  execFileSync('npm', ['ci', '--omit=dev', '--prefer-offline', '--no-audit', '--no-fund', '--silent'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return { folder, env };
}

/** The same app one release later: what has landed is out, and one migration has come since. */
export function nextRelease({ folder, env }: Install, releases = 1): Install {
  const copy = `${folder}-${releases}-later`;
  cpSync(folder, copy, { recursive: true });
  const file = join(copy, 'src/store/schema/migrations.ts');
  const names = Array.from({ length: releases }, (_, at) => `${2098 + at}-01-01-drill`);
  const source = readFileSync(file, 'utf8');
  const last = [...source.matchAll(/^ {2}'([\d-]+[a-z]?-[\w-]+)':/gm)]
    .map(([, name]) => name!)
    .sort()
    .at(-1)!;
  const added = names.map(
    (name, at) => `  '${name}': () => ({
    async up(db: Kysely<unknown>) {
      await db.schema.createTable('drill_${at}').addColumn('id', 'text').execute();
      await db.schema.alterTable('outbox').addColumn('drill_${at}', 'integer', (column) => column.notNull().defaultTo(0)).execute();
    },
  }),\n`,
  );
  const released = [last, ...names.slice(0, -1)].map((name) => `'${name}'`).join(', ');
  const changed = source
    .replace(/^};\n\n\/\*\* The last migration of each release/m, (end) => `${added.join('')}${end}`)
    .replace(/(const released: readonly string\[\] = )\[.*\];/, `$1[${released}];`);
  if (changed === source) throw new Error('The migrations are not written as the drill expects.');
  writeFileSync(file, changed);
  return { folder: copy, env };
}
