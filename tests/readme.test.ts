import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nodeArguments } from './node-arguments.ts';

const readme = readFileSync('README.md', 'utf8');

test('the first example in the README is what the program prints', () => {
  const example = /^```\n(> [\s\S]*?)^```/m.exec(readme)![1]!.split('\n').filter(Boolean);
  const said = example.filter((line) => line.startsWith('> ')).map((line) => line.slice(2));
  const { stdout } = spawnSync(process.execPath, nodeArguments('src/app/programs/ask.ts'), {
    input: said.map((line) => `${line}\n`).join(''),
    encoding: 'utf8',
  });
  const lines = stdout.split('\n');

  let at = 0;
  for (const line of example.filter((each) => !each.startsWith('> ') && each.trim() !== '…')) {
    at = lines.indexOf(line, at);
    expect(at, `“${line}” in:\n${stdout}`).toBeGreaterThanOrEqual(0);
  }
}, 60_000);
