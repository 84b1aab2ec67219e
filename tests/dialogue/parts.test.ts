import { expect, test } from 'vitest';
import { createCore } from '../../src/advisor.ts';
import { isReply } from '../../src/dialogue/effect.ts';
import { say } from '../../src/dialogue/say.ts';
import { initialState, type State } from '../../src/dialogue/state.ts';
import { step } from '../../src/dialogue/step.ts';

const core = createCore();

function converse(...messages: string[]): { readonly state: State; readonly said: string } {
  return messages.reduce<{ state: State; said: string }>(
    ({ state }, text) => {
      const next = step(state, { type: 'said', text, by: 'U1' }, core);
      return { state: next.state, said: next.effects.filter(isReply).map(say).join('\n') };
    },
    { state: initialState, said: '' },
  );
}

const message = `We have two parts:
- public api: 20M requests a month, 100 ms per request, very spiky traffic
- video worker: each run takes up to 3 hours and needs a GPU`;

test('each part is shown with what was said of it alone', () => {
  const { said } = converse(message);

  expect(said).toMatch(/• public api: .*spiky/);
  expect(said).toMatch(/• video worker: .*up to 3 h a run, .*needs a GPU\n/);
});

test('each part gets a platform, and no question is asked that a part has answered', () => {
  const { said } = converse(message, 'answer now');

  expect(said).toMatch(/public api: (?:Serverless functions|Containers)/);
  expect(said).toMatch(/video worker: Containers/);
  expect(said).not.toMatch(/No single answer would change it/);
});

test('a correction goes to the part that it is about', () => {
  const { state } = converse(message, 'answer now', 'actually it takes at most 10 minutes and there is no gpu');

  expect(state.components[1]!.profile).toMatchObject({ max_run_s: 600, gpu: false });
  expect(state.profile).not.toHaveProperty('gpu');
});

test('an undo restores what was known of the part', () => {
  const { state } = converse(message, 'answer now', 'actually it takes at most 10 minutes', 'undo that');

  expect(state.components[1]!.profile).toMatchObject({ max_run_s: 10_800, gpu: true });
});
