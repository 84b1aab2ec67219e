import type { Migration } from 'kysely';
import { type Kysely, sql } from './kysely.ts';

type SerialId = 'integer' | 'serial';

/** Conversations, the deliveries that were applied to them, and what is to be sent. */
export const conversations = (serialId: SerialId): Migration => ({
  async up(db: Kysely<unknown>) {
    await createConversations(db);
    await createDeliveries(db);
    await createOutbox(db, serialId);
  },
});

async function createConversations(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('conversations')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('thread', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('conversations_by_thread')
    .on('conversations')
    .columns(['team', 'channel', 'thread'])
    .unique()
    .execute();
}

async function createDeliveries(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('deliveries')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
}

async function createOutbox(db: Kysely<unknown>, serialId: SerialId): Promise<void> {
  await db.schema
    .createTable('outbox')
    .addColumn('id', serialId, (column) =>
      serialId === 'integer' ? column.primaryKey().autoIncrement() : column.primaryKey(),
    )
    .addColumn('conversation', 'text', (column) => column.notNull().references('conversations.id').onDelete('cascade'))
    .addColumn('effect', 'text', (column) => column.notNull())
    .addColumn('message_key', 'text')
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('leased_until', 'bigint', (column) => column.notNull())
    .addColumn('ts', 'text')
    .addColumn('error', 'text')
    .execute();
  await db.schema
    .createIndex('outbox_pending')
    .on('outbox')
    .columns(['due_at', 'id'])
    .where(sql.ref('status'), '=', sql.lit('pending'))
    .execute();
  await db.schema.createIndex('outbox_of_conversation').on('outbox').columns(['conversation', 'id']).execute();
}
