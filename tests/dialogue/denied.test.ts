import { describe, expect, test } from 'vitest';
import { after, hear, read as readEffects } from './talk.ts';

const portal = after(
  'booking portal in PHP with MySQL, it is hardly ever used, must be stored in Germany',
  'answer now',
);
const plant = after('a Java app on our own servers, it has to stay on premises, two developers', 'answer now');

describe('what is denied of what is known is taken back', () => {
  test.each([
    [portal, 'it’s not hardly ever used', 'traffic'],
    [portal, 'we never said that it must be stored in Germany', 'residency'],
    [portal, 'there is no rule that it must be stored in Germany', 'residency'],
    [portal, 'nobody said that it must be stored in Germany', 'residency'],
    [plant, 'we are moving out of our data center, everything goes to Azure', 'hosting'],
    [plant, 'no, the server room will be closed', 'hosting'],
    [plant, 'on premises is not an option', 'hosting'],
  ] as const)('%#: %s', (state, text, factor) => {
    const before = state.profile[factor];
    expect(before).toBeDefined();
    expect(hear(state, text).state.profile[factor]).not.toBe(before);
    expect(readEffects(state, text)).toMatch(/^Removed: /);
  });

  test('what else is known stays', () => {
    const { residency: _, ...others } = portal.profile;
    expect(hear(portal, 'we never said that it must be stored in Germany').state.profile).toEqual(others);
  });

  test.each([
    'it must not leave the building',
    'nothing may leave our data center',
    'we can’t move it to a cloud',
    'the servers are not new',
    'we don’t use Redis',
    'no Linux here',
    'it can’t be stored outside',
  ])('“%s” takes nothing back', (text) => {
    expect(hear(plant, text).state.profile).toMatchObject(plant.profile);
  });

  test.each(['it is not only used in Germany', 'I don’t know if it is hardly ever used', 'no problem at all'])(
    '“%s” denies nothing',
    (text) => expect(hear(portal, text).state.profile).toEqual(portal.profile),
  );
});

test('what is asked beside a denial is answered', () => {
  const said = readEffects(portal, 'There’s no rule that it must be stored in Germany. What is a cold start?');
  expect(said).toMatch(/^Removed: /);
  expect(said).toMatch(/cold start/i);
});

test('a time that is said to be the average is no longer the longest', () => {
  const jobs = after('we resize videos, about 900 a day, up to 4 minutes a run', 'answer now');
  const { profile } = hear(jobs, 'sorry, the 4 minutes are the average, not the longest').state;
  expect(profile).toMatchObject({ avg_ms: 240_000 });
  expect(profile).not.toHaveProperty('max_run_s');
});
