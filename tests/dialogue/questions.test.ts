import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';
import { noPolicy } from '../../src/decision/house-rules/policy.ts';
import { type Effect, isReply, type Question } from '../../src/dialogue/effect.ts';
import { initialState, type State } from '../../src/dialogue/state/state.ts';
import { step } from '../../src/dialogue/step.ts';
import { say } from '../../src/present/say.ts';
import { cases } from '../cases.ts';

const core = createCore();

/** Says one thing after another; gives what is answered to each. */
function hold(...texts: string[]): { readonly state: State; readonly effects: readonly Effect[][] } {
  let state = initialState;
  const effects = texts.map((text) => {
    const next = step(state, { type: 'said', text, by: 'U1' }, core);
    state = next.state;
    return [...next.effects];
  });
  return { state, effects };
}
const questionIn = (effects: readonly Effect[] | undefined): Question | undefined =>
  effects?.find((effect): effect is Question => effect.type === 'question');
const replyIn = (effects: readonly Effect[] | undefined): string => effects?.filter(isReply).map(say).join('\n') ?? '';

const MOST = cases(60);
/** First messages that ask for advice, of all writers in turn. */
const openings = everySoManyth(
  readdirSync('intents/messages')
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(`intents/messages/${name}`, 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as { text: string; intent: string })
    .filter(({ intent }) => intent === 'recommend'),
  MOST,
);

function everySoManyth<T>(all: readonly T[], most: number): readonly T[] {
  const pace = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(most, all.length) }, (_, at) => all[Math.floor(at * pace)]!);
}

describe('whoever does not know', () => {
  test('gets an answer after two questions at most', () => {
    const long: string[] = [];
    for (const { text } of openings) {
      let { state } = hold(text);
      let asked = 0;
      while (state.phase === 'asking' && asked < 5) {
        asked += 1;
        state = step(state, { type: 'said', text: 'not sure', by: 'U1' }, core).state;
      }
      if (asked > 2 || state.phase === 'asking') long.push(text);
    }

    expect(openings).toHaveLength(MOST);
    expect(long).toEqual([]);
  }, 300_000);

  test.each(['not sure', 'no idea', 'skip', 'dunno'])('is not taken to have said something by “%s”', (reply) => {
    const { state } = hold('we resize photos on upload', reply, reply);

    expect(state.phase).toBe('answered');
    expect(Object.keys(state.profile)).toEqual(['trigger']);
  });
});

describe('whoever knows', () => {
  test('is asked four questions at most', () => {
    for (const { text } of openings.slice(0, cases(15))) {
      let { state } = hold(text);
      const asked = new Set<string>();
      while (state.phase === 'asking' && asked.size < 9) {
        asked.add(state.asked!.factor);
        const first = { type: 'picked', factor: state.asked!.factor, value: valueFor(state), by: 'U1' } as const;
        state = step(state, first, core).state;
      }
      expect(asked.size, text).toBeLessThanOrEqual(4);
    }
  }, 60_000);

  test('is not asked for ever what is not read', () => {
    const { state } = hold('should our price API be a Lambda?', ...Array(6).fill('purple elephants'));

    expect(state.questions).toBeLessThanOrEqual(8);
    expect(state.closed.length).toBeGreaterThan(0);
  });
});

/** An answer that leaves most open: the first of a menu, or a small number. */
function valueFor({ asked }: State) {
  const known: Record<string, string | number | boolean> = {
    trigger: 'http_api',
    traffic: 'diurnal',
    gpu: false,
    cold_start: 'tolerant',
    state: 'external',
    protocol: 'http',
    control: 'custom_libs',
    existing: 'containerised',
    hosting: 'public',
    portability: 'medium',
    isolation: 'standard',
    team_ops: 'some',
    shape: 'few_services',
    priority: 'balanced',
    separable: false,
  };
  return known[asked!.factor] ?? 1;
}

describe('the first reply', () => {
  test('leans, with the reason that weighs most, and asks one question', () => {
    const { effects } = hold('nightly job that crunches 60 GB of csv for 4 hours with pandas');

    expect(questionIn(effects[0])?.lean).toMatch(/^I’m leaning toward containers .*15 minutes/);
    expect(replyIn(effects[0])).toContain(questionIn(effects[0])!.text);
  });

  test('repeats the lean only where it has changed', () => {
    const { effects } = hold('we resize photos on upload, 2 million a month', 'it keeps no state');
    const second = questionIn(effects[1]);

    expect(second?.lean).toBeUndefined();
  });

  test.each([
    ['lambda or ecs?', /^Usually functions .*; containers if/],
    ['should we move to kubernetes?', /^Usually yes .*Kubernetes cluster is worth it/],
    ['should i go serverless', /^Usually yes .*; no if/],
    ['EC2 or Lambda?', /^Usually functions .*; a VM if/],
  ])('to a bare choice says what is usual, and asks: %s', (text, usual) => {
    const { effects } = hold(text);

    expect(questionIn(effects[0])?.lead).toMatch(usual);
  });

  test('to “how do I move an app to containers?” explains', () => {
    const { effects } = hold('how do I move an app to containers?');

    expect(effects[0]!.filter(isReply).map(({ type }) => type)).toEqual(['explanation']);
  });
});

test('what is only supposed decides, is shown, and is no fact', () => {
  const { state, effects } = hold('where should our jenkins controller live?', 'answer now');

  expect(effects.map(replyIn).join('\n')).toMatch(/Assumed \(typical for Jenkins\): /);
  expect(Object.keys(state.profile)).not.toContain('shape');
});

test('advice on nothing known says that it is no more than a place to start', () => {
  const { effects } = hold('lambda or ecs?', 'not sure', 'not sure');

  expect(replyIn(effects[2])).toMatch(/^I don’t know anything about it yet/);
});

test.each([
  ['are you a bot?', /don’t use a language model/],
  ['who can read this?', /Anyone who can read this thread/],
  ['is this recorded?', /Nothing is kept here.*no language model/s],
  ['which languages do you speak?', /only understand English/],
  ['how current are your prices?', /My facts are as of/],
  ['how do you decide?', /Hard limits first/],
  ['which house rules are in force?', /None are set here/],
  ['delete my data', /^Nothing is kept here: the conversation is deleted when the program exits/],
])('“%s” is answered', (text, answer) => {
  const { effects } = hold(text);

  expect(replyIn(effects[0])).toMatch(answer);
});

test('what is kept, and which house rules hold, is answered from the configuration', () => {
  const policy = { ...noPolicy, forbidden: [{ what: 'vms', because: 'nobody patches them' }] };
  const configured = createCore({ operation: { retentionDays: 30, recordDays: 365 }, policy, provider: 'azure' });
  const ask = (text: string) => replyIn([...step(initialState, { type: 'said', text, by: 'U1' }, configured).effects]);

  expect(ask('how long do you keep my messages?')).toMatch(
    /for 30 days.*register, until 365 days after its last change/,
  );
  expect(ask('delete my data')).toMatch(/^Use “Delete my data” on my Home tab/);
  expect(ask('which house rules are in force?')).toMatch(/set to Azure.*No virtual machines \(nobody patches them\)/s);
});

test('until somebody else speaks, everything the asker says in the thread gets an answer', () => {
  const sayings = ['undo', 'hmm', 'what about cold starts?', 'how many vCPUs do I need?', 'lol', '🤷', 'ok', 'why?'];
  for (const text of sayings) {
    const { state } = hold('should our price API with steady traffic be a Lambda?');
    const next = step(state, { type: 'said', text, by: 'U1', overheard: true }, core);
    expect(next.effects.filter(isReply).length, text).toBeGreaterThan(0);
  }
});
