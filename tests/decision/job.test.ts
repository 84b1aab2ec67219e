import { expect, test } from 'vitest';
import { defaultSetting } from '../../src/decision/evaluate.ts';
import { choicesOf } from '../../src/decision/fit/candidates.ts';
import type { Profile } from '../../src/domain/profile.ts';

const HOURS = 4 * 3600;
const flavoursOn = (profile: Profile) =>
  choicesOf('containers', { ...defaultSetting, provider: 'aws', profile }).map(({ flavour }) => flavour);

test('what runs for hours, with nothing told of what starts it, is a job', () => {
  expect(flavoursOn({ max_run_s: HOURS })).toEqual(['container jobs']);
  expect(flavoursOn({ max_run_s: HOURS, vcpu: 64 })).toEqual(['container jobs']);
});

test('what is called, stays up or is over soon is none', () => {
  for (const profile of [
    { max_run_s: HOURS, trigger: 'daemon' },
    { max_run_s: HOURS, protocol: 'websocket' },
    { max_run_s: 600 },
  ] as const)
    expect(flavoursOn(profile)).not.toContain('container jobs');
});
