import { expect, test } from 'vitest';
import { parseExamples } from '../../src/app/model/examples.ts';
import { some } from '../../tools/evaluate/curve.ts';
import { figures } from '../../tools/evaluate/figures.ts';
import { measured } from '../../tools/evaluate/measure.ts';
import { isSame } from '../../tools/evaluate/same-value.ts';
import { table } from '../../tools/evaluate/table.ts';
import { many, ofWriters, writersOf } from '../../tools/evaluate/writers.ts';

const line = (example: object): string => `${JSON.stringify(example)}\n`;
const reply = (text: string, value: unknown, by: string): string => line({ text, value, by, kind: 'direct' });
const busy = ['busy all the time', 'always busy', 'the same all day, busy'];
const idle = ['hardly ever used', 'idle mostly', 'used rarely, idle'];

const examples = parseExamples([
  {
    path: 'answers/traffic.jsonl',
    text: ['w1', 'w2', 'w3']
      .flatMap((by, at) => [
        reply(busy[at]!, 'steady', by),
        reply(idle[at]!, 'sporadic', by),
        reply(`${by} no idea`, null, by),
      ])
      .join(''),
  },
  {
    path: 'messages/w3.jsonl',
    text: line({
      text: 'our api is idle mostly',
      intent: 'recommend',
      facts: { traffic: ['sporadic', 'idle mostly'] },
      by: 'w3',
    }),
  },
  {
    path: 'statements/w4.jsonl',
    text: line({ text: 'idle mostly', facts: { traffic: 'sporadic' }, by: 'w4' }),
  },
  { path: 'help.txt', text: 'help\nhelp me\n' },
]);

test('a writer is left out whole, and utterances stay', () => {
  expect(writersOf(examples)).toEqual(['w1', 'w2', 'w3', 'w4']);
  const one = ofWriters(examples, new Set(['w3']));

  expect([one.replies.length, one.messages.length, one.statements.length, one.utterances.length]).toEqual([3, 1, 0, 1]);
  expect(many(one)).toBe(4);
});

test('figures stand by factor and kind, and every reply counts once', () => {
  const outcomes = measured(ofWriters(examples, new Set(['w1', 'w2', 'w4'])), ofWriters(examples, new Set(['w3'])));
  const text = figures(outcomes);

  expect(outcomes.replies).toHaveLength(3);
  expect(outcomes.facts.filter(({ outcome }) => outcome !== 'invented')).toMatchObject([
    { set: 'messages', factor: 'traffic' },
  ]);
  expect(outcomes.readings.every(({ probability }) => probability >= 0 && probability <= 1)).toBe(true);
  expect(text).toMatch(/Replies by factor[\s\S]*traffic +2 /);
  expect(text).toMatch(/Replies by kind[\s\S]*direct/);
  expect(text).toMatch(/Calibration[\s\S]*0\.9 to 1 /);
});

test('numbers that are near say the same, and a run above its limit does', () => {
  expect(isSame('memory_mb', 500, 512)).toBe(true);
  expect(isSame('memory_mb', 1024, 512)).toBe(false);
  expect(isSame('max_run_s', 1000, 901)).toBe(true);
  expect(isSame('traffic', 'steady', 'spiky')).toBe(false);
  expect(isSame('traffic', undefined, null)).toBe(false);
});

test('of the writers a share is taken, evenly', () => {
  expect(some(['a', 'b', 'c', 'd'], 0.5)).toEqual(['b', 'd']);
  expect(some(['a', 'b', 'c', 'd'], 0.25)).toEqual(['d']);
  expect(some(['a', 'b', 'c', 'd'], 1)).toEqual(['a', 'b', 'c', 'd']);
});

test('columns of a table are aligned', () => {
  expect(
    table('Title', [
      { '': 'one', right: 5 },
      { '': 'three', right: '10.0' },
    ]),
  ).toBe('Title\n         right\n  one        5\n  three   10.0\n');
  expect(table('Title', [])).toContain('nothing to measure');
});
