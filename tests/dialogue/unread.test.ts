import { expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';
import { initialState, type State } from '../../src/dialogue/state/state.ts';
import { step } from '../../src/dialogue/step.ts';

const core = createCore();
const asking: State = { ...initialState, phase: 'asking', asked: { factor: 'traffic' } } as State;
const unreadIn = (text: string, state: State = asking) => step(state, { type: 'said', text, by: 'U1' }, core).unread;

test('a reply that answers nothing is reported with what was asked', () => {
  expect(unreadIn('flumph bork grault')).toBe('traffic');
});

test.each(['steady', 'no idea', 'skip', 'why do you ask?', 'undo', 'start over'])('%j is no unread reply', (text) =>
  expect(unreadIn(text)).toBeUndefined(),
);

test('an opening replies to nothing', () => {
  expect(unreadIn('flumph bork grault', initialState as State)).toBeUndefined();
});
