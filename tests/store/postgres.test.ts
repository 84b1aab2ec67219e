import pg from 'pg';
import { describe, test } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { storeContract } from './contract.ts';

const url = process.env['TEST_DATABASE_URL'];

if (url) {
  let schemas = 0;
  storeContract('PostgreSQL', async () => {
    schemas += 1;
    const schema = `advisor_${process.pid}_${schemas}`;
    const admin = new pg.Client({ connectionString: url });
    await admin.connect();
    await admin.query(`create schema ${schema}`);
    const database = await openDatabase(`${url}${url.includes('?') ? '&' : '?'}options=-c%20search_path%3D${schema}`);
    return {
      database,
      async close() {
        await database.db.destroy();
        await admin.query(`drop schema ${schema} cascade`);
        await admin.end();
      },
    };
  });
} else {
  describe('the store on PostgreSQL', () => {
    test.skip('is not tested: TEST_DATABASE_URL is not set (postgres://…, a database in which schemas may be created)', () => {});
  });
}
