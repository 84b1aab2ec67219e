import { expect, test } from 'vitest';
import { createCore } from '../../src/advisor.ts';

const { understand } = createCore();

/** Fastest of some runs, in milliseconds. */
function time(text: string): number {
  const runs = Array.from({ length: 12 }, () => {
    const start = performance.now();
    understand(text, { phase: 'asking', asked: 'requests_month' });
    return performance.now() - start;
  });
  return Math.min(...runs);
}

const hostile: readonly (readonly [string, (length: number) => string])[] = [
  ['one letter', (length) => 'a'.repeat(length)],
  ['digits', (length) => '9'.repeat(length)],
  ['numbers', (length) => '1 '.repeat(length / 2)],
  ['number words', (length) => 'a hundred and '.repeat(length / 14)],
  ['ranges', (length) => '1-2-3-'.repeat(length / 6)],
  ['negations', (length) => 'not no without '.repeat(length / 15)],
  ['phrases that start and never end', (length) => 'on upload to the bucket when a '.repeat(length / 31)],
  ['rates', (length) => '5k/day 30 rps '.repeat(length / 14)],
  ['markup', (length) => '<@U1|x> &amp; <http://a|'.repeat(length / 24)],
  ['misspelt words', (length) => 'kuberntes severless contianer '.repeat(length / 30)],
  ['emoji', (length) => '🎉'.repeat(length / 2)],
];

test.each(hostile)('time grows no faster than the text: %s', (_name, text) => {
  time(text(5000));
  const half = time(text(5000));
  const whole = time(text(10_000));

  expect(whole).toBeLessThan(Math.max(half * 4, 2));
  expect(whole).toBeLessThan(20);
});
