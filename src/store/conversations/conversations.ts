import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { type Clock, databaseTime, steadyClock } from '../database/clock.ts';
import type { Database } from '../database/database.ts';
import { noteRecord } from '../register/note-record.ts';
import { type Kysely, sql } from '../schema/kysely.ts';
import type { Tables } from '../schema/tables.ts';
import { type Found, queriesOf } from './conversation-queries.ts';
import type { Format, Kept } from './kept.ts';
import { noteDecision } from './note-decision.ts';

/** Where a conversation takes place. */
export interface Place {
  readonly team: string;
  readonly channel: string;
  /** The root's ts; or a name that starts with "new:" while the root has still to be posted. */
  readonly thread: string;
  /**
   * Channels where a conversation may have begun whose root this thread is: it learns its thread only once Slack has
   * confirmed that the root was posted, and people may reply before that.
   */
  readonly openedIn?: readonly [string, string?];
}

/** The names of one delivery: Slack may send the same message as two events. */
export type Deliveries = readonly [string, string?];

/** `unsettled`: whose thread it is will be known once Slack has confirmed an opening; until then nothing is kept. */
export type Advanced = 'duplicate' | 'ignored' | 'advanced' | 'unsettled';

export interface Conversations<State, Step> {
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

export function conversationsIn<State, Step>(
  { db, concurrentWriters, write }: Database,
  format: Format<State, Step>,
  clock?: Clock,
): Conversations<State, Step> {
  const now = clock ?? steadyClock;
  const { look, noteDeliveries, save, post, addParticipant } = queriesOf(
    db,
    databaseTime({ concurrentWriters }, clock),
  );

  /** Where a conversation stands, and why the delivery cannot be applied to it, if so. */
  async function lookUp(from: Kysely<Tables>, place: Place, [first, second = first]: Deliveries) {
    const { team, channel, thread, openedIn: [opened, orOpened = opened] = [''] } = place;
    const [found] = await look(from, { team, channel, thread, first, second, opened, orOpened });
    const { id, state } = found!;
    const known = state === null ? undefined : format.readState(JSON.parse(state));
    return { id, state: known, refusal: refusalOf(found!) };
  }

  async function keep(
    tx: Transaction<Tables>,
    id: string,
    { team, channel, thread }: Place,
    deliveries: Deliveries,
    { state, effects, people, decision, record }: Kept,
  ): Promise<void> {
    const at = now();
    const [first, second = first] = deliveries;
    await noteDeliveries(tx, { first, second, at });
    const root = thread.startsWith('new:') ? null : thread;
    await save(tx, { id, team, channel, thread: root, state: JSON.stringify(state), at });
    for (const person of people) await addParticipant(tx, { conversation: id, team, person });
    for (const { effect, key } of effects)
      await post(tx, { conversation: id, effect: JSON.stringify(effect), key, stamp: randomUUID(), at });
    if (decision) await noteDecision(tx, id, team, decision, at);
    if (record) await noteRecord(tx, { conversation: id, team, channel, thread: root }, record, at);
  }

  return {
    advance: (place, deliveries, step) =>
      write(async (tx) => {
        if (concurrentWriters) await lock(tx, place);
        const found = await lookUp(tx, place, deliveries);
        if (found.refusal) return found.refusal;
        const stepped = step(found.state);
        if (!stepped) return 'ignored';
        await keep(tx, found.id ?? idOf(place), place, deliveries, format.kept(stepped));
        return 'advanced';
      }),
    find: async (place) => (await lookUp(db, place, [''])).state,
  };
}

function refusalOf({ id, seen, opening }: Found): 'duplicate' | 'unsettled' | undefined {
  if (seen) return 'duplicate';
  return id === null && opening ? 'unsettled' : undefined;
}

// A row lock would not do: two first messages of one conversation find no row to lock.
export async function lock(tx: Transaction<Tables>, place: Place): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${idOf(place)}, 0))`.execute(tx);
}

const idOf = ({ team, channel, thread }: Place): string => `${team}:${channel}:${thread}`;
