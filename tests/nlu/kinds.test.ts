import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';
import { faults, readTable } from './table.ts';

/** Kinds of misreading, each in many words; a line that is marked `open` fails so far, and says why. */
const kinds = readdirSync(new URL('kinds', import.meta.url)).map((file) => file.replace('.jsonl', ''));
const LEAST_LINES = 6;

const { understand } = createCore();

describe.each(kinds)('%s', (kind) => {
  const lines = readTable(`kinds/${kind}`);

  test('is said in many words', () => {
    expect(new Set(lines.map(({ text }) => text)).size).toBeGreaterThanOrEqual(LEAST_LINES);
  });

  for (const line of lines) {
    const { text, asked, open } = line;
    (open ? test.fails : test)(`${text}${asked ? `, to ${asked}` : ''}${open ? ` (${open})` : ''}`, () => {
      expect(faults(understand, line, kind === 'corrections' ? 'answered' : 'new')).toEqual([]);
    });
  }
});
