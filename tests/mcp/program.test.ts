import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { afterEach, expect, test } from 'vitest';
import { TOKEN } from './servers.ts';

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** The program in a home of its own; Node lets it write no file at all. */
function start(env: Readonly<Record<string, string>>) {
  const home = mkdtempSync(join(tmpdir(), 'advisor-'));
  const child = spawn(process.execPath, ['--permission', '--allow-fs-read=*', 'src/app/programs/mcp.ts'], {
    env: { PATH: process.env['PATH'], HOME: home, ...env },
    stdio: 'pipe',
  });
  children.push(child);
  const told = { out: '', err: '' };
  child.stdout.on('data', (data: Buffer) => {
    told.out += data;
  });
  const url = new Promise<string>((resolve) => {
    child.stderr.on('data', (data: Buffer) => {
      told.err += data;
      const [found] = /http:\/\/[^"]+\/mcp/.exec(told.err) ?? [];
      if (found) resolve(found);
    });
  });
  return { child, told, url, home };
}

async function clientAt(url: string): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  const headers = { authorization: `Bearer ${TOKEN}` };
  await client.connect(new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers } }) as Transport);
  return client;
}

test('keeps and logs nothing of anybody’s text, and ends when it is told to', async () => {
  const { child, told, url, home } = start({ MCP_PORT: '0', MCP_TOKEN: TOKEN });
  const client = await clientAt(await url);
  const secret = 'Project Zanzibar';
  const answer = await client.callTool({
    name: 'advise',
    arguments: { text: `${secret}: a nightly job of 6 minutes` },
  });
  await client.callTool({ name: 'advise', arguments: { text: 1, [secret]: secret } });
  await client.callTool({ name: secret, arguments: {} }).catch(() => undefined);
  await client.readResource({ uri: `advisor://${secret}` }).catch(() => undefined);
  await client.close();
  child.kill('SIGTERM');
  const [status] = await once(child, 'exit');

  expect(answer.isError).toBeFalsy();
  expect(status).toBe(0);
  expect(readdirSync(home)).toEqual([]);
  expect(`${told.out}${told.err}`).not.toMatch(/Zanzibar/);
  expect(`${told.out}${told.err}`).not.toContain(TOKEN);
}, 60_000);

test('over standard input and output it takes a huge text as an error, and ends with its input', async () => {
  const { child, told } = start({});
  const text = 'x'.repeat(3_000_000);
  const message = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'advise', arguments: { text } } };
  child.stdin.end(`no JSON\n${JSON.stringify(message)}\n`);
  const [status] = await once(child, 'close');

  const { result } = JSON.parse(told.out) as { result: { isError: boolean; content: [{ text: string }] } };
  expect(JSON.parse(result.content[0].text).error).toMatchObject({ code: 'too-long', allowed: { maximum: 8000 } });
  expect([status, told.err]).toEqual([0, '']);
}, 60_000);

test('ends quietly when nobody reads on', async () => {
  const { child, told } = start({});
  child.stdout.destroy();
  for (const id of [1, 2, 3]) child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id, method: 'tools/list' })}\n`);
  const [status] = await once(child, 'exit');

  expect([status, told.err]).toEqual([0, '']);
}, 60_000);

test('takes its token from a file', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'advisor-')), 'token');
  writeFileSync(file, `${TOKEN}\n`);
  const { url } = start({ MCP_PORT: '0', MCP_TOKEN_FILE: file });
  const client = await clientAt(await url);

  expect((await client.listTools()).tools.length).toBeGreaterThan(0);
  await client.close();
}, 60_000);

test.each([
  [{ MCP_PORT: '0' }, /^MCP_TOKEN is missing: .*openssl rand/],
  [{ MCP_PORT: '0', MCP_TOKEN: 'short' }, /^MCP_TOKEN must have at least 32 characters; generate one with/],
  [
    { MCP_PORT: '0', MCP_TOKEN: TOKEN, MCP_ALLOWED_HOSTS: 'https://a.example/' },
    /^MCP_ALLOWED_HOSTS must be host names/,
  ],
  [{ MCP_PORT: '70000', MCP_TOKEN: TOKEN }, /^MCP_PORT must be a port number/],
  [{ MCP_PORT: '0', MCP_TOKEN_FILE: '/nowhere' }, /^MCP_TOKEN_FILE \/nowhere cannot be read \(ENOENT\)/],
  [{ MCP_PORT: '0', MCP_TOKEN: TOKEN, MCP_TOKEN_FILE: '/nowhere' }, /^MCP_TOKEN and MCP_TOKEN_FILE are both set/],
])('ends with status 2 and one message for %j', async (env, message) => {
  const { child, told } = start(env);
  const [status] = await once(child, 'close');

  expect(told.err).toMatch(message);
  expect(status).toBe(2);
});
