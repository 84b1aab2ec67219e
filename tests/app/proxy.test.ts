import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer as createHttp } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';
import { WebSocketServer } from 'ws';
import { databaseFile } from '../slack/advisor.ts';
import { startApp } from '../slack/app-process.ts';
import { envelope, until } from '../slack/socket-slack.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const portOf = (server: { address(): unknown }): number => (server.address() as AddressInfo).port;

/** A certificate for "localhost", made now. */
function certificate() {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const made = 'req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost';
  execFileSync('openssl', [...made.split(' '), '-keyout', key, '-out', cert], { stdio: 'pipe' });
  return { file: cert, key: readFileSync(key), cert: readFileSync(cert) };
}

/** Slack behind TLS: its Web API and its socket. */
async function openSecureSlack({ key, cert }: { readonly key: Buffer; readonly cert: Buffer }) {
  const calls: string[] = [];
  const http = createHttps({ key, cert }, async (request, response) => {
    await text(request);
    calls.push(request.url!.split('/').at(-1)!);
    const ids = { user_id: 'U0BOT', bot_id: 'B1', team_id: 'T1', ts: '1.1', channel: 'C1' };
    response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify({ ok: true, url: `wss://localhost:${portOf(http)}/socket`, ...ids }));
  });
  const sockets: WebSocketServer = new WebSocketServer({ server: http, path: '/socket' });
  sockets.on('connection', (socket) => {
    socket.send(JSON.stringify({ type: 'hello' }));
    socket.send(envelope('1', { type: 'app_mention', channel: 'C1', user: 'U0A', text: 'what is a vm?', ts: '1.1' }));
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    sockets.close();
    http.close();
    http.closeAllConnections();
  });
  return { port: portOf(http), calls };
}

/** A proxy that tunnels, and keeps what it was asked to. */
async function openProxy() {
  const tunnels: { readonly to: string; readonly authorization: string | undefined }[] = [];
  const open = new Set<Socket>();
  const proxy = createHttp();
  proxy.on('connect', (request, socket: Socket) => {
    tunnels.push({ to: request.url!, authorization: request.headers['proxy-authorization'] });
    const [host, port] = request.url!.split(':');
    const there = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      socket.pipe(there).pipe(socket);
    });
    for (const end of [socket, there]) open.add(end.on('error', () => {}));
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    for (const end of open) end.destroy();
    proxy.close();
  });
  return { port: portOf(proxy), tunnels };
}

test('HTTPS_PROXY takes the Web API and the socket through a proxy', async () => {
  const tls = certificate();
  const slack = await openSecureSlack(tls);
  const proxy = await openProxy();
  const app = await startApp(
    {
      SLACK_APP_TOKEN: 'xapp-1',
      SLACK_API_URL: `https://localhost:${slack.port}/api/`,
      HTTPS_PROXY: `http://advisor:hunter2@127.0.0.1:${proxy.port}`,
      NODE_EXTRA_CA_CERTS: tls.file,
      DATABASE_URL: `file:${databaseFile()}`,
    },
    { ready: /Listening in Socket Mode/ },
  );
  closers.push(() => app.child.kill('SIGKILL'));
  await until(() => slack.calls.includes('chat.postMessage'));

  expect(slack.calls).toEqual(expect.arrayContaining(['auth.test', 'apps.connections.open', 'chat.postMessage']));
  // At least one tunnel for the Web API and one for the socket, and nothing went past the proxy.
  expect(proxy.tunnels.length).toBeGreaterThanOrEqual(2);
  const authorization = `Basic ${Buffer.from('advisor:hunter2').toString('base64')}`;
  expect(proxy.tunnels).toEqual(proxy.tunnels.map(() => ({ to: `localhost:${slack.port}`, authorization })));
  expect(app.log()).not.toContain('hunter2');
});

test('without a proxy, or for a host that NO_PROXY names, nothing passes through it', async () => {
  const tls = certificate();
  const slack = await openSecureSlack(tls);
  const proxy = await openProxy();
  const app = await startApp(
    {
      SLACK_APP_TOKEN: 'xapp-1',
      SLACK_API_URL: `https://localhost:${slack.port}/api/`,
      HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`,
      NO_PROXY: 'example.com,localhost',
      NODE_EXTRA_CA_CERTS: tls.file,
      DATABASE_URL: `file:${databaseFile()}`,
    },
    { ready: /Listening in Socket Mode/ },
  );
  closers.push(() => app.child.kill('SIGKILL'));
  await until(() => slack.calls.includes('chat.postMessage'));

  expect(slack.calls).toContain('chat.postMessage');
  expect(proxy.tunnels).toEqual([]);
});
