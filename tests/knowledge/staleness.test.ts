import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { settingOf } from '../../src/app/advisor.ts';
import { assess } from '../../src/decision/assess.ts';
import { noBeliefs } from '../../src/decision/beliefs/beliefs.ts';
import { defaultSetting } from '../../src/decision/evaluate.ts';
import { explain } from '../../src/dialogue/answers/pages/explain.ts';
import { aged } from '../../src/dialogue/wording/age.ts';
import { isPastDate, lastDayOf, monthsBetween } from '../../src/knowledge/age.ts';
import type { Fact } from '../../src/knowledge/facts/fact.ts';
import { say } from '../../src/present/say.ts';
import { answerBlocks } from '../../src/slack/blocks/replies/answer.ts';
import { sayStale, staleIn } from '../../tools/stale/report.ts';

test.each([
  ['2025-09-20', '2026-11-20', 14],
  ['2025-09-21', '2026-11-20', 13],
  ['2026-11-20', '2026-11-20', 0],
])('from %s to %s are %i months', (from, to, months) => {
  expect(monthsBetween(from, to)).toBe(months);
});

test.each([
  ['2026', '2026-12-31'],
  ['2026-04', '2026-04-31'],
  ['2024-2026', '2026-12-31'],
  ['2026-04 / 2026-08-20', '2026-08-20'],
  [undefined, undefined],
])('what speaks for %s does so until %s', (asOf, day) => {
  expect(lastDayOf(asOf === undefined ? {} : { asOf })).toBe(day);
});

const fresh = '2026-12-01';
const later = '2028-01-30';

describe('what is said', () => {
  const answer = explain('cold-starts');

  test('is left alone while it is fresh', () => {
    expect(aged(answer, fresh)).toEqual(answer);
  });

  test('says how long ago it was checked, in text and in Slack', () => {
    const old = aged(answer, later) as typeof answer;

    for (const text of [say(old), JSON.stringify(answerBlocks(old))])
      expect(text.match(/\(Checked 14 months ago\.\)/g)?.length).toBeGreaterThanOrEqual(7);
  });
});

describe('advice', () => {
  const profile = { trigger: 'event', traffic: 'spiky', max_run_s: 5, avg_ms: 300, state: 'stateless' } as const;
  const on = (today: string) =>
    assess(profile, noBeliefs, { ...defaultSetting, provider: 'aws', today: () => today }).recommendation;

  test('is sure while what it rests on is fresh', () => {
    expect(on(fresh)).toMatchObject({ verdict: 'serverless', confidence: 'high' });
    expect(JSON.stringify(on(fresh))).not.toContain('months ago');
  });

  test('is less sure, and says why, once that is past its date', () => {
    expect(on(later)).toMatchObject({ verdict: 'serverless', confidence: 'medium' });
    for (const { text, checked } of on(later).pros)
      expect(text.includes('months ago'), text).toBe(isPastDate(checked, later));
  });
});

test('the day comes from whoever starts the core', () => {
  const { today } = settingOf({ PROVIDER: 'any', POLICY_FILE: undefined }, () => new Date('2027-03-04T05:06:07Z'));

  expect(today!()).toBe('2027-03-04');
});

describe('the report', () => {
  const fact: Fact = {
    id: 'F-X-01',
    provider: 'aws',
    statement: 'A run takes 900 s at most',
    asOf: '2026-02',
    status: 'provider',
    sources: [],
  };
  const entry = { id: 'x', checked: '2026-11-20', texts: ['A sentence.'] };
  const knowledge = {
    entries: [entry],
    facts: [fact],
    pages: { page: { title: 'A page', publisher: 'x', readOn: '2026-11-20' } },
  };

  test.each([
    [{ entries: [{ ...entry, checked: '2025-08-01' }] }, { kind: 'old', id: 'x', day: '2025-08-01' }],
    [{ facts: [{ ...fact, asOf: '2024' }] }, { kind: 'old', id: 'F-X-01', day: '2024-12-31' }],
    [{ facts: [{ ...fact, asOf: 'read on 2026-11-20' }] }, { kind: 'undated', id: 'F-X-01' }],
    [{ facts: [{ ...fact, status: 'unverified' as const }] }, { kind: 'unverified', id: 'F-X-01' }],
    [
      { pages: { page: { title: 'A page', publisher: 'x', asOf: '2023-05', readOn: '2026-11-20' } } },
      { kind: 'old', id: 'page' },
    ],
  ])('%j', (difference, found) => {
    const stale = staleIn({ ...knowledge, ...difference }, '2026-11-29', 12);

    expect(stale).toEqual([expect.objectContaining(found)]);
    expect(sayStale(stale, 12)).toContain(found.id);
    expect(staleIn(knowledge, '2026-11-29', 12)).toEqual([]);
  });

  test('comes as an issue once a month, with no more rights than that takes', () => {
    const workflow = readFileSync('.github/workflows/stale.yml', 'utf8');
    const { on, permissions, jobs } = parse(workflow);

    expect(on.schedule).toEqual([{ cron: expect.stringMatching(/^\d+ \d+ 1 \* \*$/) }]);
    expect(permissions).toEqual({ contents: 'read', issues: 'write' });
    expect(Object.keys(jobs)).toEqual(['report']);
    for (const [, ref] of workflow.matchAll(/uses: \S+@(\S+)/g)) expect(ref).toMatch(/^[0-9a-f]{40}$/);
    expect(workflow).toContain('npm run --silent stale');
  });
});
