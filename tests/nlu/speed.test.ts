import { expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';

const { understand } = createCore();

/**
 * Fastest of some runs of each text in milliseconds, taken in turns so that a busy machine slows all alike; more of
 * them while `hold` does not.
 */
function times(texts: readonly string[], hold: (fastest: readonly number[]) => boolean): number[] {
  const fastest = texts.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < MOST_RUNS && (run < FEWEST_RUNS || !hold(fastest)); run += 1) {
    for (const [at, text] of texts.entries()) {
      const start = performance.now();
      understand(text, { phase: 'asking', asked: 'requests_month' });
      fastest[at] = Math.min(fastest[at]!, performance.now() - start);
    }
  }
  return fastest;
}
const FEWEST_RUNS = 6;
const MOST_RUNS = 60;

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

test.each(hostile)('time grows no faster than the text: %s', (_name, text) => {
  const most = ([half = 0, , usual = 0]: readonly number[]) => Math.min(Math.max(half * 4, 2), usual * MOST_TIMES);
  const measured = times([text(5000), text(10_000), ordinary], (fastest) => fastest[1]! < most(fastest));

  expect(measured[1]).toBeLessThan(most(measured));
});
