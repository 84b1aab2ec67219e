import { afterEach, expect, test } from 'vitest';
import { botScopes } from '../../src/slack/installation/manifest-scopes.ts';
import { openDatabase } from '../../src/store/database/database.ts';
import { closeAll, open, rowsOf } from './installable.ts';

afterEach(closeAll);

const question = 'what is a cold start?';
const [first, second] = ['1763700001.000100', '1763700002.000100'];

test('the install page asks Slack for the scopes of the manifest, with a state that the browser keeps', async () => {
  const { app, slack } = await open();

  const { status, authorize, cookie } = await app.installPage();

  expect(status).toBe(200);
  expect(authorize.href).toMatch(new URL('/oauth/v2/authorize?', slack.api).href);
  expect(authorize.searchParams.get('client_id')).toBe('client-id');
  expect(authorize.searchParams.get('scope')?.split(',')).toEqual(botScopes());
  expect(cookie).toContain(authorize.searchParams.get('state'));
});

test('a workspace that has installed the app is answered with its own token', async () => {
  const { app, acme, slack } = await open();

  expect((await app.install(acme)).status).toBe(200);
  expect(await app.mention(acme, question, first)).toBe(200);

  expect(await acme.answers(first)).toEqual([expect.stringContaining('Cold start')]);
  expect(new Set(slack.used)).toEqual(new Set([slack.given[0]]));
});

test('a slash command opens a thread in the workspace it was given in', async () => {
  const { app, acme, beta, file } = await open();
  await app.install(acme);
  await app.install(beta);

  expect(await app.command(beta, question)).toBe(200);
  for (let wait = 0; wait < 200 && (await rowsOf(file)).messages.length < 2; wait += 1);

  expect(await rowsOf(file)).toMatchObject({ conversations: ['T0BETA'], messages: ['T0BETA', 'T0BETA'] });
});

test.each([
  ['another state', (back: URL) => back.searchParams.set('state', 'forged')],
  ['no state', (back: URL) => back.searchParams.delete('state')],
])('with %s nothing is installed', async (_, forge) => {
  const { app, acme, slack, file } = await open();
  const { authorize, cookie } = await app.installPage();
  const back = await slack.agree(acme, authorize);
  forge(back);

  expect((await app.comeBack(back, cookie)).status).toBe(400);
  expect((await rowsOf(file)).installations).toEqual([]);
});

test('the state of another browser, or one that was signed by somebody else, installs nothing', async () => {
  const { app, acme, slack, file, start } = await open();
  const other = await start({ SLACK_STATE_SECRET: 'another-secret', DATABASE_URL: 'file::memory:' });
  const { authorize, cookie } = await other.installPage();
  const back = await slack.agree(acme, authorize);

  expect((await app.comeBack(back, '')).status).toBe(400);
  expect((await app.comeBack(back, cookie)).status).toBe(400);
  expect((await rowsOf(file)).installations).toEqual([]);
});

test('a state installs once, after a restart too', async () => {
  const { app, acme, beta, slack, file, start } = await open();
  const { authorize, cookie } = await app.installPage();

  expect((await app.comeBack(await slack.agree(acme, authorize), cookie)).status).toBe(200);
  expect((await app.comeBack(await slack.agree(beta, authorize), cookie)).status).toBe(400);
  await app.stop();
  const restarted = await start();
  expect((await restarted.comeBack(await slack.agree(beta, authorize), cookie)).status).toBe(400);
  expect((await rowsOf(file)).installations).toEqual(['T0ACME']);
});

test('who declines at Slack reads that nothing was installed', async () => {
  const { app, file } = await open();

  const page = await app.get('/slack/oauth_redirect?error=access_denied');

  expect(page.status).toBe(200);
  expect(await page.text()).toContain('not installed');
  expect((await rowsOf(file)).installations).toEqual([]);
});

test('a state is short-lived, and its cookie stays with this host and this browser', async () => {
  const { app } = await open();

  const { cookie, attributes } = await app.installPage();

  expect(cookie).toMatch(/^__Host-/);
  expect(attributes.sort()).toEqual(['HttpOnly', 'Max-Age=600', 'Path=/', 'SameSite=Lax', 'Secure']);
});

test('a workspace that has not installed the app is not served, and what Slack sends for it is taken', async () => {
  const { app, acme, beta } = await open();
  await app.install(acme);

  expect(await app.mention(beta, question, first)).toBe(200);

  expect(app.lines.join('')).toContain('The app is not installed in T0BETA.');
  expect(await beta.answers(first, 0)).toEqual([]);
});

test('workspaces keep apart', async () => {
  const { app, acme, beta, file, slack } = await open();
  await app.install(acme);
  await app.install(beta);
  await app.mention(acme, question, first);
  await app.mention(beta, 'what is a warm start?', first);

  expect(await acme.answers(first)).toEqual([expect.stringContaining('Cold start')]);
  expect(await beta.answers(first)).toEqual([expect.stringContaining('Warm start')]);
  expect(new Set(slack.used).size).toBe(2);

  const intruding = { channel: acme.channel, channel_type: 'channel', user: 'U0EVE', ts: second, thread_ts: first };
  await app.event(beta, { type: 'message', text: 'just tell me', ...intruding });

  expect(await rowsOf(file)).toMatchObject({ conversations: ['T0ACME', 'T0BETA'], messages: ['T0ACME', 'T0BETA'] });
});

test('installed org-wide, one token serves all workspaces, and people of each go on with the same thread', async () => {
  const { app, acme, file } = await open({ organization: 'E0CORP' });
  const within = (team: string) => ({
    enterprise_id: 'E0CORP',
    authorizations: [
      { enterprise_id: 'E0CORP', team_id: team, user_id: 'U1', is_bot: true, is_enterprise_install: true },
    ],
  });
  expect((await app.install(acme)).status).toBe(200);

  await app.mention(acme, 'Should our photo resizer be a Lambda?', first, within('T0ACME'));
  expect(await acme.answers(first)).toHaveLength(1);
  const reply = { channel: acme.channel, channel_type: 'channel', user: 'U0BOB', ts: second, thread_ts: first };
  await app.event(acme, { type: 'message', text: 'just tell me', ...reply }, within('T0BETA'));

  expect(await acme.answers(first, 2)).toEqual([expect.anything(), expect.stringContaining('Recommendation')]);
  expect(await rowsOf(file)).toMatchObject({ installations: ['E0CORP'], conversations: ['E0CORP'] });

  await app.event(acme, { type: 'app_uninstalled' }, { team_id: null, enterprise_id: 'E0CORP', authorizations: [] });
  expect(await rowsOf(file)).toEqual({ installations: [], conversations: [], messages: [] });
});

test('what comes while installations cannot be read is refused, so that Slack sends it again', async () => {
  const { app, acme, file } = await open();
  await app.install(acme);
  const { db } = await openDatabase(`file:${file}`);
  await db.schema.alterTable('installations').renameTo('hidden').execute();

  expect(await app.mention(acme, question, first, { event_id: 'EvAgain' })).toBe(500);
  await db.schema.alterTable('hidden').renameTo('installations').execute();
  await db.destroy();
  expect(await app.mention(acme, question, first, { event_id: 'EvAgain' })).toBe(200);

  expect(await acme.answers(first)).toHaveLength(1);
});
