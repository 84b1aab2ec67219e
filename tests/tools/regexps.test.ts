import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What the check says of a program. */
function check(program: string): { readonly status: number | null; readonly said: string } {
  const file = join(mkdtempSync(join(tmpdir(), 'regexps-')), 'planted.ts');
  writeFileSync(file, program);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/check-regexps.ts', file], {
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}` };
}

describe('the check for slow regular expressions', () => {
  test('accepts linear ones', () => {
    expect(check('export const words = /^[a-z]+(?: [a-z]+)*$/;')).toMatchObject({ status: 0 });
  });

  test.each([
    ['one word in two ways', 'export const bad = /^(?:[^ ]+[ ,]*){1,6}[.;!]/;', 'planted.ts:1 takes'],
    ['a run that starts everywhere', "export const trim = (text: string) => text.replace(/\\s+$/, '');", 'polynomial'],
    [
      'one that is built',
      "const word = '(?:a|aa)';\nexport const bad = new RegExp('^' + word + '+$');",
      'planted.ts:2 takes exponential',
    ],
    [
      'one that is built later',
      'export const of = (word: string) => new RegExp(word);',
      'build it when the module loads',
    ],
  ])('refuses %s', (_name, program, message) => {
    const { status, said } = check(program);

    expect(said).toContain(message);
    expect(status).toBe(1);
  });
});
