import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Faults {
  /** Shares of the calls, 0 to 1. */
  readonly limited: number;
  readonly refusedBefore: number;
  readonly lostAfter: number;
  /** The longest time a call takes, milliseconds. */
  readonly slowMs: number;
}

export interface FaultProxy {
  readonly url: string;
  readonly counts: Record<'limited' | 'refusedBefore' | 'lostAfter' | 'passed', number>;
  calm(): void;
  close(): Promise<void>;
}

/** Slack's Web API on a bad day: rate limits, errors before the work is done, and answers lost after it. */
export async function openFaultProxy(target: string, faults: Faults, random: () => number): Promise<FaultProxy> {
  const counts = { limited: 0, refusedBefore: 0, lostAfter: 0, passed: 0 };
  let rough = true;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    await new Promise((resolve) => setTimeout(resolve, random() * faults.slowMs));
    const luck = rough && request.url?.includes('/chat.') ? random() : 1;
    if (luck < faults.limited) {
      counts.limited += 1;
      response.writeHead(429, { 'retry-after': '1', 'content-type': 'application/json' });
      response.end('{"ok":false,"error":"ratelimited"}');
      return;
    }
    if (luck < faults.limited + faults.refusedBefore) {
      counts.refusedBefore += 1;
      response.writeHead(503).end('down');
      return;
    }
    const answer = await fetch(`${target}${request.url}`, {
      method: 'POST',
      headers: {
        'content-type': request.headers['content-type'] ?? 'application/json',
        authorization: request.headers.authorization ?? '',
      },
      body: Buffer.concat(chunks),
    });
    const body = await answer.text();
    if (luck < faults.limited + faults.refusedBefore + faults.lostAfter) {
      counts.lostAfter += 1;
      response.destroy();
      return;
    }
    counts.passed += 1;
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(body);
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
