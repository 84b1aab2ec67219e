import pg from 'pg';
import { describe, test } from 'vitest';
import { storeContract } from './contract.ts';
import { databases } from './databases.ts';

const postgres = databases.find(([name]) => name === 'PostgreSQL');

if (postgres) {
  storeContract(...postgres);

  test('another app that uses Kysely may have its tables in the same database', async () => {
    const client = new pg.Client({ connectionString: process.env['TEST_DATABASE_URL'] });
    const schema = `other_${process.pid}`;
    await client.connect();
    await client.query(`create schema ${schema}`);
    try {
      for (const table of ['kysely_migration', 'kysely_migration_lock'])
        await client.query(`create table ${schema}.${table} (id text)`);

      await (await postgres[1]()).close();
    } finally {
      await client.query(`drop schema ${schema} cascade`);
      await client.end();
    }
  });
} else {
  describe('the store on PostgreSQL', () => {
    test.skip('is not tested: TEST_DATABASE_URL is not set (postgres://…, a database in which schemas may be created)', () => {});
  });
}
