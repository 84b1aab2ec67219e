import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const readme = readFileSync('README.md', 'utf8');
const block = (language: string, word: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].find(([, text]) =>
    text!.includes(word),
  )![1]!;
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

test('the Kubernetes example asks the right questions, and runs as the image’s user', () => {
  const [container] = parse(block('yaml', 'kind: Deployment')).spec.template.spec.containers;

  expect(container.livenessProbe.httpGet).toEqual({ path: '/healthz', port: 3000 });
  expect(container.readinessProbe.httpGet).toEqual({ path: '/readyz', port: 3000 });
  expect(container.securityContext.runAsNonRoot).toBe(true);
});

test('the systemd example starts the program and waits for it to stop', () => {
  const unit = block('ini', '[Service]');

  expect(unit).toMatch(
    /^ExecStart=\/usr\/bin\/node --max-semi-space-size=64 --import \.\/src\/preload\.mjs src\/main\.ts$/m,
  );
  expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(unit)![1])).toBeGreaterThan(10);
});
