import { type IncomingMessage, request } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createBuckets } from '../../src/app/rate-buckets.ts';
import { LARGEST_BODY } from '../../src/mcp/http/body.ts';
import { createGate } from '../../src/mcp/http/gate.ts';
import type { HttpServer, HttpSettings } from '../../src/mcp/http/listen.ts';
import { openHttp, TOKEN } from './servers.ts';

let server: HttpServer;
const open = async (settings: Partial<HttpSettings> = {}): Promise<void> => {
  server = await openHttp(settings);
};
beforeEach(() => open());
afterEach(() => server.close());

const head = {
  authorization: `Bearer ${TOKEN}`,
  'content-type': 'application/json',
  accept: 'application/json, text/event-stream',
};
const callOf = (input: object) =>
  JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'advise', arguments: input } });
const call = callOf({ text: 'a nightly job of 6 minutes' });
const large = callOf({ text: 'x'.repeat(LARGEST_BODY) });

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string | undefined>;
  readonly body?: string;
}

/** Sends a request as it is given, its host and length as well. */
async function send({ method = 'POST', path = '/mcp', headers = {}, body = call }: Sent = {}) {
  const all = Object.entries({ ...head, ...headers }).filter(([, value]) => value !== undefined);
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, method, path, headers: Object.fromEntries(all) as Record<string, string> }, resolve)
      .once('error', reject)
      .end(method === 'POST' ? body : undefined);
  });
  return { status: answer.statusCode, headers: answer.headers, json: JSON.parse(await readText(answer)) };
}

test('a call with the token is answered', async () => {
  const { status, json } = await send();

  expect(status).toBe(200);
  expect(json.result.structuredContent.recommendation.verdict).toBe('serverless');
});

describe('what is not let in gets a typed error that says what is allowed', () => {
  test.each([
    ['no token', { headers: { authorization: undefined } }, 401, 'missing-token'],
    ['another scheme', { headers: { authorization: `Basic ${TOKEN}` } }, 401, 'missing-token'],
    ['another token', { headers: { authorization: `Bearer ${TOKEN}x` } }, 401, 'wrong-token'],
    ['an empty token', { headers: { authorization: 'Bearer ' } }, 401, 'missing-token'],
    ['another host', { headers: { host: 'advisor.evil.example' } }, 403, 'wrong-host'],
    ['a host that only begins so', { headers: { host: '127.0.0.1.evil.example:80' } }, 403, 'wrong-host'],
    ['a host behind another', { headers: { host: '127.0.0.1@evil.example' } }, 403, 'wrong-host'],
    ['a page of another site', { headers: { origin: 'https://evil.example' } }, 403, 'wrong-origin'],
    ['a page from nowhere', { headers: { origin: 'null' } }, 403, 'wrong-origin'],
    ['another path', { path: '/' }, 404, 'wrong-path'],
    ['a stream of events', { method: 'GET' }, 405, 'wrong-method'],
    ['the end of a session', { method: 'DELETE' }, 405, 'wrong-method'],
    ['a large body', { body: large }, 413, 'too-large'],
    ['a large body of unknown length', { body: large, headers: { 'transfer-encoding': 'chunked' } }, 413, 'too-large'],
    ['no JSON', { body: '{' }, 400, 'not-json'],
    ['many calls in one', { body: `[${call},${call}]` }, 400, 'batch'],
  ] as const)('%s', async (_name, sent: Sent, status, code) => {
    const answer = await send(sent);

    expect([answer.status, answer.json.error.data.code]).toEqual([status, code]);
    expect(answer.json).toMatchObject({ jsonrpc: '2.0', id: null, error: { message: expect.stringMatching(/\.$/) } });
    if (status === 401) expect(answer.headers['www-authenticate']).toMatch(/^Bearer/);
    if (status === 403) expect(answer.json.error.data.allowed).toEqual(['127.0.0.1', 'localhost']);
    if (status === 405) expect(answer.headers.allow).toBe('POST');
    expect(JSON.stringify(answer.json)).not.toContain(TOKEN);
  });

  test('a page of a host that is allowed is let in', async () => {
    const { status } = await send({ headers: { host: 'localhost:1', origin: 'http://localhost:8080' } });

    expect(status).toBe(200);
  });
});

describe('of many calls', () => {
  test('no more are answered than the limit says, and the others are told when to come again', async () => {
    await server.close();
    await open({ calls: createBuckets(120) });
    const began = performance.now();
    const answers = await Promise.all(Array.from({ length: 200 }, () => send()));
    const refilled = Math.ceil(((performance.now() - began) / 1000) * 2);

    const answered = answers.filter(({ status }) => status === 200).length;
    const refused = answers.filter(({ status }) => status === 429);
    expect(answered + refused.length).toBe(200);
    expect(answered).toBeGreaterThanOrEqual(120);
    expect(answered).toBeLessThanOrEqual(120 + refilled);
    for (const { headers, json } of refused) {
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
      expect(json.error.data).toEqual({ code: 'too-many-calls', allowed: { perMinute: 120 } });
    }
  }, 60_000);

  test('200 at the same time each get their own answer', async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, at) => send({ body: callOf({ profile: { max_run_s: at } }) })),
    );

    for (const [at, { json }] of answers.entries())
      expect(json.result.structuredContent.understood).toEqual([{ factor: 'max_run_s', value: at }]);
  }, 180_000);
});

test('callers are counted one by one, and the count fills up again', () => {
  let time = 0;
  const gate = createGate({ token: TOKEN, allowedHosts: ['localhost'], calls: createBuckets(60, () => time) });
  const from = (remoteAddress: string) =>
    gate({
      url: '/mcp',
      method: 'POST',
      headers: { ...head, host: 'localhost' },
      socket: { remoteAddress },
    } as IncomingMessage)?.code;

  for (let at = 0; at < 60; at += 1) expect(from('10.0.0.1')).toBeUndefined();
  expect([from('10.0.0.1'), from('10.0.0.2')]).toEqual(['too-many-calls', undefined]);
  time = 1000;
  expect([from('10.0.0.1'), from('10.0.0.1')]).toEqual([undefined, 'too-many-calls']);
});
