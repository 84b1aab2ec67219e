import type { Transaction } from 'kysely';
import type { Effect } from '../dialogue/effect.ts';
import type { Database } from './database.ts';
import { sql } from './kysely.ts';
import { prepared } from './prepared.ts';
import type { Tables } from './tables.ts';

/** An effect that is to be delivered, with where it goes. */
export interface OutboxMessage {
  readonly id: number;
  readonly effect: Effect;
  readonly conversation: string;
  readonly team: string;
  readonly channel: string;
  /** The thread's root; `undefined` while it has still to be posted. */
  readonly thread: string | undefined;
  /** How often it was tried before. */
  readonly attempts: number;
  /** Identifies the effect in the message that carries it. */
  readonly stamp: string;
  /** An earlier attempt ended without a clear answer: the message may be there already. */
  readonly uncertain: boolean;
}

/** How an attempt ended: told to wait, which is no failure; clearly not taken; or nobody knows. */
export type Outcome = 'limited' | 'refused' | 'unclear';

export interface Outbox {
  /** Takes up to `limit` messages for `leaseMs`, at most the first undelivered one of each conversation. */
  claim(limit: number, leaseMs: number): Promise<OutboxMessage[]>;
  /** Delivered; `ts` names the message, with `root` it becomes the conversation's thread, in the channel given. */
  done(id: number, ts?: string, root?: { readonly channel: string }): Promise<void>;
  /** To be tried again after `delayMs`. */
  retry(id: number, delayMs: number, error: string, outcome: Outcome): Promise<void>;
  /** Given up; what follows in the conversation goes on. */
  markDead(id: number, error: string): Promise<void>;
  /** Takes back what still waits in a conversation that cannot be delivered to. */
  withdraw(conversation: string): Promise<readonly Effect[]>;
  /** The ts of a message by its key. */
  messageTs(conversation: string, key: string): Promise<string | undefined>;
  /**
   * Frees what a process that died had claimed; whether it was posted has to be looked up. Only where no other process may be at work: on SQLite. On PostgreSQL
   * the leases of the dead run out by themselves.
   */
  recover(): Promise<void>;
  /** When the next message is due; `undefined` when none waits. */
  nextDue(): Promise<number | undefined>;
}

/** Written out, because a partial index is used only for what stands in the query itself. */
export const pending = sql.lit('pending' as const);

export function outboxIn(database: Database, now: () => number = Date.now): Outbox {
  const { db, write } = database;
  return {
    claim: claimer(database, now),
    done: finisher(database),
    async retry(id, delayMs, error, outcome) {
      await write(
        (tx) =>
          tx
            .updateTable('outbox')
            .set((eb) => ({
              attempts: eb('attempts', '+', outcome === 'limited' ? 0 : 1),
              due_at: now() + delayMs,
              leased_until: 0,
              error,
              ...(outcome === 'unclear' ? {} : { claims: 0 }),
            }))
            .where('id', '=', id)
            .execute(),
        false,
      );
    },
    async markDead(id, error) {
      await write((tx) => tx.updateTable('outbox').set({ status: 'dead', error }).where('id', '=', id).execute());
    },
    async withdraw(conversation) {
      const rows = await db
        .updateTable('outbox')
        .set({ status: 'dead', error: 'withdrawn' })
        .where('conversation', '=', conversation)
        .where('status', '=', pending)
        .returning(['id', 'effect'])
        .execute();
      return rows.toSorted((a, b) => a.id - b.id).map(({ effect }) => JSON.parse(effect) as Effect);
    },
    async messageTs(conversation, key) {
      const found = await db
        .selectFrom('outbox')
        .select('ts')
        .where('conversation', '=', conversation)
        .where('message_key', '=', key)
        .where('ts', 'is not', null)
        .orderBy('id')
        .limit(1)
        .executeTakeFirst();
      return found?.ts ?? undefined;
    },
    async recover() {
      if (!database.concurrentWriters)
        await db.updateTable('outbox').set({ leased_until: 0, claims: 1 }).where('status', '=', pending).execute();
    },
    async nextDue() {
      const free = sql<number | null>`min(case when leased_until > due_at then leased_until else due_at end)`;
      const { next } = await db
        .selectFrom('outbox')
        .select(free.as('next'))
        .where('status', '=', pending)
        .executeTakeFirstOrThrow();
      return next === null ? undefined : Number(next);
    },
  };
}

/** Takes the first pending messages of their conversations that are due and in nobody's hands. */
function claimer({ db, write, concurrentWriters }: Database, now: () => number): Outbox['claim'] {
  const firsts = prepared<{ readonly at: number; readonly limit: number }, First>((value) => {
    const query = db
      .selectFrom('outbox as o')
      .innerJoin('conversations as c', 'c.id', 'o.conversation')
      .select([
        'o.id',
        'o.effect',
        'o.conversation',
        'o.attempts',
        'o.stamp',
        'o.claims',
        'c.team',
        'c.channel',
        'c.thread',
      ])
      .where('o.status', '=', pending)
      .where('o.due_at', '<=', value('at'))
      .where('o.leased_until', '<=', value('at'))
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('outbox as earlier')
              .select(sql.lit(1).as('one'))
              .whereRef('earlier.conversation', '=', 'o.conversation')
              .whereRef('earlier.id', '<', 'o.id')
              .where('earlier.status', '=', pending),
          ),
        ),
      )
      .orderBy('o.due_at')
      .orderBy('o.id')
      .limit(value('limit'));
    return concurrentWriters ? query.forUpdate('o').skipLocked() : query;
  });
  const lease = prepared<{ readonly id: number; readonly until: number }>((value) =>
    db
      .updateTable('outbox')
      .set((eb) => ({ leased_until: value('until'), claims: eb('claims', '+', 1) }))
      .where('id', '=', value('id')),
  );
  return (limit, leaseMs) =>
    write(async (tx) => {
      const at = now();
      const rows = await firsts(tx, { at, limit });
      for (const { id } of rows) await lease(tx, { id, until: at + leaseMs });
      return rows.map(({ effect, thread, claims, ...rest }) => ({
        ...rest,
        uncertain: claims > 0,
        effect: JSON.parse(effect) as Effect,
        thread: thread ?? undefined,
      }));
    }, false);
}

function finisher({ db, write }: Database): Outbox['done'] {
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

type First = Pick<Tables['outbox'], 'effect' | 'conversation' | 'attempts' | 'stamp' | 'claims'> &
  Pick<Tables['conversations'], 'team' | 'channel' | 'thread'> & { readonly id: number };

/** What was posted becomes the root of its conversation's thread. */
async function becomeRoot(tx: Transaction<Tables>, id: number, ts: string, channel: string): Promise<void> {
  const { conversation } = await tx
    .selectFrom('outbox')
    .select('conversation')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  await tx.updateTable('conversations').set({ thread: ts, channel }).where('id', '=', conversation).execute();
}
