import { describe, expect, test } from 'vitest';
import { sayValue } from '../../src/domain/profile.ts';
import { after, hear, read } from './talk.ts';

const trackers = after(
  '1,200 delivery vans post their position over https every 30 seconds, 80 ms each, 512 MB of memory, into postgres. No team of ours runs servers. Where?',
  'answer now',
);
const shifts = after(
  'a booking form in rails for 40 dentists, eleven visits each a day, 300 ms a request. where should that run?',
  'answer now',
);

describe('the same things in another number', () => {
  test.each([
    ['and with 2,400 vans?', 2],
    ['what would we pay for 600 vans', 0.5],
    ['how much is it with 12k vans?', 10],
    ['what if we had 3,600 vans', 3],
    ['what if half of that', 0.5],
    ['and what about twice as many?', 2],
  ])('“%s” supposes %f times the volume', (text, times) => {
    const { profile } = trackers;
    const told = read(trackers, text);

    expect(told).toContain(`What if: ${sayValue('requests_month', profile.requests_month! * times)}`);
    expect(told).toMatch(/Cost: \$[\d,.]+/);
    expect(hear(trackers, text).state.profile).toEqual(profile);
  });

  test.each([
    ['sorry, it’s 20 dentists', 0.5],
    ['actually we have 80 dentists', 2],
  ])('“%s” corrects it', (text, times) => {
    const { requests_month } = hear(shifts, text).state.profile;

    expect(requests_month).toBeGreaterThan(shifts.profile.requests_month! * times * 0.99);
    expect(requests_month).toBeLessThan(shifts.profile.requests_month! * times * 1.01);
  });

  test('a number that plays no part is said to play none', () => {
    const sites = after('30 small WordPress sites of our clients on one cPanel server. where?', 'answer now');

    expect(read(sites, 'what if 300 sites?')).toMatch(/^The number of sites hasn’t played a part so far/);
  });

  test.each(['there are 3 vans I like', 'we have 9 depots', 'why 2 tasks?'])('“%s” changes nothing', (text) => {
    expect(hear(trackers, text).state.profile.requests_month).toBe(trackers.profile.requests_month);
  });
});
