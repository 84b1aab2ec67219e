import { afterEach, expect, test, vi } from 'vitest';
import { openDatabase } from '../../src/store/database/database.ts';
import { closeAll, open, rowsOf } from './installable.ts';

afterEach(closeAll);

const question = 'what is a cold start?';
const [first, second] = ['1763700001.000100', '1763700002.000100'];
const untouched = { installations: ['T0ACME', 'T0BETA'], conversations: ['T0ACME', 'T0BETA'] };

/** Two workspaces that have installed the app and had an answer each. */
async function openInstalled() {
  const opened = await open();
  for (const team of [opened.acme, opened.beta]) {
    await opened.app.install(team);
    await opened.app.mention(team, question, first);
    await team.answers(first);
  }
  return opened;
}

test.each([
  ['app_uninstalled', { type: 'app_uninstalled' }],
  ['tokens_revoked', { type: 'tokens_revoked', tokens: { oauth: [], bot: ['U000000001'] } }],
])('%s deletes everything of that workspace, and nothing of others', async (_, event) => {
  const { app, acme, beta, file } = await openInstalled();

  expect(await app.event(acme, event)).toBe(200);
  expect(await app.event(acme, event)).toBe(200);

  expect(await rowsOf(file)).toEqual({ installations: ['T0BETA'], conversations: ['T0BETA'], messages: ['T0BETA'] });

  expect(await app.mention(acme, question, second)).toBe(200);
  expect(await app.mention(beta, question, second)).toBe(200);
  expect(await beta.answers(second)).toHaveLength(1);
  expect(await acme.answers(second, 0)).toEqual([]);
});

test('the revoked token of a person deletes nothing', async () => {
  const { app, acme, file } = await openInstalled();

  await app.event(acme, { type: 'tokens_revoked', tokens: { oauth: ['U0ALICE'] } });

  expect(await rowsOf(file)).toMatchObject(untouched);
});

test('news of an uninstall that come after the app was installed again delete nothing', async () => {
  const { app, acme, file } = await openInstalled();
  const before = Math.floor(Date.now() / 1000) - 60;

  await app.event(acme, { type: 'app_uninstalled' }, { event_time: before });

  expect(await rowsOf(file)).toMatchObject(untouched);
  await app.mention(acme, question, second);
  expect(await acme.answers(second)).toHaveLength(1);
});

test('a workspace whose uninstall was never told is found by its token, once Slack has called that void for days', async () => {
  const { slack, acme, file, app, start } = await openInstalled();
  slack.revoke(acme);
  const { db } = await openDatabase(`file:${file}`);
  const since = Date.now() - 11 * 86_400_000;
  await db
    .updateTable('installations')
    .set({ void_since: since, void_checks: 3, updated_at: since })
    .where('id', '=', acme.id)
    .execute();
  await db.destroy();
  await app.stop();
  await start();

  await expect
    .poll(() => rowsOf(file), { interval: 500 })
    .toEqual({ installations: ['T0BETA'], conversations: ['T0BETA'], messages: ['T0BETA'] });
});

test('“Delete my data” deletes what one person has said in one workspace', async () => {
  const { app, acme, beta, file } = await openInstalled();
  await app.mention(acme, question, second, undefined, 'U0BOB');
  await acme.answers(second);

  expect(await app.press(acme, 'forget-me')).toBe(200);

  await vi.waitFor(
    async () =>
      expect(await rowsOf(file)).toMatchObject({ conversations: ['T0ACME', 'T0BETA'], messages: ['T0ACME', 'T0BETA'] }),
    5000,
  );
  expect(await beta.answers(first)).toHaveLength(1);
});

test('a workspace that installs the app again starts over', async () => {
  const { app, acme, file } = await openInstalled();
  await app.event(acme, { type: 'app_uninstalled' });

  await app.install(acme);
  await app.mention(acme, question, second);

  expect(await acme.answers(second)).toHaveLength(1);
  expect(await rowsOf(file)).toMatchObject(untouched);
});
