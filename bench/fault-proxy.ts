import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { paged } from './reply-pages.ts';

/** Shares of all calls, 0 to 1, whatever their method. */
export interface Faults {
  /** Refused by status 429, and in the body of an answer with status 200. */
  readonly limited: number;
  readonly limitedInBody: number;
  /** Not done, and answered with 503, or with an error in the body. */
  readonly unavailable: number;
  readonly failed: number;
  /** Done, but the answer is lost, or is a page of HTML with status 200. */
  readonly lostAfter: number;
  readonly html: number;
  /** Takes `SLOW_MS` before it is done, and is done even when nobody waits for it any more. */
  readonly slow: number;
  /** The longest time any other call takes, in milliseconds. */
  readonly usualMs: number;
}

const SLOW_MS = 8000;
type Fault = Exclude<keyof Faults, 'usualMs'>;
type Count = Fault | 'passed';

export interface FaultProxy {
  readonly url: string;
  readonly counts: Readonly<Record<Count, number>>;
  calm(): void;
  close(): Promise<void>;
}

/** Slack's Web API on a bad day: each method may fail in each way, and gives threads in pages of fifteen. */
export async function openFaultProxy(target: string, faults: Faults, random: () => number): Promise<FaultProxy> {
  const kinds = ['limited', 'limitedInBody', 'unavailable', 'failed', 'lostAfter', 'html', 'slow'] as const;
  const counts = Object.fromEntries([...kinds, 'passed'].map((kind) => [kind, 0])) as Record<Count, number>;
  let rough = true;

  function chance(): Count {
    let luck = rough ? random() : 1;
    for (const kind of kinds) {
      if (luck < faults[kind]) return kind;
      luck -= faults[kind];
    }
    return 'passed';
  }

  const server = createServer(async (request, response) => {
    const body = await buffer(request).catch(() => undefined);
    if (!body) return;
    const fault = chance();
    counts[fault] += 1;
    await new Promise((resolve) => setTimeout(resolve, fault === 'slow' ? SLOW_MS : random() * faults.usualMs));
    if (isRefused(fault, response)) return;
    const answer = paged(request.url!, body, await forward(target, request, body));
    if (fault === 'lostAfter') response.destroy();
    else if (fault === 'html') response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Slack</html>');
    else response.writeHead(200, { 'content-type': 'application/json' }).end(answer);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    counts,
    calm() {
      rough = false;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Answers a call that is not done. */
function isRefused(fault: Count, response: ServerResponse): boolean {
  const refuse = (status: number, error: string, headers: object = {}) =>
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify({ ok: false, error }));
  if (fault === 'limited') refuse(429, 'ratelimited', { 'retry-after': '1' });
  else if (fault === 'limitedInBody') refuse(200, 'ratelimited');
  else if (fault === 'unavailable') refuse(503, 'service_unavailable');
  else if (fault === 'failed') refuse(200, 'internal_error');
  else return false;
  return true;
}

async function forward(target: string, { url, headers }: IncomingMessage, body: Buffer): Promise<string> {
  const answer = await fetch(`${target}${url}`, {
    method: 'POST',
    headers: {
      'content-type': headers['content-type'] ?? 'application/json',
      authorization: headers.authorization ?? '',
    },
    body,
  });
  return answer.text();
}
