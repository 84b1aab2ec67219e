import { expect, test } from 'vitest';
import type { Fact } from '../../src/knowledge/facts/fact.ts';
import { fact } from '../../src/knowledge/facts/index.ts';
import { fillIn, referablesIn } from '../../src/knowledge/facts/references.ts';
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

test('which of several prices is meant has to be said', () => {
  const prices = { 'one-price': 1, 'other-price': 2 };
  const facts = referablesIn([{ ...fact('F-AWS-20'), id: 'F-TST-01', value: undefined, prices } as unknown as Fact]);

  expect(() => fillIn('{F-TST-01}', facts)).toThrow('several prices: name the price');
  expect(fillIn('{aws/other-price}', facts)).toBe('$2');
});

test('the facts that a text rests on are known', () => {
  expect(referredTo('{F-AWS-40} or {aws/lambda-request*1e6}')).toEqual(['F-AWS-40', expect.stringMatching(/^F-AWS-/)]);
});
