import { describe, expect, test } from 'vitest';
import { splitQuestion } from '../../src/dialogue/heard/question.ts';
import type { State } from '../../src/dialogue/state/state.ts';
import { type FactorId, factorIds } from '../../src/domain/profile.ts';
import { after, core, hear, read } from './talk.ts';

/** A workload of which that is asked now. */
const asking = (factor: FactorId): State => ({
  ...after('we have a small python api for our field staff'),
  phase: 'asking',
  asked: { factor, number: 1, attempt: 1 },
});

describe('a question that comes while another waits is no answer to it', () => {
  const questions = [
    'and grafana?',
    'is drupal 7 still maintained',
    'who keeps the php up to date then?',
    'what would that cost us?',
    'why not kubernetes',
    'does anybody else do it like that?',
  ];
  const factors = factorIds.filter((id) =>
    ['existing', 'state', 'priority', 'shape', 'control', 'team_ops'].includes(id),
  );

  test.each(questions.flatMap((text) => factors.map((factor) => [text, factor] as const)))(
    '%s (%s)',
    (text, factor) => {
      const before = asking(factor);
      const { state, effects } = hear(before, text);

      expect(state.profile).toEqual(before.profile);
      expect(state.asked?.factor).toBe(factor);
      expect(effects.at(-1)).toMatchObject({ type: 'question', factor });
      expect(read(before, text)).not.toMatch(/I didn’t get that/);
    },
  );

  test('what is not known is said not to be', () => {
    expect(read(asking('existing'), 'is drupal 7 still maintained')).toMatch(/^I don’t know that/);
  });

  test('what is told as a fact beside it is taken in, and said to be', () => {
    const text = 'who patches the base image? we get 40k calls a month';
    const { state } = hear(asking('existing'), text);

    expect(state.profile.requests_month).toBe(40_000);
    expect(state.asked?.factor).toBe('existing');
    expect(read(asking('existing'), text)).toContain('My understanding: about 40,000 requests a month');
  });
});

describe('an answer with a question mark is an answer', () => {
  test.each([
    ['trigger', 'http requests?', 'http_api'],
    ['trigger', 'when someone uploads a picture', 'event'],
    ['traffic', 'pretty spiky, isn’t it?', 'spiky'],
    ['shape', 'one small service, right?', 'single'],
  ] as const)('%s: %s', (factor, text, value) => {
    expect(hear(asking(factor), text).state.profile[factor]).toBe(value);
  });
});

test.each([
  ['is that too much? we have 3 devs', 'is that too much?', 'we have 3 devs'],
  ['what we have is one vm', '', 'what we have is one vm'],
  ['when files arrive', '', 'when files arrive'],
  ['which is fine. how big a box', 'how big a box', 'which is fine.'],
])('“%s” asks “%s” and tells “%s”', (text, asked, told) => {
  const split = splitQuestion(text, (sentence) => core.understand(sentence, { phase: 'answered' }));

  expect(split).toEqual({ asking: asked, telling: told });
});

const shop = after('an old prestashop on one server, 60k visits a month', 'answer now');
const jobs = after('python job every night, 40 minutes, 2 GB, on aws', 'answer now');
const api = after(
  'our api takes 50 requests per second around the clock, 100 ms each, in a container today',
  'answer now',
);

describe('a place that is named after advice is told of, in a few sentences', () => {
  test.each<[State, string, RegExp]>([
    [shop, 'my cto asks why not kubernetes', /^Kubernetes: .*\n.*I’d go with /],
    [shop, 'why not openshift then?', /^Kubernetes: /],
    [api, 'ok so which one, k8s or cloud run?', /Kubernetes: [\s\S]*Cloud Run[\s\S]*I’d go with containers/],
    [api, 'so should we just stay on eks?', /Kubernetes|EKS/],
    [jobs, 'so not containers? why', /^Containers are what I recommend here/],
    [jobs, 'what about snowpark instead', /^I don’t know “snowpark”/],
    [api, 'why not nomad or flynn?', /don’t know “flynn”/],
    [jobs, 'wouldn’t a little vps with docker compose do?', /one server is fine if/],
  ])('$1', (state, text, answer) => {
    const said = read(state, text);

    expect(said).toMatch(answer);
    expect(said).not.toMatch(/How I got here|I didn’t get that/);
    expect(hear(state, text).state.profile).toEqual(state.profile);
  });

  test('“why?” alone still tells all of it', () => {
    expect(read(shop, 'why?')).toMatch(/^How I got here/);
  });

  test('a question beside news gets both', () => {
    const said = read(jobs, 'it needs 8 GB of memory now. why not kubernetes?');

    expect(said).toMatch(/^Changed: 8 GB of memory/);
    expect(said).toContain('Kubernetes: ');
  });
});

describe('after advice, a note that shares little more than its product with a question does not answer it', () => {
  const advised = after('9M thumbnails a month on lambda, 3 seconds each, 1 gb of memory', 'answer now');

  test.each(['do i blame lambda or is it our own fault', 'the lambda team wants flowers first', 'what is SPRINT'])(
    '%s',
    (text) => {
      expect(read(advised, text)).toMatch(/I don’t know that|I have no|nothing on|I didn’t get that|can’t help/);
    },
  );

  test('and what asks for all that it says does', () => {
    expect(read(advised, 'what is a cold start?')).toMatch(/^Cold start/);
    expect(read(advised, 'can lambda run for 20 minutes?')).toMatch(/^No, not 20 minutes/);
  });
});
