import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberingOf, numberOf } from '../../src/nlu/learning/numbering.ts';

test('every string has its place as its number, and no other string has one', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { maxLength: 200 }), fc.array(fc.string()), (strings, others) => {
      const numbering = numberingOf(strings);

      expect(strings.map((string) => numberOf(numbering, string))).toEqual([...strings.keys()]);
      for (const other of others) if (!strings.includes(other)) expect(numberOf(numbering, other)).toBeUndefined();
    }),
  );
});

test('strings that differ in little are told apart', () => {
  const strings = Array.from({ length: 150_000 }, (_, at) => `b:w${at % 400} w${Math.floor(at / 400)}`);

  const numbering = numberingOf(strings);

  expect(strings.every((string, at) => numberOf(numbering, string) === at)).toBe(true);
  expect(strings.filter((string) => numberOf(numbering, `${string}x`) !== undefined)).toEqual([]);
});

test('the same string twice is refused', () => {
  expect(() => numberingOf(['a', 'a'])).toThrow('“a” cannot be told from another feature');
});
