import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createMetrics } from '../../src/slack/monitoring/metrics.ts';
import { type Advisor, openAdvisor } from '../slack/advisor.ts';
import { readQuery } from './promql.ts';

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string; readonly runbook: string };
}
interface Panel {
  readonly id: number;
  readonly title: string;
  readonly targets: readonly { readonly expr: string; readonly legendFormat: string }[];
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
}

const rules = parse(readFileSync('deploy/observability/alerts.yml', 'utf8')).groups.flatMap(
  ({ rules: each }: { rules: Rule[] }) => each,
) as Rule[];
const { panels } = JSON.parse(readFileSync('deploy/observability/dashboard.json', 'utf8')) as { panels: Panel[] };

/** What only an app on PostgreSQL or in Socket Mode shows. */
const elsewhere = createMetrics({
  build: {},
  knowledge: '2026-11-20',
  waiting: async () => ({ messages: 0, oldestSeconds: 0, overdueSeconds: 0 }),
  deadLetters: async () => 0,
  pool: () => ({ total: 1, idle: 1, waiting: 0 }),
  socketOpen: () => true,
});

let advisor: Advisor;
let exposed: string;
beforeAll(async () => {
  advisor = await openAdvisor();
  const ts = advisor.next();
  await advisor.mention('should a nightly 6-minute report be a Lambda?', ts);
  await advisor.reply(ts, 'answer now');
  exposed = `${await (await fetch(`${advisor.url}/metrics`)).text()}\n${(await elsewhere.text()).text}`;
});
afterAll(() => advisor.close());

const exposes = (metric: string): boolean =>
  exposed.includes(`# TYPE ${metric} `) ||
  exposed.includes(`# TYPE ${metric.replace(/_(?:bucket|count|sum)$/, '')} histogram`);
/** Labels of what was counted so far; the others are in the code. */
const knownLabels = ['state', 'helpful', 'verdict', 'confidence', 'version'];

const queries: readonly (readonly [string, string])[] = [
  ...rules.map(({ alert, expr }) => [alert, expr] as const),
  ...panels.flatMap(({ title, targets }) => targets.map(({ expr }) => [`“${title}”`, expr] as const)),
];

test.each(queries)('%s asks for metrics that the app exposes', (_name, expr) => {
  const { metrics, labels, valid } = readQuery(expr);

  expect(valid).toBe(true);
  expect(metrics.length).toBeGreaterThan(0);
  expect(metrics.filter((metric) => !exposes(metric))).toEqual([]);
  expect(labels.filter((label) => !knownLabels.includes(label) && !exposed.includes(`${label}="`))).toEqual([]);
});

test('a query for a metric that does not exist would be found', () => {
  expect(readQuery('max(advisor_outbox_age) > 1').metrics.filter((metric) => !exposes(metric))).toEqual([
    'advisor_outbox_age',
  ]);
  expect(readQuery('max(advisor_outbox_age').valid).toBe(false);
});

test('every metric of ours is on the dashboard', () => {
  const shown = new Set(
    queries.flatMap(([, expr]) => readQuery(expr).metrics.map((name) => name.replace(/_bucket$/, ''))),
  );
  const ours = [...exposed.matchAll(/^# TYPE (advisor_\w+) /gm)].map(([, name]) => name!);

  expect(ours.length).toBeGreaterThan(12);
  expect(ours.filter((name) => !shown.has(name))).toEqual([]);
});

describe('what an alert says', () => {
  test.each(rules.map((rule) => [rule.alert, rule] as const))('%s has a page that says what to do', (alert, rule) => {
    expect(rule.annotations.runbook).toBe(`docs/operate.md#${alert.toLowerCase()}`);
    expect(readFileSync('docs/operate.md', 'utf8')).toMatch(new RegExp(`^#+ ${alert}$`, 'm'));
    expect(['info', 'warning', 'critical']).toContain(rule.labels.severity);
  });
});

test('no two panels lie on each other', () => {
  expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  for (const a of panels)
    for (const b of panels)
      if (a.id < b.id) expect(overlap(a.gridPos, b.gridPos), `${a.title} and ${b.title}`).toBe(false);
});

function overlap(a: Panel['gridPos'], b: Panel['gridPos']): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

test('what is recommended and how sure it is are counted', () => {
  expect(exposed).toMatch(/^advisor_recommendations_total\{verdict="\w+",confidence="\w+"\} 1$/m);
  expect(exposed).toMatch(/^advisor_recommendation_lean_count 1$/m);
  expect(exposed).toMatch(/^advisor_build_info\{version="\d.*database="sqlite".*knowledge="\d{4}-\d\d-\d\d"\} 1$/m);
});
