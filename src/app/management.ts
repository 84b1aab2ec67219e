import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A path and who answers for it; the same as Bolt's custom routes. */
export interface Route {
  readonly path: string;
  readonly handler: (request: IncomingMessage, response: ServerResponse) => unknown;
}

export interface Management {
  readonly port: number;
  close(): void;
}

const REQUEST_MS = 10_000;

/** Answers those who run the app on a port of their own, so that the public one shows nothing of it. */
export async function openManagement(port: number, routes: readonly Route[]): Promise<Management> {
  const byPath = new Map(routes.map(({ path, handler }) => [path, handler]));
  const server: Server = createServer(
    { requestTimeout: REQUEST_MS, headersTimeout: REQUEST_MS },
    (request, response) => {
      const handler = request.method === 'GET' ? byPath.get(request.url?.split('?')[0] ?? '') : undefined;
      if (handler) handler(request, response);
      else response.writeHead(404).end();
    },
  );
  server.listen(port);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
