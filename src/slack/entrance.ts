import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

import type { CustomRoute } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { type HTTPReceiver, SocketModeReceiver } from './bolt.ts';
import { createIntake, type Intake } from './intake.ts';
import type { Metrics } from './metrics.ts';
import type { OAuth } from './oauth.ts';
import { operationRoutes } from './operation-routes.ts';
import { connectionOf, httpReceiver, socketReceiver } from './receivers.ts';

/** For answers to be written after the last delivery has been handled. */
const GRACE_MS = 500;

/** What the probes ask. */
export interface Health {
  /** The loops of the process turn. */
  readonly alive: () => boolean;
  readonly canWrite: () => Promise<boolean>;
}

/** Where deliveries come in, and where those who run the app ask how it is. */
export interface Entrance {
  readonly receiver: HTTPReceiver | SocketModeReceiver;
  /** For those who run the app; on the receiver's port unless MANAGEMENT_PORT is set. */
  readonly routes: readonly CustomRoute[];
  /** Takes nothing new and resolves when everything that was taken has been handled; Bolt does not wait for that. */
  close(server: Server | undefined): Promise<void>;
}

export function createEntrance(
  { SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, SLACK_API_URL, PORT, MANAGEMENT_PORT }: Config,
  health: Health,
  metrics: Metrics,
  log: Logger,
  oauth?: OAuth,
): Entrance {
  const intake = createIntake(metrics, log);
  let running = true;
  let socket: (() => boolean) | undefined;
  const routes = operationRoutes(metrics, health.alive, async () => ({
    running,
    database: await health.canWrite(),
    ...(socket ? { socket: socket() } : {}),
  }));
  const options = { port: PORT, routes: MANAGEMENT_PORT === undefined ? routes : [], intake, log, oauth };
  const receiver = SLACK_APP_TOKEN
    ? socketReceiver(SLACK_APP_TOKEN, SLACK_API_URL, options)
    : httpReceiver(SLACK_SIGNING_SECRET!, options);
  if (receiver instanceof SocketModeReceiver) socket = connectionOf(receiver);
  return {
    receiver,
    routes,
    close(server) {
      running = false;
      return receiver instanceof SocketModeReceiver
        ? closeSocket(receiver, intake)
        : closeHttp(receiver, server, intake);
    },
  };
}

/** The socket stays until the last acknowledgement has gone out on it. */
async function closeSocket(receiver: SocketModeReceiver, intake: Intake): Promise<void> {
  intake.close();
  await intake.idle();
  await receiver.stop();
}

/** Connections that are kept alive would hold the server open. */
async function closeHttp(receiver: HTTPReceiver, server: Server | undefined, intake: Intake): Promise<void> {
  const closed = receiver.stop();
  await intake.idle();
  server?.closeIdleConnections();
  await Promise.race([closed, wait(GRACE_MS, undefined, { ref: false })]);
  server?.closeAllConnections();
  await closed;
}
