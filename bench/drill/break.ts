import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Install } from './install.ts';
import { npmRun } from './programs.ts';
import { report } from './report.ts';
import type { DrillSlack } from './slack.ts';

type Settings = Record<string, string>;
interface Breakage {
  readonly what: string;
  readonly settings?: Settings;
  readonly slack?: Parameters<DrillSlack['breaks']>[0];
  /** The look that has to fail. */
  readonly subject: string;
}

/** Breaks one thing after the other; `doctor` has to name each, and nothing before and after. */
export async function breakThings(install: Install, settings: Settings, slack: DrillSlack): Promise<void> {
  const sound = await npmRun(install, settings, 'doctor');
  report('doctor finds nothing wrong with the new install', sound.status === 0, sound.output);
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, resolve));
  for (const { what, slack: faults = {}, settings: wrong = {}, subject } of breakages(install, taken)) {
    slack.breaks(faults);
    const { status, output } = await npmRun(install, { ...settings, ...wrong }, 'doctor');
    const line = output.split('\n').find((each) => each.startsWith(`fail  ${subject}: `));
    report(`broken: ${what}`, status === 1 && line !== undefined, line ?? output);
  }
  slack.mends();
  taken.close();
  report('and nothing once all is mended', (await npmRun(install, settings, 'doctor')).status === 0);
}

function breakages({ folder }: Install, taken: ReturnType<typeof createServer>): Breakage[] {
  const rules = join(folder, 'rules.yml');
  writeFileSync(rules, 'provider: aws\nforbidden:\n  - what: mainframes\n    because: no\n');
  const readOnly = join(folder, 'full.db');
  const database = new DatabaseSync(readOnly);
  database.exec('create table schema_step (id integer, step integer); insert into schema_step values (1, 99)');
  database.close();
  writeFileSync(join(folder, 'text.db'), 'this is no database, and long enough to be read as one\n'.repeat(50));
  const { port } = taken.address() as { port: number };
  return [
    { what: 'the token', slack: { token: 'invalid_auth' }, subject: 'token' },
    { what: 'a scope', slack: { scopes: ['chat:write'] }, subject: 'scopes' },
    { what: 'the clock', slack: { skewMs: -900_000 }, subject: 'clock' },
    { what: 'the way to Slack', settings: { SLACK_API_URL: 'http://127.0.0.1:1/api/' }, subject: 'network' },
    { what: 'the proxy', settings: { HTTPS_PROXY: 'http://127.0.0.1:1' }, subject: 'proxy' },
    { what: 'a variable', settings: { RETENTION_DAYS: 'ninety' }, subject: 'environment' },
    { what: 'a secret file', settings: { SLACK_BOT_TOKEN: '', SLACK_BOT_TOKEN_FILE: '/none' }, subject: 'environment' },
    { what: 'the database’s folder', settings: { DATABASE_URL: 'file:./package.json/a.db' }, subject: 'database' },
    { what: 'a file that is no database', settings: { DATABASE_URL: 'file:./text.db' }, subject: 'database' },
    { what: 'tables of a far newer release', settings: { DATABASE_URL: 'file:./full.db' }, subject: 'database' },
    { what: 'a server that is away', settings: { DATABASE_URL: 'postgres://127.0.0.1:1/x' }, subject: 'database' },
    { what: 'the house rules', settings: { POLICY_FILE: rules }, subject: 'policy' },
    { what: 'the port', settings: { PORT: String(port) }, subject: 'port' },
  ];
}
