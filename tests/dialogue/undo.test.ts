import { expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';
import { initialState, type State, type Step } from '../../src/dialogue/state/state.ts';
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
/** It leaves something to ask. */
const asking = 'where should our order api run, 2M requests a month?';

test('what was told last is taken back, and what was asked then is asked again', () => {
  const { state, effects } = after(asking, 'it keeps no state', 'scratch that');
  const first = after(asking).state;

  expect(state.profile).toEqual(first.profile);
  expect(state.asked?.factor).toBe(first.asked?.factor);
  expect(effects.at(-1)).toMatchObject({ type: 'question', lead: 'Undone: no longer stateless.' });
});

test('undo goes further back each time, to the beginning', () => {
  const two = after(asking, 'skip', 'it keeps no state', 'undo', 'undo').state;

  expect(two.profile).toEqual(after(asking).state.profile);
  expect(two.closed).toEqual([]);
  expect(two.asked?.factor).toBe(after(asking).state.asked?.factor);
  expect(after(asking, 'skip', 'undo', 'undo').state).toMatchObject({ phase: 'new', profile: {} });
});

test('a skip is taken back, and its question asked again', () => {
  const { state, effects } = after(asking, 'skip', 'undo');

  expect(state).toMatchObject({ closed: [], asked: { factor: after(asking).state.asked?.factor } });
  expect(effects.at(-1)).toMatchObject({ lead: 'Undone: the skipped question is open again.' });
});

test('the answer that led to advice is taken back: its question comes again, then the advice is revised', () => {
  const first = after(asking);
  const answered = after(asking, 'answer now', 'undo').state;

  expect(answered).toMatchObject({ phase: 'asking', asked: { factor: first.state.asked?.factor } });
  const again = step(answered, { type: 'said', text: 'skip', by: 'U1' }, core);
  expect(again.effects.find(({ type }) => type === 'recommendation')).toMatchObject({ number: 1, revised: true });
});

test('undo takes nothing back of what somebody else said', () => {
  const { state } = after(told);
  const next = step(state, { type: 'said', text: 'undo', by: 'U2' }, core);

  expect(next.state.profile).toEqual(state.profile);
});

test('undone questions do not use up the questions', () => {
  const said = [asking, ...Array.from({ length: 6 }, () => ['skip', 'undo']).flat()];

  expect(after(...said).state).toMatchObject({ phase: 'asking', askedHere: 1 });
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
  expect(after('undo').effects).toMatchObject([{ lines: [{ text: 'There’s nothing to undo.' }] }]);
});

test('a correction is heard while something else is asked', () => {
  expect(after(told, 'actually it is 5M a month').state.profile).toMatchObject({ requests_month: 5e6 });
});

test('what was told of the provider is undone with its limits', () => {
  const { effects } = after(
    'a python script copies invoices every night, 4 minutes, 300 MB of memory, nobody looks after it',
    'answer now',
    'it runs on Azure',
    'undo',
  );

  expect(effects).toContainEqual(
    expect.objectContaining({ type: 'recommendation', recommendation: expect.objectContaining({ provider: 'any' }) }),
  );
});
