import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Effect } from '../dialogue/effect.ts';
import { type State, type Step, stateSchema } from '../dialogue/state.ts';
import { type Clock, type DatabaseTime, databaseTime, steadyClock } from './clock.ts';
import type { Database } from './database.ts';
import { type Kysely, sql } from './kysely.ts';
import { noteDecision } from './note-decision.ts';
import { untried } from './outbox-status.ts';
import { participantAdder, participantsOf } from './participants.ts';
import { prepared } from './prepared.ts';
import type { Tables } from './tables.ts';

/** Where a conversation takes place. */
export interface Place {
  readonly team: string;
  readonly channel: string;
  /** The root's ts; or a name that starts with "new:" while the root has still to be posted. */
  readonly thread: string;
}

/** The names of one delivery: Slack may send the same message as two events. */
export type Deliveries = readonly [string, string?];

export type Advanced = 'duplicate' | 'ignored' | 'advanced';

export interface Conversations {
  /**
   * Applies one step to one conversation, once for every delivery: in one transaction the delivery is noted, the
   * state saved and the effects put into the outbox. `step` is given `undefined` where no conversation exists
   * and returns `undefined` to leave everything as it is.
   */
  advance(
    place: Place,
    deliveries: Deliveries,
    step: (state: State | undefined) => Step | undefined,
  ): Promise<Advanced>;
  /** Where a conversation stands; `undefined` where there is none. */
  find(place: Place): Promise<State | undefined>;
}

export function conversationsIn({ db, concurrentWriters, write }: Database, clock?: Clock): Conversations {
  const now = clock ?? steadyClock;
  const { look, noteDeliveries, save, post, addParticipant } = queriesOf(
    db,
    databaseTime({ concurrentWriters }, clock),
  );

  /** Where a conversation stands, and whether one of the deliveries was applied to it already. */
  async function lookUp(from: Kysely<Tables>, { team, channel, thread }: Place, [first, second = first]: Deliveries) {
    const [found] = await look(from, { team, channel, thread, first, second });
    const { id, state, seen } = found!;
    return { id, state: state === null ? undefined : stateSchema.parse(JSON.parse(state)), seen: Boolean(seen) };
  }

  async function keep(
    tx: Transaction<Tables>,
    id: string,
    { team, channel, thread }: Place,
    deliveries: Deliveries,
    stepped: Step,
  ): Promise<void> {
    const at = now();
    const [first, second = first] = deliveries;
    await noteDeliveries(tx, { first, second, at });
    const root = thread.startsWith('new:') ? null : thread;
    await save(tx, { id, team, channel, thread: root, state: JSON.stringify(stepped.state), at });
    for (const person of participantsOf(stepped)) await addParticipant(tx, { conversation: id, team, person });
    for (const effect of stepped.effects)
      await post(tx, { conversation: id, effect: JSON.stringify(effect), key: keyOf(effect), stamp: randomUUID(), at });
    await noteDecision(tx, id, team, stepped, at);
  }

  return {
    advance: (place, deliveries, step) =>
      write(async (tx) => {
        if (concurrentWriters) await lock(tx, place);
        const found = await lookUp(tx, place, deliveries);
        if (found.seen) return 'duplicate';
        const stepped = step(found.state);
        if (!stepped) return 'ignored';
        await keep(tx, found.id ?? idOf(place), place, deliveries, stepped);
        return 'advanced';
      }),
    find: async (place) => (await lookUp(db, place, [''])).state,
  };
}

/** What every message needs. */
const queriesOf = (db: Kysely<Tables>, time: DatabaseTime) => ({
  addParticipant: participantAdder(db),
  look: prepared<Place & { readonly first: string; readonly second: string }, Found>((value) =>
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
      ]),
  ),
  noteDeliveries: prepared<{ readonly first: string; readonly second: string; readonly at: number }>((value) =>
    db
      .insertInto('deliveries')
      .values([
        { id: value('first'), at: value('at') },
        { id: value('second'), at: value('at') },
      ])
      .onConflict((conflict) => conflict.doNothing()),
  ),
  save: prepared<Saved>((value) =>
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
  ),
  post: prepared<Posted>((value) =>
    db.insertInto('outbox').values({
      conversation: value('conversation'),
      effect: value('effect'),
      message_key: value('key'),
      stamp: value('stamp'),
      created_at: value('at'),
      due_at: time.at(value('at')),
      ...untried,
    }),
  ),
});

interface Found {
  readonly id: string | null;
  readonly state: string | null;
  readonly seen: unknown;
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

// A row lock would not do: two first messages of one conversation find no row to lock.
export async function lock(tx: Transaction<Tables>, place: Place): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${idOf(place)}, 0))`.execute(tx);
}

const idOf = ({ team, channel, thread }: Place): string => `${team}:${channel}:${thread}`;

/** Names a message that a later effect may change. */
export function keyOf(effect: Effect): string | null {
  if (effect.type === 'question' || effect.type === 'settled') return `question:${effect.number}`;
  return effect.type === 'recommendation' ? `advice:${effect.number}` : null;
}
