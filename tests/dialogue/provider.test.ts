import { expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';
import type { Advice, Question } from '../../src/dialogue/effect.ts';
import { isReply } from '../../src/dialogue/effect.ts';
import { isMeant } from '../../src/dialogue/heard/overheard.ts';
import { initialState, type Step } from '../../src/dialogue/state/state.ts';
import { step } from '../../src/dialogue/step.ts';
import { say } from '../../src/present/say.ts';

const core = createCore();

function after(said: readonly string[], from = core): Step {
  return said.reduce<Step>(({ state }, text) => step(state, { type: 'said', text, by: 'U1' }, from), {
    state: initialState,
    effects: [],
  });
}
const wordsOf = ({ effects }: Step): string => effects.filter(isReply).map(say).join('\n');
/** Longer than a function may run on AWS, and not on Azure. */
const long = 'should our nightly report be a function? a run takes up to 20 minutes';

test('what is said of the provider decides whose limits count, and whose products are named', () => {
  const [anywhere, there] = [after([long]), after([long, 'we only use Azure'])];

  expect(wordsOf(anywhere)).toMatch(/Ruled out: serverless functions\. AWS Lambda limits one run to 15 minutes/);
  expect(wordsOf(there)).not.toMatch(/Ruled out|AWS Lambda/);
  expect(wordsOf(there)).toMatch(/For Azure only\..*Azure Functions \(Flex Consumption\)\./s);
});

test('it is understood on its own, in the middle of the questions, and said back', () => {
  const { state, effects } = after(['where should our api run?', 'gcp only please']);

  expect(state.provider).toBe('gcp');
  expect(effects.find((effect): effect is Question => effect.type === 'question')?.lead).toBe(
    'I’ll stick to Google Cloud.',
  );
});

test('it can be corrected after the advice, or only supposed', () => {
  const advised = [long, 'answer now'];
  const supposed = after([...advised, 'what if we were on aws?']);

  expect(supposed.state.provider).toBeUndefined();
  expect(wordsOf(supposed)).toMatch(/^What if: .*on AWS/);
  expect(after([...advised, 'actually we are on azure']).state.provider).toBe('azure');
});

test('another workload of the same conversation is still looked at there; after starting over it is not', () => {
  const told = [long, 'we are on aws', 'answer now'];
  const next = 'where should we run a nightly report that takes 20 minutes?';

  expect(after([...told, next]).state.provider).toBe('aws');
  expect(after([...told, 'start over', next]).state.provider).toBeUndefined();
});

test('where the workspace has a provider, that one decides, and people are told', () => {
  const fixed = { ...core, setting: { ...core.setting, provider: 'aws' as const } };
  const asked = after([long, 'we only use azure'], fixed);
  const advised = step(asked.state, { type: 'answer-now', by: 'U1' }, fixed);

  expect(wordsOf(asked)).toContain('This workspace is set to AWS, so its limits decide.');
  expect(
    advised.effects.find((effect): effect is Advice => effect.type === 'recommendation')?.recommendation.provider,
  ).toBe('aws');
});

test('among people it counts from whoever asked', () => {
  const { state } = after([long]);
  const heard = core.understand('we only use azure', { phase: 'asking' });

  expect(isMeant(state, heard, 'we only use azure', 'U1')).toBe(true);
  expect(isMeant(state, heard, 'we only use azure', 'U2')).toBe(false);
});
