import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { contentKey } from '../../src/app/model/content-key.ts';

let root: string;
beforeEach(() => {
  root = `${mkdtempSync(join(tmpdir(), 'content-key-'))}/`;
  mkdirSync(`${root}texts/more`, { recursive: true });
  writeFileSync(`${root}texts/a.txt`, 'one');
  writeFileSync(`${root}texts/more/b.txt`, 'two');
});

const key = (): string => contentKey(root, ['texts'], /\.txt$/, `${root}kept/texts.json`);

test('the same files have the same key, wherever they lie and whenever they were written', () => {
  const before = key();
  utimesSync(`${root}texts/a.txt`, 1, 1);

  expect(key()).toBe(before);
  rmSync(`${root}kept`, { recursive: true });
  expect(key()).toBe(before);
});

test.each([
  ['a changed file', () => writeFileSync(`${root}texts/a.txt`, 'eno')],
  ['a longer file', () => writeFileSync(`${root}texts/more/b.txt`, 'two and more')],
  ['a new file', () => writeFileSync(`${root}texts/c.txt`, '')],
  ['a file that is gone', () => rmSync(`${root}texts/a.txt`)],
])('%s has another key', (_, change) => {
  const before = key();
  utimesSync(`${root}texts/a.txt`, 1, 1);
  change();

  expect(key()).not.toBe(before);
});

test('a file of another kind makes no difference, nor does a memory that cannot be read', () => {
  const before = key();
  writeFileSync(`${root}texts/notes.md`, 'aside');
  expect(key()).toBe(before);
  writeFileSync(`${root}kept/texts.json`, '{"stamp"');

  expect(key()).toBe(before);
});
