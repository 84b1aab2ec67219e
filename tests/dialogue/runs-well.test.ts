import { expect, test } from 'vitest';
import { rows, runsWell } from '../../src/dialogue/heard/runs-well.ts';
import { after, read } from './talk.ts';

const wordsAfter = (...said: readonly string[]): string => read(after(...said.slice(0, -1)), said.at(-1)!);

test.each(rows.map(({ example }) => [example]))('%s: does well as it is', (example) => {
  expect(runsWell(example)).toBe(true);
});

test.each([
  'it works fine, but it costs 400 a month',
  'works well except on Mondays',
  'it does not work well',
  'works fine on my laptop',
  'would that run fine on Lambda?',
  'it used to run fine',
  'as long as it works',
  'an hour of downtime is no trouble',
  'cold starts are no problem',
  'no problem',
  'i want something that does the job',
  'the old one never had a problem though it is slow',
])('%s: does not', (text) => {
  expect(runsWell(text)).toBe(false);
});

const SHOP =
  'ticket shop for our theater, PHP and MySQL on a rented server, 900 orders a month, one of us looks after it.';

test('who has no trouble is told to stay, beside what is recommended for later', () => {
  expect(wordsAfter(`${SHOP} It has run smoothly for years. Lambda?`, 'answer now')).toMatch(
    /^(?:Recommendation|I’d go).*leave it there/s,
  );
});

test('who has trouble is not', () => {
  expect(wordsAfter(`${SHOP} It falls over each December. Lambda?`, 'answer now')).not.toMatch(/leave it there/);
});

test('who says so and leaves all the same is not', () => {
  expect(wordsAfter(`${SHOP} It runs fine. We are leaving Hetzner in May. Lambda?`, 'answer now')).not.toMatch(
    /leave it there/,
  );
});
