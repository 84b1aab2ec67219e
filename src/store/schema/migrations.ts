import type { Migration } from 'kysely';
import { completeDeletion } from './complete-deletion.ts';
import { conversations } from './create-conversations.ts';
import { decisionRecords } from './create-decision-records.ts';
import { type Kysely, sql } from './kysely.ts';

/** How a table counts its rows: SQLite by an integer, PostgreSQL by a sequence. */
export type SerialId = 'integer' | 'serial';

/**
 * Run in the order of their names: the date, and a letter for the next ones of a day. A landed migration is never
 * changed, and the app of the release before has to run with it: add what is new, and remove what nobody uses any more
 * only in the release after (docs/upgrade.md).
 */
export const migrations: Readonly<Record<string, (serialId: SerialId) => Migration>> = {
  '2026-11-21-conversations': conversations,
  '2026-11-21-unrecognised': (serialId) => ({
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('unrecognised')
        .addColumn('id', serialId, (column) =>
          serialId === 'integer' ? column.primaryKey().autoIncrement() : column.primaryKey(),
        )
        .addColumn('text', 'text', (column) => column.notNull())
        .addColumn('guess', 'text', (column) => column.notNull())
        .addColumn('confidence', 'real', (column) => column.notNull())
        .addColumn('at', 'bigint', (column) => column.notNull())
        .execute();
    },
  }),
  '2026-11-21b-claims': () => ({
    async up(db: Kysely<unknown>) {
      await db.schema
        .alterTable('outbox')
        .addColumn('stamp', 'text', (column) => column.notNull().defaultTo(''))
        .execute();
      await db.schema
        .alterTable('outbox')
        .addColumn('claims', 'integer', (column) => column.notNull().defaultTo(0))
        .execute();
    },
  }),
  '2026-11-21c-decisions': () => ({
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('decisions')
        .addColumn('conversation', 'text', (column) =>
          column.primaryKey().references('conversations.id').onDelete('cascade'),
        )
        .addColumn('team', 'text', (column) => column.notNull())
        .addColumn('person', 'text', (column) => column.notNull())
        .addColumn('title', 'text', (column) => column.notNull())
        .addColumn('verdict', 'text', (column) => column.notNull())
        .addColumn('flavour', 'text', (column) => column.notNull())
        .addColumn('confidence', 'text', (column) => column.notNull())
        .addColumn('knowledge', 'text', (column) => column.notNull())
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addColumn('shared', 'integer', (column) => column.notNull())
        .addColumn('helpful', 'integer')
        .addColumn('reason', 'text')
        .execute();
      await db.schema.createIndex('decisions_of_person').on('decisions').columns(['team', 'person', 'at']).execute();
      await db.schema.createIndex('decisions_shared').on('decisions').columns(['team', 'shared', 'at']).execute();
    },
  }),
  '2026-11-22-installations': () => ({
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('installations')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('sealed', 'text', (column) => column.notNull())
        .addColumn('updated_at', 'bigint', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('conversations_by_age').on('conversations').column('updated_at').execute();
      await db.schema.createIndex('deliveries_by_age').on('deliveries').column('at').execute();
    },
  }),
  '2026-11-22b-waiting-since': () => ({
    async up(db: Kysely<unknown>) {
      await db.schema
        .alterTable('outbox')
        .addColumn('created_at', 'bigint', (column) => column.notNull().defaultTo(0))
        .execute();
      await sql`update outbox set created_at = due_at`.execute(db);
    },
  }),
  '2026-11-28-void-tokens': () => ({
    async up(db: Kysely<unknown>) {
      await db.schema.alterTable('installations').addColumn('void_since', 'bigint').execute();
      await db.schema
        .alterTable('installations')
        .addColumn('void_checks', 'integer', (column) => column.notNull().defaultTo(0))
        .execute();
    },
  }),
  '2026-11-28b-complete-deletion': completeDeletion,
  '2026-11-28c-outbox-leases': () => ({
    async up(db: Kysely<unknown>) {
      const outbox = db.schema.alterTable('outbox');
      await outbox.addColumn('leased_by', 'text').execute();
      await outbox.addColumn('first_attempt_at', 'bigint').execute();
      await outbox.addColumn('retrying_since', 'bigint').execute();
      await outbox.addColumn('settles_at', 'bigint', (column) => column.notNull().defaultTo(0)).execute();
      await sql`update outbox set first_attempt_at = created_at where status = 'pending' and claims > 0`.execute(db);
      await db.schema
        .createIndex('outbox_dead')
        .on('outbox')
        .column('id')
        .where(sql.ref('status'), '=', sql.lit('dead'))
        .execute();
    },
  }),
  '2026-11-28d-bot-identities': () => ({
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('bot_identities')
        .addColumn('token_hash', 'text', (column) => column.primaryKey())
        .addColumn('user_id', 'text', (column) => column.notNull())
        .addColumn('bot_id', 'text', (column) => column.notNull())
        .execute();
    },
  }),
  '2026-11-28e-tellings': () => ({
    async up(db: Kysely<unknown>) {
      await db.schema
        .alterTable('deletions')
        .addColumn('tellings', 'integer', (column) => column.notNull().defaultTo(0))
        .execute();
    },
  }),
  '2026-11-28f-unread-replies': () => ({
    async up(db: Kysely<unknown>) {
      await db.schema.alterTable('unrecognised').addColumn('asked', 'text').execute();
    },
  }),
  '2026-11-29-schema-step': () => ({
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('schema_step')
        .addColumn('id', 'integer', (column) => column.primaryKey())
        .addColumn('step', 'integer', (column) => column.notNull())
        .execute();
    },
  }),
  '2026-11-29b-looked-up-to': () => ({
    async up(db: Kysely<unknown>) {
      await db.schema.alterTable('outbox').addColumn('looked_up_to', 'text').execute();
    },
  }),
  '2026-11-29c-settings': () => ({
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('settings')
        .addColumn('team', 'text', (column) => column.notNull())
        .addColumn('workspace', 'text', (column) => column.notNull())
        .addColumn('channel', 'text', (column) => column.notNull())
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('content', 'text', (column) => column.notNull())
        .addColumn('person', 'text')
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('settings_versions', ['team', 'workspace', 'channel', 'version'])
        .execute();
    },
  }),
  '2026-11-29d-decision-records': decisionRecords,
};

/** The last migration of each release, oldest first. What comes after the last one belongs to the next release. */
export const released: readonly string[] = [];
