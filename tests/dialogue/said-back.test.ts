import { describe, expect, test } from 'vitest';
import { after, hear, read } from './talk.ts';

const model = after(
  'python model on a GPU, http, 9000 scans a month, up to 50 seconds a run, two developers',
  'answer now',
);
const plant = after('a Java app on our own servers, its data has to stay on premises, two developers', 'answer now');
const dashboards = after('we run Metabase for 40 analysts, Postgres, one container', 'answer now');

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

  test.each(['Metabase can’t reach the database', 'we don’t use Redis', 'not only Metabase'])(
    '“%s” drops nothing',
    (text) => {
      expect(hear(dashboards, text).state.workloads).toContain('metabase');
    },
  );
});

describe('a job beside a service, while a question waits', () => {
  const fleet = hear(after('1200 tractors report over MQTT every minute'), '').state;

  test.each([
    'we also run a report every night, 30 minutes',
    'also a nightly export of 20 minutes',
    'oh and there’s also a monthly invoice run, half an hour',
  ])('%s', (text) => {
    expect(hear(fleet, text).state.profile).toEqual(fleet.profile);
    expect(read(fleet, text)).toMatch(/^That sounds like a second workload/);
  });
});
