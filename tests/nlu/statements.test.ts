import { describe, expect, test } from 'vitest';
import { createCore } from '../../src/advisor.ts';
import type { FactorId } from '../../src/domain/profile.ts';
import { repairable, speller } from '../../src/nlu/text/spelling.ts';
import { stem, tokenize } from '../../src/nlu/text/tokens.ts';

const { understand } = createCore();

/** What a message outside any question, or a reply to one, states. */
function stated(text: string, asked?: FactorId): Record<string, unknown> {
  const { facts, takenBack } = understand(text, asked ? { phase: 'asking', asked } : { phase: 'answered' });
  return {
    ...Object.fromEntries(takenBack.map((factor) => [factor, null])),
    ...Object.fromEntries(facts.map(({ factor, value }) => [factor, value])),
  };
}

test.each([
  ['pretty spiky, 300 ms on average, 1 GB of memory', { traffic: 'spiky', avg_ms: 300, memory_mb: 1024 }],
  ['takes 300 ms only', { avg_ms: 300 }],
])('milliseconds are no Microsoft: %s', (text, facts) => {
  expect(stated(text, 'control')).toEqual(facts);
});

describe('what is denied', () => {
  test.each([
    ['the carts live in postgres not in the process', { state: 'external' }],
    ['our monolith is not in kubernetes', { shape: 'monolith' }],
    ['the browser gets it over websockets not polling', { protocol: 'websocket' }],
    ['it does its work without docker and on windows server', { control: 'windows' }],
    ['we do batch scoring, no one needs a gpu for that', { gpu: false }],
    ['gpu? not needed', { gpu: false }],
    ['no wait it is spiky', { traffic: 'spiky' }],
    ['no, the sessions are in redis', { state: 'external' }],
    ['api without a gpu, no websockets', { gpu: false }],
    ['api, no gpu, no websockets', { gpu: false }],
    ['ok then no, cold starts are fine', { cold_start: 'tolerant' }],
    ['no, cold starts are ok for us', { cold_start: 'tolerant' }],
    ['no cold starts please', { cold_start: 'none' }],
    ['service keeps nothing in memory', { state: 'stateless' }],
    ["doesn't need to keep state", { state: 'stateless' }],
    ['soc2 but nothing about hosts', { isolation: 'standard' }],
    ['nothing about dedicated hosts', { isolation: 'standard' }],
    ['keine GPU', { gpu: false }],
    ['lock in? honestly we could not care less', {}],
    ['lock in? could not care less', { portability: 'low' }],
  ])('%s', (text, facts) => {
    expect(stated(text)).toMatchObject(facts);
  });

  test.each(['nobody needs windows any more', 'windows? god no', 'kernel modules? none', 'websockets are not needed'])(
    'is not heard: %s',
    (text) => {
      expect(stated(text)).toEqual({});
    },
  );
});

describe('what is stated', () => {
  test.each([
    ['always busy, 800 rps', { traffic: 'steady' }],
    ['40 req/s, http api, 24x7', { traffic: 'steady' }],
    ['dead quiet between auctions', { traffic: 'spiky' }],
    ['not steady at all', { traffic: 'spiky' }],
    ['not steady at all, office hours only', { traffic: 'diurnal' }],
    ['poller every minute, 2 sec', { trigger: 'schedule' }],
    ['poller runs 24/7', { trigger: 'daemon' }],
    ['every night @ 2am it crunches numbers, 20ish minutes', { trigger: 'schedule' }],
    ['nobody wants to do ops', { team_ops: 'none' }],
    ['no dedicated devops', { team_ops: 'none' }],
    ['rest api, new, 100 rps', { existing: 'greenfield' }],
    ["we aren't worried about lock-in", { portability: 'low' }],
    ['users upload 30 MB photos to s3', { payload_mb: 30 }],
  ])('%s', (text, facts) => {
    expect(stated(text)).toMatchObject(facts);
  });

  test.each<[string, FactorId]>([
    ['devs want a k8s cluster', 'existing'],
    ['vendor proposes a Kubernetes cluster', 'existing'],
    ['nightly job that downloads 5GB from S3, 6 minutes, 2 GB memory', 'payload_mb'],
    ['pulls about 40gb of csv off s3', 'payload_mb'],
    ['reads a 40 GB file from s3', 'payload_mb'],
    ['a cron every 15 minutes, 30 secs', 'traffic'],
    ['a cron job every 15 minutes', 'traffic'],
    ['runs for an hour and a half every Sunday', 'traffic'],
    ['users come every morning around 9 am', 'trigger'],
    ['the api new customers use', 'existing'],
    ['latency budget is 50 ms p95', 'priority'],
  ])('%s: nothing of %s', (text, factor) => {
    expect(stated(text)).not.toHaveProperty(factor);
  });

  test.each<[string, FactorId, Record<string, unknown>]>([
    ['in memory only a cache we can lose', 'state', { state: 'stateless' }],
    ['whatever is cheapest', 'control', { priority: 'lowest_bill' }],
    ['eu only', 'shape', {}],
  ])('%s, to %s', (text, asked, facts) => {
    expect(stated(text, asked)).toEqual(facts);
  });

  test.each([
    ['has to be live before the spring fair in two weeks', { priority: 'ship_fast' }],
    ['should run in the office cellar next to the printers', { hosting: 'on_prem' }],
    ["can't afford much, the cheapest you have", { priority: 'lowest_bill' }],
    ['could go in a container after a day or two of work', { existing: 'legacy_containerisable' }],
    ['one massive .net solution', { shape: 'monolith' }],
    ['it renders and forgets', { state: 'stateless' }],
    ['used to need a gpu, does not any more', { gpu: false }],
    ['used to speak plain tcp, these days it is a rest api', { protocol: 'http' }],
    ['our competitor has 300 microservices but we have three services', { shape: 'few_services' }],
    ['we scrape competitor prices every night', { trigger: 'schedule' }],
  ])('%s', (text, facts) => {
    expect(stated(text)).toMatchObject(facts);
  });

  test.each([
    'does a lambda have a gpu',
    'can cloud run hold websockets for hours',
    'how do people host windows containers',
    'competitors run kubernetes with 300 services',
    'we used to run on windows',
    'someone mentioned that gpu instances are sold out',
    'a h100 costs a fortune',
  ])('says nothing of the workload: %s', (text) => {
    expect(stated(text)).toEqual({});
  });

  test.each(['from scratch', 'new one'])('a whole answer is no command: %s', (text) => {
    const heard = understand(text, { phase: 'asking', asked: 'existing' });

    expect(heard).toMatchObject({ intent: 'answer', facts: [{ value: 'greenfield' }], takenBack: [] });
    expect(understand('new one', { phase: 'answered' }).intent).toBe('restart');
  });
});

describe('words', () => {
  test.each([
    ['evening', 'even'],
    ['handful', 'hand'],
    ['barely', 'bare'],
    ['marketing', 'market'],
    ['used', 'us'],
    ['engine', 'engineer'],
    ['building', 'build'],
    ['provider', 'provide'],
    ['personal', 'person'],
    ['dockerisable', 'dockerised'],
  ])('%s is not %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  test('use, uses, used and using are one', () => {
    expect(new Set(['use', 'uses', 'used', 'using'].map(stem))).toEqual(new Set(['use']));
  });

  test.each(['spike', 'printing', 'senior', 'stale', 'consultant', 'widows'])('%s is spelt right', (word) => {
    const [token] = speller(repairable, new Set())(tokenize(word));

    expect(token!.text).toBe(word);
  });
});

test.each(['constructor', 'toString', '__proto__', 'valueOf', 'hasOwnProperty'])(
  'the word "%s" is a word like any other',
  (word) => {
    for (const text of [word, `5 ${word}`, `every 5 ${word}`, `what is ${word}?`, `{"value":"${word}"}`])
      expect(understand(text, { phase: 'asking', asked: 'requests_month' }).takenBack, text).toEqual([]);
  },
);
