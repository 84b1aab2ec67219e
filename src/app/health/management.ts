import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { refuse } from '../../slack/connection/http-guard.ts';
import { close, createGuardedServer, listen } from '../../slack/connection/http-server.ts';

/** A path and who answers for it; the same as Bolt's custom routes. */
export interface Route {
  readonly path: string;
  readonly handler: (request: IncomingMessage, response: ServerResponse) => unknown;
}

export interface Management {
  readonly port: number;
  close(): Promise<void>;
}

/** Answers those who run the app on a port of their own, so that the public one shows nothing of it. */
export async function openManagement(
  { port, host }: { readonly port: number; readonly host: string | undefined },
  routes: readonly Route[],
  log: Logger,
): Promise<Management> {
  const byPath = new Map(routes.map(({ path, handler }) => [path, handler]));
  const server = createGuardedServer((request, response) => {
    const handler = request.method === 'GET' ? byPath.get(request.url?.split('?')[0] ?? '') : undefined;
    if (handler) handler(request, response);
    else refuse(response, 404);
  }, log);
  await listen(server, port, host);
  return {
    port: (server.address() as AddressInfo).port,
    close: () => close(server, async () => {}),
  };
}
