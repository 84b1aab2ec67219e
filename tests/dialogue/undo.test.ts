import { expect, test } from 'vitest';
import { createCore } from '../../src/advisor.ts';
import { initialState, type State, type Step } from '../../src/dialogue/state.ts';
import { step } from '../../src/dialogue/step.ts';

const core = createCore();

/** What stands at the end of what is said, one after another. */
function after(...said: readonly string[]): Step {
  return said.reduce<Step>(({ state }, text) => step(state, { type: 'said', text, by: 'U1' }, core), {
    state: initialState as State,
    effects: [],
  });
}
const told = 'where should our api go? 2M requests a month, it needs a gpu';

test('what was told last is taken back, and told again by a second undo', () => {
  expect(after(told, 'the load is about the same all day', 'scratch that').state.profile).toEqual(
    after(told).state.profile,
  );
  expect(after(told, 'the load is about the same all day', 'undo', 'undo').state.profile).toMatchObject({
    traffic: 'steady',
  });
});

test('an undone correction brings the earlier answer back', () => {
  const { profile } = after(told, 'answer now', 'actually it is 5M a month', 'take that back').state;

  expect(profile).toMatchObject({ requests_month: 2e6, gpu: true });
});

test('a named fact is taken back alone, at any time', () => {
  const { gpu: _, ...rest } = after(told).state.profile;

  expect(after(told, 'forget the gpu').state.profile).toEqual(rest);
  expect(after(told, 'answer now', 'forget the gpu').state.profile).toEqual(rest);
});

test.each(['forget everything', 'start over'])('%s takes all of it back', (text) => {
  expect(after(told, 'answer now', text).state.profile).toEqual({});
});

test('where nothing was told there is nothing to take back', () => {
  expect(after('undo').effects).toMatchObject([{ lines: [{ text: 'There is nothing to take back.' }] }]);
});

test('a correction is heard while something else is asked', () => {
  expect(after(told, 'actually it is 5M a month').state.profile).toMatchObject({ requests_month: 5e6 });
});
