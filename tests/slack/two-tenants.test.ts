import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { adminSettingsSchema } from '../../src/decision/house-rules/admin-settings.ts';
import { openDatabase } from '../../src/store/database/database.ts';
import { settingsIn } from '../../src/store/workspaces/settings.ts';
import { cases } from '../cases.ts';
import { closeAll, open } from './installable.ts';
import { type Act, names, openTenants, rulesOf } from './tenants.ts';

afterEach(closeAll);

const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom('set', 'set', 'ask', 'home', 'log', 'restore'),
  team: fc.constantFrom(...names),
  by: fc.constantFrom(...names),
  inChannel: fc.boolean(),
  because: fc.integer({ min: 1, max: 99 }),
});

test('nothing of one workspace reaches another, whatever admins and members of both do', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 9 }), async (acts) => {
      const tenants = await openTenants(await open());
      for (const each of acts) await tenants.does(each);
      for (const name of names) {
        const other = name === 'acme' ? 'beta' : 'acme';
        expect(tenants.reached(name).filter((text) => text.includes(`${other}-reason`))).toEqual([]);
        expect(await tenants.strangeRows(name)).toEqual([]);
      }
      await tenants.close();
      await closeAll();
    }),
    { numRuns: cases(3) },
  );
}, 120_000);

test('a workspace that the app has left leaves its settings behind nowhere', async () => {
  const opened = await open();
  const tenants = await openTenants(opened);
  for (const team of names) await tenants.does({ kind: 'set', team, by: team, inChannel: false, because: 1 });
  const leaving = { event_time: Math.floor(Date.now() / 1000) + 60 };
  await opened.app.event(opened.acme, { type: 'app_uninstalled' }, leaving);

  expect(await tenants.rows('acme')).toEqual([]);
  expect(await tenants.rows('beta')).toHaveLength(1);
  await tenants.close();
});

test('installed org-wide, the workspaces of an organization have settings of their own', async () => {
  const opened = await open({ organization: 'E0CORP' });
  const { app, slack, acme, beta, file } = opened;
  await app.install(acme);
  const database = await openDatabase(`file:${file}`);
  const store = settingsIn(database, adminSettingsSchema.parse);
  for (const team of names) {
    const tenant = { team: 'E0CORP', workspace: opened[team].id };
    await store.add(tenant, { channel: undefined, content: { rules: rulesOf(team, 1) }, person: 'U1', follows: 0 });
  }
  await database.db.destroy();
  const answerIn = async (team: typeof acme, ts: string) => {
    const within = {
      enterprise_id: 'E0CORP',
      authorizations: [{ enterprise_id: 'E0CORP', team_id: team.id, user_id: 'U1', is_enterprise_install: true }],
    };
    const said = { type: 'message', channel_type: 'im', channel: 'D0BOB', user: 'U0BOB', ts };
    await app.event(team, { ...said, text: 'what are our house rules?' }, within);
    return (await slack.sentWith('chat.postMessage', (fields) => fields.get('thread_ts') === ts)).get('text');
  };

  const [inAcme, inBeta] = [await answerIn(acme, '1763700001.000100'), await answerIn(beta, '1763700002.000100')];
  expect(inAcme).toContain('acme-reason-1');
  expect(inAcme).not.toContain('beta-reason');
  expect(inBeta).toContain('beta-reason-1');
  expect(inBeta).not.toContain('acme-reason');
});
