import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Effect } from '../../src/dialogue/effect.ts';
import { initialState } from '../../src/dialogue/state/state.ts';
import { storedConversation } from '../../src/dialogue/stored/conversation.ts';
import { conversationsIn } from '../../src/store/conversations/conversations.ts';
import type { Database } from '../../src/store/database/database.ts';
import { outboxIn } from '../../src/store/outbox/outbox.ts';
import { claimAll } from '../store/claim-all.ts';
import { programBeside } from './program-beside.ts';

let database: Database;
let outbox: Awaited<ReturnType<typeof programBeside>>['run'];
beforeEach(async () => {
  ({ database, run: outbox } = await programBeside('outbox'));
});
afterEach(() => database.db.destroy());

test('lists dead letters without anybody’s words, and delivers one again', async () => {
  const effect = { type: 'acknowledgement' as const, lines: [{ text: 'zanzibar' }], sources: [], next: [] };
  await conversationsIn(database, storedConversation).advance(
    { team: 'T1', channel: 'C1', thread: '1.1' },
    ['d1'],
    () => ({
      state: initialState,
      effects: [effect],
    }),
  );
  const [message] = await claimAll(outboxIn<Effect>(database));
  expect((await outbox('list')).stdout).toBe('No dead letters.\n');
  await database.db.updateTable('outbox').set({ status: 'dead', error: 'is_archived' }).execute();

  const { stdout } = await outbox('list');
  expect(stdout).toMatch(
    new RegExp(`^${message!.id}\\t.*\\tT1\\tC1\\t1\\.1\\tacknowledgement\\t0\\tis_archived$`, 'm'),
  );
  expect(stdout).not.toContain('zanzibar');
  expect((await outbox('replay', String(message!.id))).stdout).toBe(
    '1 message is being delivered again while the app runs.\n',
  );
  expect((await outbox('replay', 'all')).stdout).toBe('There is no such dead letter.\n');
  expect(await claimAll(outboxIn<Effect>(database))).toHaveLength(1);
});

test.each([[[]], [['bury']], [['replay']], [['replay', 'x; drop']]])('says how it is used: %j', async (args) => {
  expect(await outbox(...args)).toMatchObject({ code: 2, stderr: expect.stringContaining('npm run outbox -- list') });
});
