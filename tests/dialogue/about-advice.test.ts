import { describe, expect, test } from 'vitest';
import { backups } from '../../src/knowledge/running/backups.ts';
import { failures } from '../../src/knowledge/running/failures.ts';
import { firstSteps } from '../../src/knowledge/running/first-steps.ts';
import { peaks } from '../../src/knowledge/running/peaks.ts';
import { upkeep } from '../../src/knowledge/running/upkeep.ts';
import { cite } from '../../src/knowledge/source.ts';
import { after, hear, read } from './talk.ts';

const shop = after(
  'symfony web shop, one monolith, postgres, docker image exists, 30 rps, standard runtime, two developers, 1 GB ram, 150 ms',
  'answer now',
);
const events = after(
  'on AWS, a small function that resizes pictures after each upload, 40k a day, 500 ms each, state in S3, nobody maintains it',
  'answer now',
);
const box = after(
  'a legacy windows service that writes files to its own disk, one VM, nobody can change it',
  'answer now',
);

describe('what is asked of the advice is answered from it', () => {
  test.each([
    [shop, 'and backups?', /^Backups\n.*RDS keeps automated backups|^Backups\nThere’s nothing to back up/],
    [shop, 'who does the updates then', /^Updates\nThe provider patches the machines underneath/],
    [events, 'what about patching', /^Updates\nThe provider patches the servers and the runtime/],
    [box, 'how is it backed up?', /^Backups\nBack up the disk/],
    [box, 'do I have to install updates?', /^Updates\nThe operating system and everything on it is yours/],
    [shop, 'what would have to be different for another answer?', /^What would change this/],
    [shop, 'under which circumstances does this stop being the right choice', /^What would change this/],
    [shop, 'how many containers would be running then?', /^Size\nThe estimate has [\d.]+ × /],
    [shop, 'is that sum for one shop or for all twelve?', /for all of it together, not for each/],
    [shop, 'what happens if one of them crashes on a saturday night?', /^When something fails\nWith two instances/],
    [box, 'what if the machine dies over christmas?', /^When something fails\nIt’s down until/],
    [shop, 'and with three times as many orders?', /^What if: about 240M requests a month/],
    [
      shop,
      'could it cope with 900 requests per second?',
      /^At the peak\nAt 900 a second and 150 ms each, about 140 are/,
    ],
    [events, 'can it swallow 500 pictures in the same second?', /about 250 are in progress at once\. That is within/],
    [events, 'would it survive 5000 uploads at once?', /That is above Lambda’s default of 1,000/],
    [shop, 'we pay 2,300 a month today, so why is yours so low?', /You pay about \$2,300 a month now\. My \$/],
  ])('%#: %s', (before, text, expected) => {
    expect(read(before, text)).toMatch(expected);
  });

  test.each(['what should we do first?', 'how do we start, in which order?', 'give me the first three things to do'])(
    '“%s” asks for steps',
    (text) => {
      expect(read(shop, text)).toMatch(
        /^First steps\nFor containers.*\nIn this order:?\n.*Build the image.*\n.*Move what it keeps/,
      );
    },
  );

  test('what is only asked changes nothing', () => {
    for (const text of ['could it cope with 900 requests per second?', 'and with three times as many orders?'])
      expect(hear(shop, text).state.profile).toEqual(shop.profile);
  });

  test('what is told beside it is taken in', () => {
    expect(hear(shop, 'we pay 2,300 a month today. why is yours so low?').state.profile.spend_usd).toBe(2300);
  });

  const running = [failures, firstSteps, peaks, upkeep, backups].flatMap((table) => Object.values(table).flat());

  test('every text on running it has a source that is on file', () => {
    for (const { sources } of running) expect(sources.map(cite)).not.toContain(undefined);
  });

  test('a text on running it that names a product is told to those who run there', () => {
    const owned = { aws: /AWS|Lambda|Fargate|\bEC[S2]\b/, azure: /Azure/, gcp: /Cloud Run|Google/ };
    for (const { text, provider } of running)
      for (const [owner, names] of Object.entries(owned))
        if (names.test(text)) expect({ text, provider }).toEqual({ text, provider: owner });
  });

  test.each([
    ['all of it is in Azure', /runs up to 1,000 instances/],
    ['all of it is in Google Cloud', /your region’s quota/],
  ])('%s: no limit of AWS holds at the peak', (place, limit) => {
    const functions = after(
      `${place}: a small function that resizes pictures after each upload, 40k a day, 500 ms each, nobody maintains it`,
      'answer now',
    );
    const told = read(functions, 'would it survive 5000 uploads at once?');

    expect(told).toMatch(limit);
    expect(told.split('Sources')[0]).not.toMatch(/Lambda|AWS/);
  });
});

describe('what is told of something beside the workload leaves its figures alone', () => {
  test.each([
    'we also mail a price list every monday',
    'the bookkeeper pulls a summary once a month, it takes a quarter of an hour',
    'invoices are made on the first of the month, 25 minutes',
    'an auditor exports everything twice a year, that takes 3 hours',
  ])('%s', (text) => {
    expect(hear(shop, text).state.profile).toEqual(shop.profile);
    expect(read(shop, text)).toMatch(/^That sounds like something separate/);
  });

  test.each([
    ['it is 60 rps, not 30', { requests_month: 157_680_000 }],
    ['requests take 90 ms by now', { avg_ms: 90 }],
    ['the longest request takes 2 minutes', { max_run_s: 120 }],
  ])('“%s” is about it', (text, known) => {
    expect(hear(shop, text).state.profile).toMatchObject(known);
  });
});

test.each([
  ['a few lines of text and nothing else', true],
  ['there are no attachments, people only tick boxes', true],
  ['150 characters at most', true],
  ['no idea, ask the vendor', false],
])('the size of a payload in words: “%s”', (text, isRead) => {
  const asking = after('function that answers chat messages, 2M a month, payloads matter', 'payload_mb');
  const asked = {
    ...asking,
    phase: 'asking' as const,
    asked: { factor: 'payload_mb' as const, number: 1, attempt: 1, asides: 0 },
  };
  const { payload_mb } = hear(asked, text).state.profile;

  expect(payload_mb !== undefined && payload_mb <= 0.1).toBe(isRead);
});

test('whoever tells of a peak is told what it asks of the advice', () => {
  const told = read(events, 'there are 300 uploads a second at the peak');

  expect(told).toMatch(/300 a second at peak/);
  expect(told).toMatch(/At the peak\nAt 300 a second and 500 ms each, about 150 are in progress at once/);
});
