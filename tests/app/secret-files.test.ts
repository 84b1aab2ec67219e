import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { secretNames } from '../../src/app/config/config.ts';
import { withSecretFiles } from '../../src/app/config/secret-files.ts';

const fileWith = (content: string): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'advisor-')), 'secret');
  writeFileSync(file, content);
  return file;
};

test.each(secretNames)('%s may be a file', (name) => {
  const env = { PORT: '1', [`${name}_FILE`]: fileWith('secret\n') };

  expect(withSecretFiles(env)).toMatchObject({ PORT: '1', [name]: 'secret' });
});

test('without files the environment stays as it is', () => {
  const env = { MCP_TOKEN: 'a', MCP_TOKEN_FILE: '' };

  expect(withSecretFiles(env)).toBe(env);
});

test('an empty file, a missing one and a second value are named, and never shown', () => {
  const file = fileWith(' \n');

  expect(() => withSecretFiles({ MCP_TOKEN_FILE: file })).toThrow(`MCP_TOKEN_FILE ${file} is empty`);
  expect(() => withSecretFiles({ MCP_TOKEN_FILE: '/nowhere' })).toThrow('cannot be read (ENOENT)');
  expect(() => withSecretFiles({ MCP_TOKEN: 'hunter2', MCP_TOKEN_FILE: file })).toThrow(
    'MCP_TOKEN and MCP_TOKEN_FILE are both set: remove one',
  );
});
