import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

import type { Logger } from 'pino';
import type { Config } from '../../config.ts';
import { type HTTPReceiver, SocketModeReceiver } from '../bolt.ts';
import type { Metrics } from '../metrics.ts';
import { operationRoutes } from '../operation-routes.ts';
import { createInFlight, type InFlight } from './in-flight.ts';
import type { OAuth } from './oauth.ts';
import { connectionOf, httpReceiver, socketReceiver } from './receivers.ts';

/** For answers to be written after the last delivery has been handled. */
const GRACE_MS = 500;

/** Where deliveries come in, and where those who run the app ask how it is. */
export interface Transport {
  readonly receiver: HTTPReceiver | SocketModeReceiver;
  /** Takes nothing new and resolves when everything that was taken has been handled; Bolt does not wait for that. */
  close(server: Server | undefined): Promise<void>;
}

export function createTransport(
  { SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, SLACK_API_URL, PORT }: Config,
  database: () => Promise<boolean>,
  metrics: Metrics,
  log: Logger,
  oauth?: OAuth,
): Transport {
  const inFlight = createInFlight(metrics, log);
  let running = true;
  let socket: (() => boolean) | undefined;
  const routes = operationRoutes(metrics, async () => ({
    running,
    database: await database(),
    ...(socket ? { socket: socket() } : {}),
  }));
  const options = { port: PORT, routes, inFlight, log, oauth };
  const receiver = SLACK_APP_TOKEN
    ? socketReceiver(SLACK_APP_TOKEN, SLACK_API_URL, options)
    : httpReceiver(SLACK_SIGNING_SECRET!, options);
  if (receiver instanceof SocketModeReceiver) socket = connectionOf(receiver);
  return {
    receiver,
    close(server) {
      running = false;
      return receiver instanceof SocketModeReceiver
        ? closeSocket(receiver, inFlight)
        : closeHttp(receiver, server, inFlight);
    },
  };
}

/** The socket stays until the last acknowledgement has gone out on it. */
async function closeSocket(receiver: SocketModeReceiver, inFlight: InFlight): Promise<void> {
  inFlight.close();
  await inFlight.idle();
  await receiver.stop();
}

/** Connections that are kept alive would hold the server open. */
async function closeHttp(receiver: HTTPReceiver, server: Server | undefined, inFlight: InFlight): Promise<void> {
  const closed = receiver.stop();
  await inFlight.idle();
  server?.closeIdleConnections();
  await Promise.race([closed, wait(GRACE_MS, undefined, { ref: false })]);
  server?.closeAllConnections();
  await closed;
}
