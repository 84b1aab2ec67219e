import { randomUUID } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Effect } from '../dialogue/effect.ts';
import { type State, type Step, stateSchema } from '../dialogue/state.ts';
import type { Database } from './database.ts';
import { noteDecision } from './decisions.ts';
import type { Tables } from './tables.ts';

/** Where a conversation takes place. */
export interface Place {
  readonly team: string;
  readonly channel: string;
  /** The root's ts; or a name that starts with "new:" while the root has still to be posted. */
  readonly thread: string;
}

export type Advanced = 'duplicate' | 'ignored' | 'advanced';

export interface Conversations {
  /**
   * Applies one step to one conversation, once for every delivery: in one transaction the delivery is noted, the
   * state saved and the effects put into the outbox. `step` is given `undefined` where no conversation exists
   * and returns `undefined` to leave everything as it is.
   */
  advance(
    place: Place,
    deliveries: readonly string[],
    step: (state: State | undefined) => Step | undefined,
  ): Promise<Advanced>;
  /** Where a conversation stands; `undefined` where there is none. */
  find(place: Place): Promise<State | undefined>;
}

export function conversationsIn(
  { db, concurrentWriters, write }: Database,
  now: () => number = Date.now,
): Conversations {
  return {
    advance: (place, deliveries, step) =>
      write(async (tx) => {
        if (concurrentWriters) await lock(tx, place);
        if (await seen(tx, deliveries)) return 'duplicate';
        const found = await find(tx, place);
        const stepped = step(found && stateSchema.parse(JSON.parse(found.state)));
        if (!stepped) return 'ignored';
        const at = now();
        await tx
          .insertInto('deliveries')
          .values(deliveries.map((id) => ({ id, at })))
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        const id = found?.id ?? idOf(place);
        await save(tx, id, place, stepped.state, at);
        if (stepped.effects.length > 0)
          await tx
            .insertInto('outbox')
            .values(stepped.effects.map((effect) => row(id, effect, at)))
            .execute();
        await noteDecision(tx, id, place.team, stepped, at);
        return 'advanced';
      }),
    async find(place) {
      const found = await find(db, place);
      return found && stateSchema.parse(JSON.parse(found.state));
    },
  };
}

async function seen(tx: Transaction<Tables>, deliveries: readonly string[]): Promise<boolean> {
  const one = await tx
    .selectFrom('deliveries')
    .select('id')
    .where('id', 'in', [...deliveries])
    .limit(1)
    .executeTakeFirst();
  return one !== undefined;
}

// A row lock would not do: two first messages of one conversation find no row to lock.
export async function lock(tx: Transaction<Tables>, place: Place): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${idOf(place)}, 0))`.execute(tx);
}

const idOf = ({ team, channel, thread }: Place): string => `${team}:${channel}:${thread}`;

async function find(tx: Kysely<Tables>, { team, channel, thread }: Place) {
  return tx
    .selectFrom('conversations')
    .select(['id', 'state'])
    .where('team', '=', team)
    .where('channel', '=', channel)
    .where('thread', '=', thread)
    .executeTakeFirst();
}

async function save(tx: Transaction<Tables>, id: string, place: Place, state: State, at: number): Promise<void> {
  const saved = { state: JSON.stringify(state), updated_at: at };
  const thread = place.thread.startsWith('new:') ? null : place.thread;
  await tx
    .insertInto('conversations')
    .values({ id, team: place.team, channel: place.channel, thread, created_at: at, ...saved })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(saved))
    .execute();
}

const row = (conversation: string, effect: Effect, at: number) => ({
  conversation,
  effect: JSON.stringify(effect),
  message_key: keyOf(effect),
  status: 'pending' as const,
  attempts: 0,
  created_at: at,
  due_at: at,
  leased_until: 0,
  stamp: randomUUID(),
  claims: 0,
  ts: null,
  error: null,
});

/** Names a message that a later effect may change. */
export function keyOf(effect: Effect): string | null {
  if (effect.type === 'question' || effect.type === 'settled') return `question:${effect.number}`;
  return effect.type === 'recommendation' ? `advice:${effect.number}` : null;
}
