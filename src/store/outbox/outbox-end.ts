import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { DatabaseTime } from '../database/clock.ts';
import type { Database } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import type { Tables } from '../schema/tables.ts';
import type { Outbox } from './outbox.ts';
import { readEffect } from './outbox-claim.ts';
import { pending, untried } from './outbox-status.ts';
import type { Stored } from './stored.ts';

/** What else happens to a conversation with a dead letter. */
export interface Giving<Effect = Stored> {
  /** What follows in the conversation is not delivered either. */
  readonly withdraw?: boolean;
  /** What is delivered instead. */
  readonly instead: (withdrawn: readonly Effect[], opener: string | undefined) => Effect | undefined;
}

/** Why the messages of a conversation that never began are dead. */
export const WITHDRAWN = 'withdrawn';

export function finisher({ db, write }: Database): Outbox['done'] {
  const finish = prepared<{ readonly id: number; readonly ts: string | null }>((value) =>
    db
      .updateTable('outbox')
      .set({ status: 'done', ts: value('ts'), error: null })
      .where('id', '=', value('id')),
  );
  return (id, ts, root) =>
    write(async (tx) => {
      await finish(tx, { id, ts: ts ?? null });
      if (root && ts) await becomeRoot(tx, id, ts, root.channel);
    }, false);
}

/** What was posted becomes the root of its conversation's thread, unless the conversation was deleted meanwhile. */
async function becomeRoot(tx: Transaction<Tables>, id: number, ts: string, channel: string): Promise<void> {
  await tx
    .updateTable('conversations')
    .set({ thread: ts, channel })
    .where('id', '=', ({ selectFrom }) => selectFrom('outbox').select('conversation').where('id', '=', id))
    .execute();
}

export function giverUp<Effect extends Stored>(
  { write }: Database,
  time: DatabaseTime,
  owner: string,
): Outbox<Effect>['markDead'] {
  return ({ id, conversation }, reason, giving) =>
    write(async (tx) => {
      const { numUpdatedRows } = await tx
        .updateTable('outbox')
        .set({ status: 'dead', error: reason, leased_until: 0, leased_by: null })
        .where('id', '=', id)
        .where('leased_by', '=', owner)
        .where('status', '=', pending)
        .executeTakeFirst();
      if (numUpdatedRows === 0n || !giving) return;
      const withdrawn = giving.withdraw ? await withdraw<Effect>(tx, conversation) : [];
      const effect = giving.instead(withdrawn, await openerOf(tx, conversation));
      if (effect) await postOnce(tx, conversation, effect, time);
    });
}

/** Takes back what still waits in a conversation. */
async function withdraw<Effect extends Stored>(
  tx: Transaction<Tables>,
  conversation: string,
): Promise<readonly Effect[]> {
  const rows = await tx
    .updateTable('outbox')
    .set({ status: 'dead', error: WITHDRAWN })
    .where('conversation', '=', conversation)
    .where('status', '=', pending)
    .returning(['id', 'effect'])
    .execute();
  return rows
    .toSorted((a, b) => a.id - b.id)
    .map(({ effect }) => readEffect<Effect>(effect))
    .filter((effect) => effect !== undefined);
}

/** Who took part first. */
async function openerOf(tx: Transaction<Tables>, conversation: string): Promise<string | undefined> {
  const first = await tx
    .selectFrom('participants')
    .select('person')
    .where('conversation', '=', conversation)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return first?.person;
}

/** Adds it to the conversation, unless its like waits there already. */
async function postOnce(
  tx: Transaction<Tables>,
  conversation: string,
  effect: Stored,
  time: DatabaseTime,
): Promise<void> {
  const waiting = await tx
    .selectFrom('outbox')
    .select('id')
    .where('conversation', '=', conversation)
    .where('message_key', '=', effect.type)
    .where('status', '=', pending)
    .executeTakeFirst();
  if (waiting) return;
  await tx
    .insertInto('outbox')
    .values({
      conversation,
      effect: JSON.stringify(effect),
      message_key: effect.type,
      stamp: randomUUID(),
      created_at: time.in(0),
      due_at: time.in(0),
      ...untried,
    })
    .execute();
}
