import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database/database.ts';
import { nodeArguments } from '../node-arguments.ts';
import { deliveriesTo, SECRET, TOKEN } from '../slack/advisor.ts';
import { openRestarts, type Restarts } from '../slack/restarts.ts';

const IN_USE = /in use by another process of this app\. Stop that one first/;

describe('a second app on one SQLite file', () => {
  let restarts: Restarts;
  beforeEach(async () => {
    restarts = await openRestarts();
  });
  afterEach(() => restarts.close());

  test('is refused with one line that says what to do, and the first goes on', async () => {
    const { slack, file, start } = restarts;
    const first = await start();

    const { status, stderr } = spawnSync(process.execPath, nodeArguments('src/app/main.ts'), {
      env: { SLACK_BOT_TOKEN: TOKEN, SLACK_SIGNING_SECRET: SECRET, PORT: '0', DATABASE_URL: `file:${file}` },
      encoding: 'utf8',
      timeout: 30_000,
      killSignal: 'SIGKILL',
    });

    expect(stderr).toMatch(IN_USE);
    expect(stderr).toMatch(/^DATABASE_URL: [^\n]*\n$/);
    expect(status).toBe(2);
    expect(await deliveriesTo(first.port, slack.respond).mention('what is a vm?')).toBe(200);
    await slack.until('chat.postMessage', 1);
  });

  test('starts at once after the first was killed', async () => {
    const { slack, start } = restarts;
    const first = await start();
    first.child.kill('SIGKILL');
    await first.ended;

    const second = await start();

    expect(await deliveriesTo(second.port, slack.respond).mention('what is a vm?')).toBe(200);
  });

  test('tools read and write beside it', async () => {
    const { file, start } = restarts;
    await start();
    const tool = await openDatabase(`file:${file}`);

    await tool.db.insertInto('deliveries').values({ id: 'd1', at: 1 }).execute();

    await tool.db.destroy();
  });

  test('a tool that would have to change the tables waits until it has stopped', async () => {
    const { file, start } = restarts;
    const app = await start();
    const other = new DatabaseSync(file, { timeout: 5000 });
    other.exec(
      'delete from kysely_migration where name = (select max(name) from kysely_migration); pragma wal_checkpoint',
    );
    other.close();

    await expect(openDatabase(`file:${file}`)).rejects.toThrow(IN_USE);
    expect(app.child.exitCode).toBeNull();
  });
});

const modeOf = (path: string): number => statSync(path).mode & 0o777;
const inNewFolder = (): string => join(mkdtempSync(join(tmpdir(), 'advisor-')), 'data', 'advisor.db');

describe('the files of a SQLite database', () => {
  test('are for their owner alone, as is the folder that is made for them', async () => {
    const path = inNewFolder();
    const { db } = await openDatabase(`file:${path}`, { exclusive: true });
    await db.insertInto('deliveries').values({ id: 'd1', at: 1 }).execute();

    for (const file of [path, `${path}-wal`, `${path}-shm`, `${path}.lock`]) expect(modeOf(file)).toBe(0o600);
    expect(modeOf(dirname(path))).toBe(0o700);
    await db.destroy();
  });

  test.each([
    [0o644, 0o600],
    [0o640, 0o640],
  ])('that were there with mode %o have %o then', async (before, after) => {
    const path = inNewFolder();
    await (await openDatabase(`file:${path}`)).db.destroy();
    chmodSync(path, before);

    const { db } = await openDatabase(`file:${path}`);

    expect(modeOf(path)).toBe(after);
    await db.destroy();
  });
});
