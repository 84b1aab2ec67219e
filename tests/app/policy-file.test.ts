import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ConfigError } from '../../src/app/config/config.ts';
import { readPolicy } from '../../src/app/config/policy-file.ts';

const file = (text: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'policy-')), 'policy.yml');
  writeFileSync(path, text);
  return path;
};

const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
  .concat('bcdefgh'.split('').map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[at]}`)}]`))
  .join('\n');

test.each([
  ['code', 'provider: !!js/function "function () { globalThis.ran = true }"', /Unresolved tag.*js\/function/],
  ['code that runs at once', 'provider: !!js/function > (() => { globalThis.ran = true })()', /POLICY_FILE/],
  ['an object of another language', 'provider: !!python/object/apply:os.system ["id"]', /Unresolved tag/],
  ['a regular expression', 'provider: !!js/regexp /(a+)+$/', /Unresolved tag/],
  ['aliases that multiply', bomb, /alias/i],
  ['an alias of nothing', 'provider: *nobody', /POLICY_FILE.*nobody/],
  ['a part that is none', '__proto__:\n  provider: aws\n', /POLICY_FILE.*__proto__/],
  ['more than a house has rules', `# ${'x'.repeat(70_000)}`, /longer than 64 kB/],
  ['no YAML', '\u0000\u0001{{{', /POLICY_FILE/],
])('the policy file is refused, and nothing is run, where it holds %s', (_name, text, message) => {
  const path = file(text);

  expect(() => readPolicy(path)).toThrow(ConfigError);
  expect(() => readPolicy(path)).toThrow(message);
  expect(globalThis).not.toHaveProperty('ran');
  expect({}).not.toHaveProperty('provider');
});
