import { expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';
import { fastest } from '../fastest.ts';

const { understand } = createCore();

const reading = (text: string) => () => understand(text, { phase: 'asking', asked: 'requests_month' });

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

/** As long as the others; what they may take is told in its time, so that a slow machine fails nothing. */
const ordinary = 'We have a small web shop in Java with a Postgres database and some nightly exports. '
  .repeat(120)
  .slice(0, 10_000);
const MOST_TIMES = 6;
/** A quarter of what any text may take; less is told apart from noise only on an idle machine. */
const LEAST_MS = 5;

test.each(hostile)('time grows no faster than the text: %s', (_name, text) => {
  const most = ([half = 0, , usual = 0]: readonly number[]) =>
    Math.min(Math.max(half * 4, LEAST_MS), usual * MOST_TIMES);
  const times = fastest([text(5000), text(10_000), ordinary].map(reading), (times) => times[1]! < most(times), {
    fewest: 6,
  });

  expect(times[1]).toBeLessThan(most(times));
});
