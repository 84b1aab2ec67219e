import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpServer } from '../../src/mcp/http/listen.ts';
import { cases } from '../cases.ts';
import { calls } from './calls.ts';
import { openHttp, serverCommand, TOKEN } from './servers.ts';

const run = promisify(execFile);
// It keeps a list of servers at home.
const options = { env: { ...process.env, HOME: mkdtempSync(join(tmpdir(), 'advisor-')) } };
const inspect = async (target: readonly string[], ...args: string[]) => {
  const { stdout, stderr } = await run(
    process.execPath,
    ['node_modules/.bin/mcp-inspector', '--cli', ...target, ...args],
    options,
  );
  return { result: JSON.parse(stdout), stderr };
};
const toolArguments = (input: Record<string, unknown>): string[] =>
  Object.entries(input).flatMap(([name, value]) => [
    '--tool-arg',
    `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  ]);

let server: HttpServer;
beforeAll(async () => {
  server = await openHttp();
});
afterAll(() => server.close());

describe.each([
  ['standard input and output', () => [process.execPath, ...serverCommand]],
  ['streamable HTTP', () => [server.url, '--header', `Authorization: Bearer ${TOKEN}`]],
] as const)('the inspector’s command line over %s', (_name, target) => {
  test('lists every tool and finds no schema that is not portable', async () => {
    const { result, stderr } = await inspect(target(), '--strict', '--method', 'tools/list');

    expect(result.tools.map(({ name }: { name: string }) => name)).toEqual(Object.keys(calls));
    expect(stderr).not.toMatch(/Warning|Error/);
  });

  test.each(Object.entries(calls).slice(0, cases(1)))('calls %s', async (name, input) => {
    const { result } = await inspect(target(), '--method', 'tools/call', '--tool-name', name, ...toolArguments(input));

    expect(result.isError).toBeFalsy();
    expect(result.structuredContent).toBeTruthy();
  });
});
