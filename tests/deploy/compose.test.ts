import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const compose = parse(readFileSync('compose.yaml', 'utf8'));

test('compose starts the app after a PostgreSQL 17 that answers, and gives it time to stop', () => {
  const { advisor, database } = compose.services;

  expect(database.image).toMatch(/^postgres:17\b/);
  expect(advisor.depends_on.database.condition).toBe('service_healthy');
  expect(database.healthcheck.test.join(' ')).toContain('pg_isready');
  expect(advisor.environment.DATABASE_URL).toMatch(
    /^postgres:\/\/advisor:\$\{POSTGRES_PASSWORD\}@database:5432\/advisor$/,
  );
  expect(database.environment).toMatchObject({ POSTGRES_USER: 'advisor', POSTGRES_DB: 'advisor' });
  expect(Number.parseInt(advisor.stop_grace_period, 10)).toBeGreaterThan(10);
});

test('compose runs the app with as little as it needs', () => {
  expect(compose.services.advisor).toMatchObject({
    read_only: true,
    cap_drop: ['ALL'],
    security_opt: ['no-new-privileges:true'],
    ports: ['127.0.0.1:3000:3000'],
  });
});
