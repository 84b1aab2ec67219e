import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { closeAll, open } from './installable.ts';
import { type Act, names, openTenants } from './tenants.ts';

afterEach(closeAll);

const RUNS = Number(process.env['TENANT_RUNS'] ?? 3);

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
    { numRuns: RUNS },
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
