import type { DatabaseTime } from '../database/clock.ts';
import { prepared } from '../database/prepared.ts';
import { pending, untried } from '../outbox/outbox-status.ts';
import { type Kysely, sql } from '../schema/kysely.ts';
import type { Tables } from '../schema/tables.ts';
import { participantAdder } from './participants.ts';

/** What every message needs. */
export const queriesOf = (db: Kysely<Tables>, time: DatabaseTime) => ({
  addParticipant: participantAdder(db),
  look: lookIn(db),
  noteDeliveries: noteDeliveriesIn(db),
  save: saveIn(db),
  post: postIn(db, time),
});

const lookIn = (db: Kysely<Tables>) =>
  prepared<Sought, Found>((value) =>
    db
      .selectFrom(sql<{ one: number }>`(select 1 as one)`.as('nothing'))
      .leftJoin('conversations as c', (join) =>
        join
          .on('c.team', '=', value('team'))
          .on('c.channel', '=', value('channel'))
          .on('c.thread', '=', value('thread')),
      )
      .select(({ exists, selectFrom }) => [
        'c.id',
        'c.state',
        exists(
          selectFrom('deliveries')
            .select('deliveries.id')
            .where('deliveries.id', 'in', [value('first'), value('second')]),
        ).as('seen'),
        // In one query with the conversation: between two of them an opening may be confirmed.
        exists(
          selectFrom('conversations as begun')
            .innerJoin('outbox as o', 'o.conversation', 'begun.id')
            .select('o.id')
            .where('begun.team', '=', value('team'))
            .where('begun.channel', 'in', [value('opened'), value('orOpened')])
            .where('begun.thread', 'is', null)
            .where('o.status', '=', pending)
            .where('o.claims', '>', 0),
        ).as('opening'),
      ]),
  );

const noteDeliveriesIn = (db: Kysely<Tables>) =>
  prepared<{ readonly first: string; readonly second: string; readonly at: number }>((value) =>
    db
      .insertInto('deliveries')
      .values([
        { id: value('first'), at: value('at') },
        { id: value('second'), at: value('at') },
      ])
      .onConflict((conflict) => conflict.doNothing()),
  );

const saveIn = (db: Kysely<Tables>) =>
  prepared<Saved>((value) =>
    db
      .insertInto('conversations')
      .values({
        id: value('id'),
        team: value('team'),
        channel: value('channel'),
        thread: value('thread'),
        state: value('state'),
        created_at: value('at'),
        updated_at: value('at'),
      })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ state: value('state'), updated_at: value('at') })),
  );

const postIn = (db: Kysely<Tables>, time: DatabaseTime) =>
  prepared<Posted>((value) =>
    db.insertInto('outbox').values({
      conversation: value('conversation'),
      effect: value('effect'),
      message_key: value('key'),
      stamp: value('stamp'),
      created_at: value('at'),
      due_at: time.at(value('at')),
      ...untried,
    }),
  );

interface Sought {
  readonly team: string;
  readonly channel: string;
  readonly thread: string;
  readonly first: string;
  readonly second: string;
  readonly opened: string;
  readonly orOpened: string;
}

export interface Found {
  readonly id: string | null;
  readonly state: string | null;
  readonly seen: unknown;
  /** Something may have been posted there that nobody has confirmed. */
  readonly opening: unknown;
}

interface Saved {
  readonly id: string;
  readonly team: string;
  readonly channel: string;
  readonly thread: string | null;
  readonly state: string;
  readonly at: number;
}

interface Posted {
  readonly conversation: string;
  readonly effect: string;
  readonly key: string | null;
  readonly stamp: string;
  readonly at: number;
}
