import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';
import { traceOf } from '../../src/dialogue/register/snapshot.ts';
import { initialState, type State } from '../../src/dialogue/state/state.ts';
import { step } from '../../src/dialogue/step.ts';
import { storedConversation } from '../../src/dialogue/stored/conversation.ts';
import { conversationsIn } from '../../src/store/conversations/conversations.ts';
import type { Database } from '../../src/store/database/database.ts';
import { programBeside } from './program-beside.ts';

const core = createCore();
let database: Database;
let run: Awaited<ReturnType<typeof programBeside>>['run'];
let url: string;
beforeEach(async () => {
  ({ database, run, url } = await programBeside('decisions'));
});
afterEach(() => database.db.destroy());

async function record(thread: string, text: string, team = 'T1'): Promise<void> {
  const opened: State = {
    ...initialState,
    profile: { trigger: 'http_api', traffic: 'steady', requests_month: 20_000_000 },
    opened: { by: 'U0ALICE', text },
  };
  const { state, effects } = step(opened, { type: 'answer-now', by: 'U0ALICE' }, core);
  await conversationsIn(database, storedConversation).advance({ team, channel: 'C1', thread }, [thread], () => ({
    state,
    effects,
    recorded: traceOf(state, core.setting),
  }));
}

test('lists and exports every decision, to the output or into files', async () => {
  expect((await run('list')).stdout).toBe('No decisions are recorded.\n');
  await record('1.1', '=cmd|calc, should our price API be a Lambda?');
  await record('2.2', 'Should our mailer be a Lambda?', 'T2');
  await database.db.deleteFrom('conversations').execute();

  const { stdout: list } = await run('list');
  expect(list).toMatch(/\tproposed\tcontainers\tU0ALICE\tShould our mailer be a Lambda\?\n$/);
  expect((await run('list', '--workspace', 'T2')).stdout.trim().split('\n')).toHaveLength(2);
  const { stdout: csv } = await run('export', '--format', 'csv');
  expect(csv).toMatch(/\r\n[\da-f-]{36},"'=cmd\|calc, should our price API be a Lambda\?",proposed,/);
  expect(JSON.parse((await run('export', '--format', 'json')).stdout)).toMatchObject([{}, { verdict: 'containers' }]);
  expect((await run('export')).stdout.match(/^status: proposed$/gm)).toHaveLength(2);

  const folder = join(mkdtempSync(join(tmpdir(), 'decisions-')), 'docs', 'decisions');
  expect((await run('export', '--format', 'madr', '--out', folder)).stdout).toBe(
    `2 decisions in 2 files under ${folder}\n`,
  );
  expect(readdirSync(folder)).toContainEqual(
    expect.stringMatching(/^\d{4}-\d\d-\d\d-should-our-mailer-be-a-lambda-[\da-f]{4}\.md$/),
  );
  expect((await run('export', '--format', 'csv', '--out', folder)).stdout).toContain('2 decisions in 1 file');
  expect(readFileSync(join(folder, 'decisions.csv'), 'utf8')).toBe(csv);
}, 60_000);

test.each([
  [[], 'npm run decisions -- list'],
  [['lst'], 'npm run decisions -- list'],
  [['list', 'all'], 'npm run decisions -- list'],
  [['export', '--format', 'xls'], '--format must be one of madr, csv, json'],
  [['export', '--fromat', 'csv'], "Unknown option '--fromat'"],
  [['export', '--out', ''], '--out needs the name of a folder'],
  [['list', '--format', 'csv'], '--format and --out only work with export'],
])('refuses %j and says how it is used, with status 2', async (args, says) => {
  const { code, stderr } = await run(...args);

  expect(stderr).toContain(says);
  expect(stderr).toContain('--help');
  expect(code).toBe(2);
});

test('says what is wrong with a folder that cannot be written', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'decisions-')), 'file');
  writeFileSync(file, '');
  await record('1.1', 'Should our mailer be a Lambda?');

  expect(await run('export', '--out', join(file, 'in'))).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^--out: .* Choose a writable folder\.\n$/),
  });
  expect(existsSync(join(file, 'in'))).toBe(false);
});

test('ends quietly where nobody reads on', async () => {
  for (let at = 0; at < 40; at += 1) await record(`${at}.1`, `Should our mailer ${at} be a Lambda?`);
  const { stderr, status, stdout } = spawnSync(
    'bash',
    ['-c', 'set -o pipefail; node src/app/programs/decisions.ts export | head -n 1'],
    { encoding: 'utf8', env: { ...process.env, DATABASE_URL: url } },
  );

  expect({ stderr, status, stdout }).toEqual({ stderr: '', status: 0, stdout: '---\n' });
});
