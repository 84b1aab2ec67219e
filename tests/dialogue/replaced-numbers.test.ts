import { describe, expect, test } from 'vitest';
import { after, hear, read } from './talk.ts';

const rentals = after(
  'flask app for boat rentals, one monolith, postgres, docker image exists, 25 rps, two developers, 2 GB ram, 90 ms',
  'answer now',
);

describe('a number that is withdrawn gives way to the one that takes its place', () => {
  test.each([
    ['forget the 25 rps, it is 250', { requests_month: 657_000_000 }],
    ['scrap the 2 GB, we need 6 GB', { memory_mb: 6144 }],
    ['drop what I said about 90 ms, it’s 40 ms', { avg_ms: 40 }],
  ])('%s', (text, known) => {
    const { profile } = hear(rentals, text).state;
    expect(profile).toMatchObject(known);
    expect(profile.artifact_mb).toBeUndefined();
  });

  test('it keeps the hours of the one before', () => {
    const kiosk = after('kiosk api, 12 rps from 6 to 18, one service, two developers, 80 ms', 'answer now');
    expect(hear(kiosk, 'scratch the 12 rps, it is 30').state.profile.requests_month).toBe(39_420_000);
  });

  test('what is said to stay stays', () => {
    const { profile } = hear(rentals, 'forget the docker image, there is none. 2 GB and 90 ms are still right').state;
    expect(profile).toMatchObject({ memory_mb: 2048, avg_ms: 90 });
    expect(profile.existing).not.toBe('containerised');
  });
});

test.each(['I forgot: some exports take 25 minutes', 'by the way, the longest run takes 25 minutes'])(
  '“%s” answers no question that waits',
  (text) => {
    const asking = after('queue worker in python that makes 9000 exports a day');
    const waits = {
      ...asking,
      phase: 'asking' as const,
      asked: { factor: 'team_ops' as const, number: 1, attempt: 1, asides: 0 },
    };
    const { profile } = hear(waits, text).state;
    expect(profile.max_run_s).toBe(1500);
    expect(profile.team_ops).toBeUndefined();
  },
);

test('a price by the year is twelve months of it', () => {
  expect(read(rentals, 'what does that cost per year?')).toMatch(/^Cost\n\$[\d,]+(?: to \$[\d,]+)? a year\./);
});

test('what is free is told from the bill and from offers', () => {
  expect(read(rentals, 'is there one that costs nothing?')).toMatch(/Cloudflare Workers \(100,000 requests a day\)/);
});
