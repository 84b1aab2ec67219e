import type { Migration } from 'kysely';
import { type Kysely, sql } from './kysely.ts';
import type { Tables } from './tables.ts';

type SerialId = 'integer' | 'serial';

/**
 * What it takes to find everything of a person at once and to delete all of it. Feedback reasons and unrecognised
 * texts kept so far do not say whose they are and could never be deleted for anybody, so they go.
 */
export const completeDeletion = (serialId: SerialId): Migration => ({
  async up(db: Kysely<unknown>) {
    await createParticipants(db, serialId);
    await createDeletions(db, serialId);
    await db.schema.alterTable('decisions').addColumn('reason_by', 'text').execute();
    await db.schema.alterTable('decisions').addColumn('listed_in', 'text').execute();
    await sql`update decisions set reason = null`.execute(db);
    await sql`delete from unrecognised`.execute(db);
    for (const column of ['team', 'person'])
      await db.schema
        .alterTable('unrecognised')
        .addColumn(column, 'text', (text) => text.notNull().defaultTo(''))
        .execute();
    await db.schema.createIndex('unrecognised_of_person').on('unrecognised').columns(['team', 'person']).execute();
    await fillParticipants(db as Kysely<Tables>);
  },
});

async function createParticipants(db: Kysely<unknown>, serialId: SerialId): Promise<void> {
  await db.schema
    .createTable('participants')
    .addColumn('id', serialId, (column) =>
      serialId === 'integer' ? column.primaryKey().autoIncrement() : column.primaryKey(),
    )
    .addColumn('conversation', 'text', (column) => column.notNull().references('conversations.id').onDelete('cascade'))
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('participants_of_conversation')
    .on('participants')
    .columns(['conversation', 'person'])
    .unique()
    .execute();
  await db.schema.createIndex('participants_of_person').on('participants').columns(['team', 'person', 'id']).execute();
}

async function createDeletions(db: Kysely<unknown>, serialId: SerialId): Promise<void> {
  await db.schema
    .createTable('deletions')
    .addColumn('id', serialId, (column) =>
      serialId === 'integer' ? column.primaryKey().autoIncrement() : column.primaryKey(),
    )
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('up_to', 'bigint', (column) => column.notNull())
    .addColumn('deleted_at', 'bigint')
    .addColumn('leased_until', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('deletions_of_person').on('deletions').columns(['team', 'person']).unique().execute();
}

const PAGE = 500;
/** A row takes three parameters; databases limit how many a statement may have. */
const ROWS = 1000;

async function fillParticipants(db: Kysely<Tables>): Promise<void> {
  let after = '';
  for (;;) {
    const page = await db
      .selectFrom('conversations')
      .select(['id', 'team', 'state'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .execute();
    if (page.length === 0) return;
    const messages = await db
      .selectFrom('outbox')
      .select(['conversation', 'effect'])
      .where(
        'conversation',
        'in',
        page.map(({ id }) => id),
      )
      .execute();
    const texts = Map.groupBy(messages, ({ conversation }) => conversation);
    const rows = page.flatMap(({ id, team, state }) =>
      peopleNamed([state, ...(texts.get(id) ?? []).map(({ effect }) => effect)]).map((person) => ({
        conversation: id,
        team,
        person,
      })),
    );
    for (let start = 0; start < rows.length; start += ROWS)
      await db
        .insertInto('participants')
        .values(rows.slice(start, start + ROWS))
        .execute();
    after = page.at(-1)!.id;
  }
}

/** Everybody whom stored JSON names as having said something. */
const peopleNamed = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => [...text.matchAll(/"(?:by|person)":"([^"\\]+)"/g)].map(([, person]) => person!))),
];
