import { describe, expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';
import type { Answer } from '../../src/dialogue/effect.ts';
import { isMeant } from '../../src/dialogue/heard/overheard.ts';
import { initialState, type State } from '../../src/dialogue/state/state.ts';
import { step } from '../../src/dialogue/step.ts';
import { menu } from '../../src/domain/profile.ts';

const core = createCore();

const say = (state: State, text: string, by = 'U1') => step(state, { type: 'said', text, by }, core);
const after = (...said: readonly string[]): State =>
  said.reduce<State>((state, text) => say(state, text).state, initialState);
const asked = (state: State, text: string): Answer => say(state, text).effects[0] as Answer;
const wordsOf = ({ title, lines, lists = [] }: Answer): string =>
  [title, ...lines.map(({ text }) => text), ...lists.flatMap((list) => list.lines.map(({ text }) => text))].join('\n');

const resizer = after(
  'should our thumbnail resizer, 2M uploads a month, 300 ms each, be a lambda?',
  menu('traffic').find(({ value }) => value === 'spiky')!.label,
  'answer now',
);
const nightly = after('nightly report, runs for 2 hours', 'answer now');

describe('after advice', () => {
  test('another option is explained from this workload: how likely it is, its bill, and what would make it the advice', () => {
    const answer = asked(resizer, 'why not containers?');

    expect(wordsOf(answer)).toMatch(
      /^Why not containers\nThe chance that containers .* are the right choice is \d+ ?%\./,
    );
    expect(wordsOf(answer)).toMatch(
      /^ECS .* would be \$\d+ to \$\d+ a month, compared with \$0\.20 to \$3\.53 for AWS Lambda\.$/m,
    );
    expect(wordsOf(answer)).toMatch(/Any one of these would point to containers: /);
  });

  test('what was named would indeed make it the advice', () => {
    const said = /point to containers: .*up to (\d+) minutes a run/.exec(
      wordsOf(asked(resizer, 'why not containers?')),
    )!;

    expect(say(resizer, `actually it runs up to ${said[1]} minutes`).state.advised?.verdict).toBe('containers');
  });

  test('an option that is ruled out is explained by its limit and its workaround', () => {
    const [first] = asked(nightly, 'why did you rule out lambda?').lines;

    expect(first!.text).toMatch(/^Ruled out: serverless functions\. .*15 minutes.*2 hours.* Workaround: /);
    expect(first!.sources).not.toEqual([]);
  });

  test('the advised option itself is explained as "why?" is', () => {
    expect(asked(resizer, 'why lambda?')).toEqual(asked(resizer, 'why?'));
  });

  test('the second best, how sure it is and every source can be asked for', () => {
    expect(wordsOf(asked(nightly, 'second best?'))).toMatch(/^Second best: virtual machines/);
    expect(wordsOf(asked(resizer, 'are you sure?'))).toMatch(
      /medium confidence \(probably right, .*\)\. The chance that it’s the right choice is \d+ ?% \(containers: \d+ ?%\)/,
    );
    const { lists } = asked(resizer, 'show me the sources');
    for (const line of lists![0]!.lines) expect(line.sources).not.toEqual([]);
  });

  test('each part of a mix is explained by itself', () => {
    const mix = after(
      'we have a websocket chat that holds connections for hours and a nightly job that resizes images in 5 minutes',
      'answer now',
    );
    const { components } = mix;

    expect(components).toHaveLength(2);
    const said = wordsOf(asked(mix, 'why not a plain VM?'));
    for (const { name } of components) expect(said).toContain(`${name}: `);
  });

  test('nothing of the conversation is changed', () => {
    const { turns: _, ...before } = resizer;

    expect(say(resizer, 'why not containers?').state).toMatchObject(before);
  });
});

test('before advice it is a general question', () => {
  expect(asked(initialState, 'why not containers?')).toMatchObject({ title: 'Containers' });
});

test('among people it is meant for the advisor only from whoever asked it first', () => {
  const heard = core.understand('are you sure?', { phase: 'answered' });

  expect(isMeant(resizer, heard, 'are you sure?', 'U1')).toBe(true);
  expect(isMeant(resizer, heard, 'are you sure?', 'U2')).toBe(false);
});

test.each([
  ['we need 8 GB of memory', 8192],
  ['8 GB of memory?', undefined],
  ['say it had 8 GB of memory', undefined],
])('after advice “%s” leaves memory at %s', (text, memory) => {
  expect(say(resizer, text).state.profile.memory_mb).toBe(memory);
});

test('a wish for the answer at once takes in what is told with it, and is no answer to what was asked', () => {
  const asking = after('where should i put our api?');
  const { state } = say(asking, 'ok just give me the verdict now, it needs 20 GB of ram');

  expect(asking.asked).toBeDefined();
  expect(state.phase).toBe('answered');
  expect(state.profile).toEqual({ ...asking.profile, memory_mb: 20_480 });
});

describe('in the middle of the questions', () => {
  const asking: State = {
    ...after('where should our order api run, 2M requests a month?'),
    asked: { factor: 'existing', number: 1, attempt: 1 },
  };

  test.each([
    ['why not VMs?', /^So far: why not virtual machines/],
    ['second best?', /^So far: second best: /],
    ['how sure are you?', /^So far: how sure this is/],
    ['prove it', /^So far: what this advice is based on/],
  ])('“%s” is answered with what is known, and the question comes again', (text, title) => {
    const { effects, state } = say(asking, text);

    expect(wordsOf(effects[0] as Answer)).toMatch(title);
    expect(effects.at(-1)).toMatchObject({ type: 'question', factor: asking.asked?.factor });
    expect(state.profile).toEqual(asking.profile);
  });

  test('nothing is wiped unless it is asked for in words, and then it can be brought back', () => {
    expect(say(asking, 'we start from scratch').state.profile).toEqual({ ...asking.profile, existing: 'greenfield' });
    const wiped = say(asking, 'start over').state;

    expect(wiped.profile).toEqual({});
    expect(say(wiped, 'undo').state.profile).toEqual(asking.profile);
  });
});

test.each([
  ['it is already containerized btw', { existing: 'containerised' }],
  ['also it needs websockets', { protocol: 'websocket' }],
])('after advice “%s” changes it', (text, fact) => {
  expect(say(resizer, text).state.profile).toEqual({ ...resizer.profile, ...fact });
});

test.each([
  [
    'our old magento shop on one server, 40k visits a month',
    'No single answer would change it. But I assumed more than you told me',
  ],
])('%s: what would change it tells how much was only assumed', (workload, said) => {
  expect(wordsOf(asked(after(workload, 'answer now'), 'why?'))).toContain(said);
});
