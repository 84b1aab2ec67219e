import { expect, test } from 'vitest';
import { initialState } from '../../src/dialogue/state/state.ts';
import { hear } from './talk.ts';

const asking = hear(initialState, 'we have a small python api for our field staff').state;
const advised = hear(asking, 'answer now').state;

test.each([
  'tack!',
  'Merci beaucoup',
  'gracias',
  'dziękuję',
  'dank je',
  'grazie mille!',
  'arigato',
  'ok, danke dir',
  'ありがとう',
])('“%s” is answered in English, and changes nothing', (text) => {
  for (const state of [initialState, asking, advised]) {
    const { effects, state: next } = hear(state, text);

    expect(effects).toMatchObject([{ type: 'acknowledgement', lines: [{ text: 'You’re welcome.' }] }]);
    expect(next.profile).toEqual(state.profile);
  }
});

test('what goes on after them is read', () => {
  expect(hear(asking, 'merci, it gets 40k requests a month').state.profile.requests_month).toBe(40_000);
});
