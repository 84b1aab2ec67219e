import { describe, expect, test } from 'vitest';
import type { State } from '../../src/dialogue/state/state.ts';
import { after, hear, read } from './talk.ts';

const report = after('a python report, 2 GB of memory, up to 50 minutes a run, 200 runs a day', 'answer now');
const speech = after('we serve a speech model on a gpu, takes 3 min, 400 requests a day', 'answer now');
const api = after('order api, 2M requests a month, up to 20 minutes a run');

describe('a number that is said again as something else is no longer what it was taken for', () => {
  test.each<[State, string, string, RegExp]>([
    [
      report,
      'no, 50 minutes was how long we waited for support, one call is 20 seconds on average',
      'max_run_s',
      /Removed: up to 50 minutes a run/,
    ],
    [
      speech,
      '3 min is only the download of the model, one answer takes 5 sec',
      'max_run_s',
      /Removed: up to 3 minutes a run/,
    ],
    [api, 'no the 20 minutes are the nightly export, not the api', 'max_run_s', /Removed: up to 20 minutes a run/],
  ])('$1', (state, text, factor, said) => {
    const { profile } = hear(state, text).state;

    expect(profile).not.toMatchObject({ [factor]: state.profile[factor as keyof typeof state.profile] });
    expect(read(state, text)).toMatch(said);
    expect(profile.trigger).toBe(state.profile.trigger);
  });

  test('one that is told again stays', () => {
    expect(hear(report, 'yes, up to 50 minutes a run').state.profile.max_run_s).toBe(3000);
    expect(hear(report, 'no, it is up to 40 minutes a run').state.profile.max_run_s).toBe(2400);
  });
});

describe('what is named to be removed is, and is said to be', () => {
  test.each<[State, string, string]>([
    [report, 'remove the 50 minutes', 'max_run_s'],
    [speech, 'forget the 400 requests', 'requests_month'],
    [api, 'delete the 2M', 'requests_month'],
  ])('$1', (state, text, factor) => {
    expect(hear(state, text).state.profile).not.toHaveProperty(factor);
    expect(read(state, text)).toMatch(/Removed: /);
  });
});

describe('containers that they do not have', () => {
  const inferred = after('where do we host n8n and metabase for 20 people? in docker', 'answer now');

  test.each(['forget containers, we have none', 'we don’t have any docker images', 'no, we have no containers'])(
    '%s',
    (text) => {
      expect(inferred.profile.existing).toBe('containerised');
      expect(hear(inferred, text).state.profile.existing).toBeUndefined();
      expect(read(inferred, text)).toMatch(/Removed: already in containers/);
    },
  );

  test('a no before a yes denies nothing', () => {
    expect(hear(inferred, 'no, we are in containers already').state.profile.existing).toBe('containerised');
  });
});

test.each(['that’s wrong', 'no, that is not right', 'sorry, that was wrong'])(
  '“%s” takes the last back, by name',
  (text) => {
    const told = hear(report, 'it needs a gpu').state;

    expect(hear(told, text).state.profile).toEqual(report.profile);
    expect(read(told, text)).toMatch(/^Undone: no longer needs a GPU/);
  },
);

test('whoever needs no Windows after all pays for no license', () => {
  const lab = after('lab software on a Windows server, on AWS, 8 GB of memory, always running. a VM?', 'answer now');
  const without = hear(lab, 'it doesn’t need Windows').state;

  expect(read(lab, 'what does it cost?')).toContain('Windows license');
  expect(read(without, 'what does it cost?')).not.toContain('Windows license');
  expect(read(without, 'what does it cost?')).toMatch(/\$\d/);
});
