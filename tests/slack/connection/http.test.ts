import { connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { overHttp, overSocket } from '../../../bench/fuzz-apps.ts';
import { type Advisor, openAdvisor, SECRET } from '../advisor.ts';
import { closeAll, open } from '../installable.ts';

let advisor: Advisor | undefined;
afterEach(async () => {
  await advisor?.close();
  await closeAll();
  advisor = undefined;
});

describe('a signature', () => {
  test.each([
    [401, 600],
    [401, 310],
    [200, 290],
    [200, -290],
    [401, -310],
  ])('gets %i when it is %i seconds ahead of the clock', async (status, ahead) => {
    advisor = await openAdvisor();
    const body = JSON.stringify({ type: 'url_verification', challenge: 'c' });
    const at = Math.floor(Date.now() / 1000) + ahead;

    expect((await advisor.driver.send(body, 'application/json', SECRET, at)).status).toBe(status);
  });
});

test.each([
  ['null', 'application/json'],
  [' null ', 'application/json'],
  ['payload=null', 'application/x-www-form-urlencoded'],
])('the signed body %j gets 400', async (body, type) => {
  advisor = await openAdvisor();

  expect((await advisor.driver.send(body, type)).status).toBe(400);
  expect(await advisor.mention('what is a vm?')).toBe(200);
});

describe('no page', () => {
  test.each(['/slack/install', '/slack/oauth_redirect?code=c', '/healthz', '/nothing'])(
    'may be framed or run scripts: %s',
    async (path) => {
      const { app: installable } = await open();

      const { headers } = await installable.get(path);

      const policy = headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('script-src');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    },
  );
});

/** Milliseconds until the server closes a connection on which one byte comes every half a second. */
function closedAfter(port: number, head: string): Promise<number> {
  const began = performance.now();
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(head));
    const drip = setInterval(() => socket.write('x'), 500);
    socket.on('error', () => {});
    socket.on('data', () => {});
    socket.on('close', () => {
      clearInterval(drip);
      resolve(performance.now() - began);
    });
  });
}

test.concurrent.for([
  ['HTTP', overHttp],
  ['Socket Mode', () => overSocket()],
] as const)(
  'slow headers and slow bodies are closed within half a minute in %s',
  async ([, openApp], { expect, onTestFinished }) => {
    const app = await openApp();
    onTestFinished(() => app.close());

    const closed = await Promise.all([
      closedAfter(app.port, 'POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n'),
      closedAfter(app.port, 'POST /nothing HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nfff\r\n'),
      closedAfter(app.port, 'GET /readyz HTTP/1.1\r\nX-Slow: '),
    ]);

    for (const ms of closed) expect(ms).toBeLessThan(30_000);
    expect(await app.answers()).toBe(true);
  },
);
