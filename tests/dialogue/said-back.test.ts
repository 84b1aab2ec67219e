import { describe, expect, test } from 'vitest';
import { after, hear, read } from './talk.ts';

const model = after(
  'python model on a GPU, http, 9000 scans a month, up to 50 seconds a run, two developers',
  'answer now',
);
const plant = after('a Java app on our own servers, its data has to stay on premises, two developers', 'answer now');
const dashboards = after('we run Metabase for 40 analysts, Postgres, one container', 'answer now');
const podcast = after('we transcode 400 episodes a month, 6 minutes each', 'answer now');

describe('what a correction only says back is no fact', () => {
  test.each([
    ['3 seconds per request?? I said 50 seconds', 'avg_ms', 50_000],
    ['3 seconds per request?? I said 50', 'avg_ms', undefined],
    ['3 seconds each? no, we told you 50 seconds', 'avg_ms', 50_000],
    ['90 seconds? I never said 90 seconds', 'max_run_s', 50],
    ['websockets? nobody said websockets', 'protocol', model.profile.protocol],
    ['since when is it spiky? it’s steady all day', 'traffic', 'steady'],
  ] as const)('%s', (text, factor, value) => {
    expect(hear(model, text).state.profile[factor]).toBe(value);
  });

  test.each([['how big? it’s 2 GB of memory', 'memory_mb', 2048]] as const)(
    '“%s” tells something',
    (text, factor, value) => {
      expect(hear(model, text).state.profile[factor]).toBe(value);
    },
  );
});

describe('what need not be is lifted with all that came of it', () => {
  test.each([
    'that doesn’t mean it has to stay on premises',
    'regulated does not mean on premises',
    'we never said that it has to stay on premises',
  ])('%s', (text) => {
    const { profile } = hear(plant, text).state;
    expect([profile.hosting, profile.residency]).not.toContain('on_prem');
    expect(profile.residency).not.toBe('own_premises');
  });
});

describe('a workload that is not theirs is dropped with what is usual of it', () => {
  test.each(['Metabase? nobody said Metabase', 'it isn’t Metabase', 'we never said that we run Metabase'])(
    '%s',
    (text) => {
      const { workloads, supposed } = hear(dashboards, text).state;
      expect(workloads).not.toContain('metabase');
      expect(Object.values(supposed).map(({ because }) => because)).not.toContain('Metabase');
      expect(read(dashboards, text)).toMatch(/^OK, not Metabase/);
    },
  );

  test.each([
    ['Metabase? nobody said Metabase, it’s Apache Superset', 'superset'],
    ['it isn’t Metabase, we run Grafana', 'grafana'],
    ['no, not Metabase: Airflow dags', 'airflow'],
  ])('%s: what it is instead takes its place', (text, id) => {
    expect(hear(dashboards, text).state.workloads).toContain(id);
    expect(hear(dashboards, text).state.workloads).not.toContain('metabase');
    expect(read(dashboards, text)).toMatch(/^OK, not Metabase\. (?!Removed)/);
  });

  test('what both are is not said to be removed, and an everyday word is a name where it was one', () => {
    const pipelines = after('it’s an Airflow installation with 40 dags, two developers', 'answer now');
    const text = 'it isn’t airflow, it’s just cron jobs, around 20 minutes each';
    const { workloads, profile } = hear(pipelines, text).state;
    expect(workloads).not.toContain('airflow');
    expect(profile).toMatchObject({ trigger: 'schedule', max_run_s: 1200 });
    expect(read(pipelines, text)).toMatch(/^OK, not Airflow\. Noted:/);
  });

  test.each(['Metabase can’t reach the database', 'we don’t use Redis', 'not only Metabase'])(
    '“%s” drops nothing',
    (text) => {
      expect(hear(dashboards, text).state.workloads).toContain('metabase');
    },
  );
});

describe('a number that is wrong is replaced by the one that comes with it', () => {
  const asked = after('a batch pipeline, 80 runs a month, 16 cores, 5 hours each, 64 GB of RAM');

  test.each([
    ['80 a month is wrong, it is 20 a week', 87],
    ['the 80 runs a month are not right: 12 a day', 365],
  ])('%s', (text, runs) => {
    const { requests_month: heard = 0 } = hear(asked, text).state.profile;
    expect(Math.abs(heard - runs)).toBeLessThan(1.5);
  });

  test('what is said of some of them takes nothing back', () => {
    expect(hear(podcast, 'about 25 of the 400 are the long ones').state.profile.requests_month).toBe(400);
  });
});

describe('software that is named only later', () => {
  test.each([
    'it’s a WordPress site with a donation plugin',
    'WordPress, with three plugins, the one who built it left',
  ])('%s', (text) => {
    const before = after('donation page of our charity, some 40 donations a day');
    const { state } = hear(before, text);
    expect(state.workloads).toContain('wordpress');
    expect(read(before, text)).toMatch(/managed service for WordPress/);
  });
});

describe('a job beside a service, while a question waits', () => {
  const fleet = hear(after('1200 tractors report over MQTT every minute'), '').state;

  test.each([
    'we also run a report every night, 30 minutes',
    'also a nightly export of 20 minutes',
    'oh and there’s also a monthly invoice run, half an hour',
  ])('%s', (text) => {
    expect(hear(fleet, text).state.profile).toEqual(fleet.profile);
    expect(read(fleet, text)).toMatch(/^That sounds like something separate/);
  });
});
