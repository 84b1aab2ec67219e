import { createServer, type Server, type ServerOptions } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { guarded, type Listener } from './http-guard.ts';

/** Slack sends a request at once. Load balancers keep an idle connection for a minute, and must not outlive us. */
const limits: ServerOptions = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 2000,
};
/** Slack waits three seconds for an answer; a connection on which nothing moves is given up after a while more. */
const SILENCE_MS = 20_000;
/** For answers to be written after the last delivery has been handled. */
const GRACE_MS = 500;

/** A server on which no request stays open and none makes the process exit. */
export function createGuardedServer(listener: Listener, log: Logger, options = limits): Server {
  const server = createServer(options, guarded(listener, log));
  server.setTimeout(SILENCE_MS);
  server.on('error', (err) => {
    if (server.listening) log.error({ err }, 'The HTTP server had an error.');
  });
  return server;
}

/** On all addresses of the machine, or on those of `host` alone. */
export const listen = (server: Server, port: number, host?: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => {
      server.off('error', reject);
      resolve(server);
    });
  });

/** A server that listens before anybody is there to answer: until then requests wait. */
export interface OpenServer {
  readonly server: Server;
  readonly port: number;
  answerWith(listener: Listener): void;
}

export async function openServer(port: number, host: string | undefined, log: Logger): Promise<OpenServer> {
  const { promise: listener, resolve: answerWith } = Promise.withResolvers<Listener>();
  const server = createGuardedServer(async (request, response) => (await listener)(request, response), log);
  await listen(server, port, host);
  return { server, port: (server.address() as AddressInfo).port, answerWith };
}

/** Breaks off what is open: nobody is going to answer it. */
export function shut(server: Server): void {
  server.close();
  server.closeAllConnections();
}

/** Takes no new connection and ends once `handled` has settled; kept-alive connections would hold the server open. */
export async function close(server: Server | undefined, handled: () => Promise<void>): Promise<void> {
  if (!server?.listening) return handled();
  const closed = new Promise((resolve) => server.close(resolve));
  await handled();
  server.closeIdleConnections();
  await Promise.race([closed, wait(GRACE_MS, undefined, { ref: false })]);
  server.closeAllConnections();
  await closed;
}
