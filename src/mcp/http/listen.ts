import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { Core } from '../../dialogue/step.ts';
import { createMcpServer } from '../server.ts';
import { readBody } from './body.ts';
import { createGate, type GateSettings, PATH } from './gate.ts';
import { type Refusal, refusalBody } from './refusal.ts';

/** Requests at the same time; what comes on top is told to come again. */
const MOST_AT_ONCE = 512;
/** A client that sends a request more slowly than this is holding a place. */
const READ_WITHIN_MS = 10_000;
const timeouts = {
  requestTimeout: READ_WITHIN_MS,
  headersTimeout: READ_WITHIN_MS,
  connectionsCheckingInterval: READ_WITHIN_MS / 5,
};

export interface HttpSettings extends GateSettings {
  readonly host: string;
  readonly port: number;
}

export interface HttpServer {
  readonly url: string;
  /** Takes nothing new and finishes what is under way. */
  close(): Promise<void>;
}

/** MCP over streamable HTTP, without sessions: any instance answers any request. */
export async function listen(
  core: Core,
  { host, port, ...gateSettings }: HttpSettings,
  onFault: (error: unknown) => void,
): Promise<HttpServer> {
  const gate = createGate(gateSettings);
  let underWay = 0;
  const server = createServer(timeouts, (request, response) => {
    const refused = underWay >= MOST_AT_ONCE ? busy : gate(request);
    if (refused) return refuse(response, refused);
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
    });
    answer(request, response, core, onFault).catch((error: unknown) => {
      if (!request.destroyed || request.complete) onFault(error);
      response.destroy();
    });
  });
  server.listen(port, host);
  await once(server, 'listening');
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}${PATH}`,
    async close() {
      server.close();
      server.closeIdleConnections();
      await once(server, 'close');
    },
  };
}

/** A server and a transport for one request, as the protocol's package wants it without sessions. */
async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  core: Core,
  onFault: (error: unknown) => void,
): Promise<void> {
  const body = await readBody(request);
  if ('refusal' in body) return refuse(response, body.refusal);
  const server = createMcpServer(core, onFault);
  const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
  response.once('close', () => void server.close());
  await server.connect(transport as Transport);
  await transport.handleRequest(request, response, body.message);
}

function refuse(response: ServerResponse, refusal: Refusal): void {
  response
    .writeHead(refusal.status, { 'content-type': 'application/json', ...refusal.headers })
    .end(refusalBody(refusal));
}

const busy: Refusal = {
  status: 503,
  code: 'too-busy',
  message: `At most ${MOST_AT_ONCE} requests at the same time; try again in a second.`,
  allowed: { atOnce: MOST_AT_ONCE },
  headers: { 'retry-after': '1' },
};
