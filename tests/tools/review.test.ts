import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decisionIn, HELP } from '../../tools/review/decision.ts';
import { listed } from '../../tools/review/list.ts';
import { taught } from '../../tools/review/teach.ts';

const kept = [
  { id: 1, text: 'flumph my bork', guess: 'define', confidence: 0.3, asked: null },
  { id: 2, text: 'up and down like the tide', guess: 'answer', confidence: 0.5, asked: 'traffic' },
  { id: 3, text: 'half a gig', guess: 'answer', confidence: 0.5, asked: 'memory_mb' },
  { id: 4, text: 'ask priya', guess: 'answer', confidence: 0.5, asked: 'traffic' },
  { id: 5, text: 'yep, cuda', guess: 'answer', confidence: 0.5, asked: 'gpu' },
];
const additionsOf = (line: string) => {
  const decision = decisionIn(line, kept);
  return typeof decision === 'string' ? decision : decision.additions;
};

test('replies are listed by what was asked, openings by the best guess', () => {
  const text = listed(kept);

  expect(text).toContain('Openings, best guess: define\n  1  0.30  flumph my bork');
  expect(text).toMatch(/Replies, asked: traffic .*spiky.*\n {2}2 .*\n {2}4 /);
  expect(listed([])).toContain('KEEP_UNRECOGNISED');
});

test('an opening is taught as an intent, a reply as a value of what was asked', () => {
  expect(additionsOf('1 migrate')).toEqual([{ path: 'migrate.txt', lines: ['flumph my bork'] }]);
  expect(additionsOf('2 diurnal')).toEqual([
    { path: 'answers/traffic.jsonl', lines: ['{"text":"up and down like the tide","value":"diurnal","by":"review"}'] },
  ]);
  expect(additionsOf('3 512')).toMatchObject([{ lines: [expect.stringContaining('"value":512')] }]);
  expect(additionsOf('4 nothing')).toMatchObject([{ lines: [expect.stringContaining('"value":null')] }]);
  expect(additionsOf('5 true')).toMatchObject([{ lines: [expect.stringContaining('"value":true')] }]);
  expect(decisionIn('1, 4 drop', kept)).toEqual({ ids: [1, 4], additions: [] });
});

test.each(['2 bumpy', '1 spiky', '3 lots', '1 2 diurnal'])('%j decides nothing and says so', (line) => {
  expect(additionsOf(line)).toMatch(/is no intent/);
});

test('a line without a known number shows the help', () => {
  expect(decisionIn('9 migrate', kept)).toBe(HELP);
  expect(decisionIn('', kept)).toBe(HELP);
});

test('what is taught is appended on a line of its own, unless it contradicts', () => {
  const folder = `${mkdtempSync(join(tmpdir(), 'advisor-'))}/`;
  mkdirSync(`${folder}answers`);
  const path = 'answers/traffic.jsonl';
  const line = (value: string): string => JSON.stringify({ text: 'it varies', value, by: 'review' });
  writeFileSync(`${folder}${path}`, '{"text":"flat","value":"steady","by":"w01"}');

  expect(taught([{ path, lines: [line('spiky')] }], folder)).toBeUndefined();
  expect(taught([{ path, lines: [line('steady')] }], folder)).toMatch(
    /intents\/answers\/traffic\.jsonl:3: says "steady"/,
  );
  expect(readFileSync(`${folder}${path}`, 'utf8').split('\n')).toEqual([expect.anything(), line('spiky'), '']);
});
