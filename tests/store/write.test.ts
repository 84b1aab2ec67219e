import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database/database.ts';

let database: Database;
beforeEach(async () => {
  database = await openDatabase('file::memory:');
});
afterEach(() => database.db.destroy());

const note = (id: string) =>
  database.write((tx) =>
    tx
      .insertInto('deliveries')
      .values({ id, at: 1 })
      .execute()
      .then(() => id),
  );
const kept = async () => (await database.db.selectFrom('deliveries').select('id').execute()).map(({ id }) => id);

test('work that waits is committed together, and what throws is undone alone', async () => {
  const failing = database.write(async (tx) => {
    await tx.insertInto('deliveries').values({ id: 'gone', at: 1 }).execute();
    throw new Error('no');
  });
  const outcomes = await Promise.allSettled([note('one'), failing, note('two')]);

  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await kept()).toEqual(['one', 'two']);
});

test('nothing is told to be saved before it is committed', async () => {
  const order: string[] = [];
  await Promise.all([
    note('one').then(async () => order.push(`one with ${(await kept()).length}`)),
    note('two').then(async () => order.push(`two with ${(await kept()).length}`)),
    note('three').then(async () => order.push(`three with ${(await kept()).length}`)),
  ]);

  expect(order).toEqual(['one with 3', 'two with 3', 'three with 3']);
});

test('when the commit fails, all of its work fails, and later work goes on', async () => {
  const spoilt = database.write(async (tx) => {
    await tx.schema.createTable('checked').addColumn('id', 'text').execute();
    await tx
      .insertInto('outbox')
      .values({ ...row, conversation: 'none' })
      .execute();
  });

  await expect(spoilt).rejects.toThrow(/FOREIGN KEY/);
  await note('later');
  expect(await kept()).toEqual(['later']);
});

const row = {
  conversation: '',
  effect: '{}',
  message_key: null,
  status: 'pending' as const,
  attempts: 0,
  created_at: 0,
  due_at: 0,
  leased_until: 0,
  stamp: '',
  claims: 0,
  ts: null,
  error: null,
};
