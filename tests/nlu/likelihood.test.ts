import { expect, test } from 'vitest';
import { likelihood } from '../../src/nlu/answers/likelihood.ts';

const message = { part: 0.5, whole: 0.1, rivalPart: 0.1, rivalWhole: 0.1, words: 30, theirs: 0.9 };

test.each([
  ['the part that seems to state it', { part: 0.9 }],
  ['the whole, read at once', { whole: 0.6 }],
  ['a workload that is surely theirs', { theirs: 0.99 }],
])('it is likelier by %s', (_, more) => {
  expect(likelihood({ ...message, ...more })).toBeGreaterThan(likelihood(message));
});
