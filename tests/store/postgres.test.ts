import { describe, test } from 'vitest';
import { storeContract } from './contract.ts';
import { databases } from './databases.ts';

const postgres = databases.find(([name]) => name === 'PostgreSQL');

if (postgres) {
  storeContract(...postgres);
} else {
  describe('the store on PostgreSQL', () => {
    test.skip('runs where TEST_DATABASE_URL is set', () => {});
  });
}
