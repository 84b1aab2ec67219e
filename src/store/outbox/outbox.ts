import { randomUUID } from 'node:crypto';
import { type Clock, type DatabaseTime, databaseTime } from '../database/clock.ts';
import type { Database } from '../database/database.ts';
import { claimer } from './outbox-claim.ts';
import { finisher, type Giving, giverUp } from './outbox-end.ts';
import { notesIn } from './outbox-notes.ts';
import { pending } from './outbox-status.ts';
import { waitsIn } from './outbox-waits.ts';
import type { Stored } from './stored.ts';

/** An effect that is to be delivered, with where it goes. */
export interface OutboxMessage<Effect = Stored> {
  readonly id: number;
  readonly effect: Effect;
  readonly conversation: string;
  readonly team: string;
  readonly channel: string;
  /** The thread's root; `undefined` while it has still to be posted. */
  readonly thread: string | undefined;
  /** How often it has failed. */
  readonly attempts: number;
  /** Identifies the effect in the message that carries it. */
  readonly stamp: string;
  /** How often it was sent without Slack's saying whether it took it; 0 where it certainly did not. */
  readonly sendings: number;
  /** When it was first claimed, on the database's clock. */
  readonly firstAttemptAt: number | undefined;
  readonly retriedForMs: number;
  /** The last message of its thread that was read in search of it. */
  readonly lookedUpTo: string | undefined;
  /** How long an earlier call may still be at work inside Slack; not positive once it cannot. */
  readonly settlesInMs: number;
}

/** Whether a message that is due is taken: now, in a while, or not at all since it is being delivered. */
export type Admission = 'now' | 'leave' | { readonly laterMs: number };

export interface Claim<Effect = Stored> {
  readonly limit: number;
  readonly leaseMs: number;
  /** Called for each message that is due; may be called twice. */
  readonly admit: (message: OutboxMessage<Effect>) => Admission;
}

export interface Claimed<Effect = Stored> {
  readonly messages: readonly OutboxMessage<Effect>[];
  /** There may be more that are due. */
  readonly more: boolean;
}

export interface Retry {
  readonly delayMs: number;
  readonly error: string;
  /** How often it may have been shown by now. */
  readonly sendings: number;
  /** A rate limit is no failure. */
  readonly failed: boolean;
  /** How long the call may still be at work inside Slack. */
  readonly settlesInMs?: number;
}

export interface Outbox<Effect = Stored> {
  /** Takes messages under a lease, at most the first undelivered one of each conversation. */
  claim(claim: Claim<Effect>): Promise<Claimed<Effect>>;
  /** Extends leases; gives those that are still ours. */
  renew(ids: readonly number[], leaseMs: number): Promise<readonly number[]>;
  /** Goes before a call that shows the message; gives whether it is still ours, under a lease of that length. */
  noteSending(id: number, sendings: number, leaseMs: number): Promise<boolean>;
  /** Keeps how far its thread was read in search of it. */
  noteLookedUp(id: number, to: string): Promise<void>;
  /** Delivered; `ts` names the message, with `root` it becomes the conversation's thread, in the channel given. */
  done(id: number, ts?: string, root?: { readonly channel: string }): Promise<void>;
  /** To be tried again; what follows in the conversation waits as well. */
  retry(message: Pick<OutboxMessage, 'id' | 'conversation'>, retry: Retry): Promise<void>;
  /** Keeps the message as a dead letter; what follows in the conversation goes on. */
  markDead(message: Pick<OutboxMessage, 'id' | 'conversation'>, reason: string, giving?: Giving<Effect>): Promise<void>;
  /** The ts of a message by its key. */
  messageTs(conversation: string, key: string): Promise<string | undefined>;
  /** The channel of a person's direct messages, where they have written one. */
  directChannel(team: string, person: string): Promise<string | undefined>;
  /** At the start: no wait is longer than this, as it would be where the clock was set back meanwhile (SQLite). */
  capWaits(dueMs: number, leaseMs: number): Promise<void>;
  /** Milliseconds until the next message is due that was not yet so long ago; `undefined` where there is none. */
  nextDueIn(agoMs: number): Promise<number | undefined>;
}

/** Claims made through this object are its own: what another one has claimed meanwhile it leaves alone. */
export function outboxIn<Effect extends Stored>(database: Database, clock?: Clock): Outbox<Effect> {
  const time = databaseTime(database, clock);
  const owner = randomUUID();
  return {
    claim: claimer(database, time, owner),
    done: finisher(database),
    retry: retrier(database, time, owner),
    markDead: giverUp(database, time, owner),
    renew: renewer(database, time, owner),
    ...notesIn(database, time, owner),
    ...lookUpsIn(database),
    ...waitsIn(database, time),
  };
}

const renewer =
  ({ db }: Database, time: DatabaseTime, owner: string): Outbox['renew'] =>
  async (ids, leaseMs) => {
    const renewed = await db
      .updateTable('outbox')
      .set({ leased_until: time.in(leaseMs) })
      .where('id', 'in', ids)
      .where('leased_by', '=', owner)
      .where('status', '=', pending)
      .returning('id')
      .execute();
    return renewed.map(({ id }) => id);
  };

const lookUpsIn = ({ db }: Database): Pick<Outbox, 'messageTs' | 'directChannel'> => ({
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
  async directChannel(team, person) {
    const found = await db
      .selectFrom('participants as p')
      .innerJoin('conversations as c', 'c.id', 'p.conversation')
      .select('c.channel')
      .where('p.team', '=', team)
      .where('p.person', '=', person)
      .where('c.channel', 'like', 'D%')
      .limit(1)
      .executeTakeFirst();
    return found?.channel;
  },
});

function retrier({ write }: Database, time: ReturnType<typeof databaseTime>, owner: string): Outbox['retry'] {
  return ({ id, conversation }, { delayMs, error, sendings, failed, settlesInMs }) =>
    write(async (tx) => {
      const { numUpdatedRows } = await tx
        .updateTable('outbox')
        .set({ due_at: time.in(delayMs), leased_until: 0, leased_by: null, error, claims: sendings })
        .set((eb) => ({ attempts: eb('attempts', '+', failed ? 1 : 0) }))
        .$if(settlesInMs !== undefined, (query) => query.set({ settles_at: time.in(settlesInMs!) }))
        .where('id', '=', id)
        .where('leased_by', '=', owner)
        .where('status', '=', pending)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return;
      // Not needed for the order, but they would be looked at over and over while the first one waits.
      await tx
        .updateTable('outbox')
        .set({ due_at: time.in(delayMs) })
        .where('conversation', '=', conversation)
        .where('id', '>', id)
        .where('status', '=', pending)
        .where('due_at', '<', time.in(delayMs))
        .execute();
    }, false);
}
