import type { Selectable, Transaction } from 'kysely';
import type { DatabaseTime } from '../database/clock.ts';
import type { Database } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { sql } from '../schema/kysely.ts';
import type { Tables } from '../schema/tables.ts';
import type { Claim, Outbox, OutboxMessage } from './outbox.ts';
import { pending } from './outbox-status.ts';
import type { Stored } from './stored.ts';

/** Takes the first pending messages of their conversations that are due and in nobody's hands. */
export function claimer<Effect extends Stored>(
  database: Database,
  time: DatabaseTime,
  owner: string,
): Outbox<Effect>['claim'] {
  const firsts = firstsIn(database, time);
  const lease = leaseIn(database, time);
  const defer = deferIn(database, time);

  /** Takes, postpones or drops one; gives it where it is taken, and `undefined` where nothing was done. */
  async function decide(tx: Transaction<Tables>, row: First, at: number, { leaseMs, admit }: Claim<Effect>) {
    const message = messageOf<Effect>(row);
    if (!message) return markUnreadable(tx, row.id);
    const admission = admit(message);
    if (admission === 'leave') return undefined;
    if (admission !== 'now') return defer(tx, { id: row.id, at, delayMs: Math.ceil(admission.laterMs) });
    await lease(tx, { id: row.id, owner, at, leaseMs });
    return message;
  }

  return (claim) =>
    database.write(async (tx) => {
      const at = time.value();
      const rows = await firsts(tx, { at, limit: claim.limit });
      const decided = [];
      for (const row of rows) decided.push(await decide(tx, row, at, claim));
      return {
        messages: decided.filter((each): each is OutboxMessage<Effect> => each !== undefined && 'effect' in each),
        more: rows.length === claim.limit && decided.some((each) => each !== undefined),
      };
    }, false);
}

function firstsIn({ db, concurrentWriters }: Database, time: DatabaseTime) {
  return prepared<{ readonly at: number; readonly limit: number }, First>((value) => {
    const now = time.at(value('at'));
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
        'o.first_attempt_at',
        'o.retrying_since',
        'o.looked_up_to',
        'o.settles_at',
        'c.team',
        'c.channel',
        'c.thread',
        sql<number>`${now}`.as('now'),
      ])
      .where('o.status', '=', pending)
      .where('o.due_at', '<=', now)
      .where('o.leased_until', '<=', now)
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
}

const leaseIn = ({ db }: Database, time: DatabaseTime) =>
  prepared<{ readonly id: number; readonly owner: string; readonly at: number; readonly leaseMs: number }>((value) =>
    db
      .updateTable('outbox')
      .set(({ fn }) => ({
        leased_until: time.after(value('at'), value('leaseMs')),
        leased_by: value('owner'),
        first_attempt_at: fn.coalesce('first_attempt_at', time.at(value('at'))),
        retrying_since: fn.coalesce('retrying_since', time.at(value('at'))),
      }))
      .where('id', '=', value('id')),
  );

const deferIn = ({ db }: Database, time: DatabaseTime) =>
  prepared<{ readonly id: number; readonly at: number; readonly delayMs: number }>((value) =>
    db
      .updateTable('outbox')
      .set({ due_at: time.after(value('at'), value('delayMs')) })
      .where('id', '=', value('id')),
  );

/** Without its effect it can only be kept for whoever runs the app. */
const markUnreadable = (tx: Transaction<Tables>, id: number) =>
  tx.updateTable('outbox').set({ status: 'dead', error: 'unreadable' }).where('id', '=', id).execute();

type First = Pick<
  Selectable<Tables['outbox']>,
  | 'id'
  | 'effect'
  | 'conversation'
  | 'attempts'
  | 'stamp'
  | 'claims'
  | 'first_attempt_at'
  | 'retrying_since'
  | 'looked_up_to'
  | 'settles_at'
> &
  Pick<Tables['conversations'], 'team' | 'channel' | 'thread'> & { readonly now: number };

function messageOf<Effect extends Stored>(row: First): OutboxMessage<Effect> | undefined {
  const effect = readEffect<Effect>(row.effect);
  if (!effect) return undefined;
  const { id, conversation, team, channel, thread, attempts, stamp, claims, first_attempt_at, settles_at, now } = row;
  return {
    id,
    effect,
    conversation,
    team,
    channel,
    thread: thread ?? undefined,
    attempts,
    stamp,
    sendings: claims,
    firstAttemptAt: first_attempt_at ?? undefined,
    retriedForMs: row.retrying_since === null ? 0 : now - row.retrying_since,
    lookedUpTo: row.looked_up_to ?? undefined,
    settlesInMs: settles_at - now,
  };
}

/** `undefined` where it is not what a version of this app has written. */
export function readEffect<Effect extends Stored>(text: string): Effect | undefined {
  try {
    const effect = JSON.parse(text) as Effect | null;
    return typeof effect?.type === 'string' ? effect : undefined;
  } catch {
    return undefined;
  }
}
