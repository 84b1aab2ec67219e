import { expect, test } from 'vitest';
import { recommend } from '../../src/decision/recommendation/recommend.ts';
import type { Profile } from '../../src/domain/profile.ts';

const reasons = (profile: Profile): readonly string[] =>
  recommend(profile)
    .knockedOut.filter(({ option }) => option === 'serverless')
    .map(({ rule }) => rule);

test.each<[string, Profile, string]>([
  ['a long run on own premises', { hosting: 'on_prem', trigger: 'schedule', max_run_s: 7200 }, 'KO-11'],
  ['a large image in house', { residency: 'own_premises', artifact_mb: 20_000, trigger: 'http_api' }, 'KO-11'],
  ['a long session over UDP', { trigger: 'long_session', protocol: 'raw_tcp_udp', max_run_s: 14_400 }, 'KO-06'],
  ['much memory for a long time', { trigger: 'schedule', memory_mb: 61_440, max_run_s: 14_400 }, 'KO-02'],
])('%s: what holds of all functions is said before the limit of one', (_name, profile, first) => {
  const rules = reasons(profile);

  expect(rules.length).toBeGreaterThan(1);
  expect(rules[0]).toBe(first);
});
