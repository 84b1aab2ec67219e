import { describe, test } from 'vitest';
import { storeContract } from './contract.ts';
import { databases } from './databases.ts';

const postgres = databases.find(([name]) => name === 'PostgreSQL');

if (postgres) {
  storeContract(...postgres);
} else {
  describe('the store on PostgreSQL', () => {
    test.skip('is not tested: TEST_DATABASE_URL is not set (postgres://…, a database in which schemas may be created)', () => {});
  });
}
