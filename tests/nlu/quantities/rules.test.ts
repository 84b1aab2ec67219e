import { describe, expect, test } from 'vitest';
import { quantitiesIn, rules } from '../../../src/nlu/quantities/quantities.ts';
import { plainText, readable } from '../../../src/nlu/text/text.ts';
import { tokenize } from '../../../src/nlu/text/tokens.ts';
import { fastest } from '../../fastest.ts';

const read = (text: string) => quantitiesIn(tokenize(plainText(readable(text))));
const near = (value: number, expected: number): boolean =>
  Math.abs(value - expected) <= Math.max(0.006, 0.006 * Math.abs(expected));

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  test.each(rule.says)('reads "%s" as %d', (text, value) => {
    expect(read(text).filter((quantity) => near(quantity.value, value))).not.toEqual([]);
  });

  test.each(rule.not ?? [])('does not read "%s"', (text) => {
    expect(read(text).filter((quantity) => quantity.rule === rule.name)).toEqual([]);
  });
});

test('every rule has a name of its own and examples for and against it', () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  expect(rules.filter(({ says, not }) => says.length === 0 || !not?.length)).toEqual([]);
});

test.each([
  ['80 nurses, three scans per shift, two shifts daily', '80 × 3 × 2 shifts × 30.4 days'],
  ['12k meters every 10 min', '12,000 × 730 h / 10 min'],
  ['600 studies each weekday', '600 × 22 days'],
])('keeps the arithmetic of "%s"', (text, arithmetic) => {
  expect(read(text).find(({ kind }) => kind === 'rate')?.arithmetic).toBe(arithmetic);
});

test.each([
  ['over 15 minutes', 'above'],
  ['up to 3 GB', 'most'],
  ['at least 2 GB', 'least'],
])('keeps the bound of "%s"', (text, bound) => {
  expect(read(text)[0]?.bound).toBe(bound);
});

test.each([
  '1 '.repeat(5000),
  'a third of '.repeat(1000),
  'each 3 a '.repeat(1100),
  '9'.repeat(10_000),
  '5-'.repeat(5000),
])('reads 10,000 characters in time: %.12s…', (text) => {
  const tokens = tokenize(text);
  const [time] = fastest([() => quantitiesIn([...tokens])], ([time]) => time! < 40);

  expect(time).toBeLessThan(40);
});

test.each([
  ['6,000 trackers on trucks post their position every 20 seconds', 6000 * 3 * 60 * 730],
  ['40 cameras upload a picture of 2 MB every 10 minutes', 40 * 6 * 730],
  ['we keep 40 tables, and one job looks at the new rows of all of them every 10 minutes', 6 * 730],
])('what each of many sends every so often: %s', (text, month) => {
  const [rate] = quantitiesIn(tokenize(text)).filter(({ kind }) => kind === 'rate');

  expect(rate!.value).toBeCloseTo(month, -2);
});

test.each(['the api answers with 503s', 'we see 429s all day'])('a status code is no time: %s', (text) => {
  expect(quantitiesIn(tokenize(text)).map(({ kind }) => kind)).not.toContain('duration');
});
