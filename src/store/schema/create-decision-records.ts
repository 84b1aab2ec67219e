import type { Migration } from 'kysely';
import type { Kysely } from './kysely.ts';

/** Decisions that somebody recorded; they outlive the conversation they came from. */
export const decisionRecords = (): Migration => ({
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('decision_records')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('team', 'text', (column) => column.notNull())
      .addColumn('conversation', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('thread', 'text')
      .addColumn('person', 'text', (column) => column.notNull())
      .addColumn('owner', 'text', (column) => column.notNull())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('verdict', 'text', (column) => column.notNull())
      .addColumn('flavour', 'text', (column) => column.notNull())
      .addColumn('confidence', 'text', (column) => column.notNull())
      .addColumn('knowledge', 'text', (column) => column.notNull())
      .addColumn('words', 'text', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('superseded_by', 'text')
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('changed_at', 'bigint', (column) => column.notNull())
      .addColumn('shared', 'integer', (column) => column.notNull())
      .addColumn('listed_in', 'text')
      .addColumn('trace', 'text', (column) => column.notNull())
      .execute();
    const index = (name: string, columns: readonly string[]) =>
      db.schema
        .createIndex(name)
        .on('decision_records')
        .columns([...columns])
        .execute();
    await index('decision_records_by_age', ['team', 'at']);
    await index('decision_records_of_conversation', ['conversation']);
    await index('decision_records_by_change', ['changed_at']);
  },
});
