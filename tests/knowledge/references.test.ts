import { expect, test } from 'vitest';
import { referredTo, withNumbers } from '../../src/knowledge/references.ts';

test.each([
  ['{F-AWS-40}', '244 GB'],
  ['{F-AWS-40 in MB}', '249,856 MB'],
  ['{F-AWS-01}', '15 minutes'],
  ['{F-AWS-01 in s}', '900 s'],
  ['{F-AZ-05}', '230 s'],
  ['{aws/lambda-request*1e6}', '$0.20'],
])('%s reads %s', (text, expected) => {
  expect(withNumbers(`At most ${text}.`)).toBe(`At most ${expected}.`);
});

test('a reference to nothing is refused by name', () => {
  expect(() => withNumbers('{F-AWS-9999}')).toThrow('{F-AWS-9999} names no fact and no price.');
});

test('the facts that a text rests on are known', () => {
  expect(referredTo('{F-AWS-40} or {aws/lambda-request*1e6}')).toEqual(['F-AWS-40', expect.stringMatching(/^F-AWS-/)]);
});
