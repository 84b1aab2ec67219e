import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Act } from './acts/act.ts';
import { actSchema } from './acts/act.ts';
import type { Local } from './local.ts';
import { sendPage } from './page-response.ts';
import type { Change, LocalRecord } from './records.ts';
import { respond } from './respond.ts';
import { answerCall } from './web-api/call.ts';

/** A message of 100 blocks is far below this. */
const LONGEST_BODY = 4_000_000;

interface Parts {
  /** Known once the server listens, since its address is part of what it answers. */
  readonly local: () => Local;
  readonly perform: (act: Act) => Promise<void>;
  readonly page: string;
}

/** The local Slack's one address: the page, its live feed, the Web API and the addresses for late answers. */
export async function listen(port: number, parts: Parts) {
  const server = createServer((request, response) => {
    answer(request, response, parts).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
      process.stderr.write(`The local workspace: ${error instanceof Error ? error.message : String(error)}\n`);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, parts: Parts): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (!isOwn(request)) return send(response, 403, {});
  if (pathname === '/feed') return feed(searchParams.get('as') ?? '', response, parts.local());
  if (request.method === 'GET') return sendPage(parts.page, pathname, response);
  const body = await bodyOf(request);
  if (pathname === '/act') {
    const act = actSchema.safeParse(JSON.parse(body));
    if (!act.success) return send(response, 400, { error: act.error.issues[0]?.message });
    await parts.perform(act.data);
    return send(response, 200, {});
  }
  if (pathname.startsWith('/response/'))
    return late(pathname.slice('/response/'.length), body, response, parts.local());
  if (!pathname.startsWith('/api/')) return send(response, 404, {});
  const { 'content-type': contentType = '', authorization = '' } = request.headers;
  send(
    response,
    200,
    await answerCall({ method: pathname.slice('/api/'.length), contentType, authorization, body }, parts.local()),
  );
}

/** Another site in the same browser could send requests here; it cannot forge these two headers. */
function isOwn({ headers: { host = '', origin } }: IncomingMessage): boolean {
  if (!/^(?:127\.0\.0\.1|localhost):\d+$/.test(host)) return false;
  return origin === undefined || origin === `http://${host}`;
}

async function late(id: string, body: string, response: ServerResponse, local: Local): Promise<void> {
  const origin = local.responseUrls.use(id);
  const refused = 'refused' in origin ? origin.refused : await respond(body, origin, local, 'response_url');
  send(response, refused ? 404 : 200, refused ? { ok: false, error: refused } : { ok: true });
}

/** Every record that this person may see, then each change. */
function feed(person: string, response: ServerResponse, { board }: Local): void {
  const visible = (record: LocalRecord): boolean => !('visibleTo' in record) || (record.visibleTo ?? person) === person;
  const write = (change: Change | { readonly all: readonly LocalRecord[] }): void => {
    response.write(`data: ${JSON.stringify(change)}\n\n`);
  };
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  write({ all: board.all().filter(visible) });
  const stop = board.listen((change) => {
    if ('drop' in change || visible(change.put)) write(change);
  });
  response.on('close', stop);
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > LONGEST_BODY) throw new Error('a request is too long');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
