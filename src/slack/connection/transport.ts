import type { CustomRoute, HTTPReceiver as Http, Receiver } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Dispatcher } from 'undici';
import type { OAuth } from '../installation/oauth.ts';
import type { Metrics } from '../monitoring/metrics.ts';
import { close, type OpenServer } from './http-server.ts';
import { createInFlight } from './in-flight.ts';
import { operationRoutes } from './operation-routes.ts';
import { acknowledgedAfterwards, httpReceiver, initThrough, orNotFound, socketReceiver } from './receivers.ts';
import { withBody } from './request-body.ts';
import { keepConnected, type SocketConnection } from './socket-connection.ts';
import { guardFrames } from './socket-frames.ts';

/** What the probes ask. */
export interface Health {
  /** The loops of the process turn. */
  readonly alive: () => boolean;
  readonly canWrite: () => Promise<boolean>;
  /** Whether messages can be understood yet. */
  readonly hasLearned?: () => boolean;
  /** Whether Slack has said who the bot is; absent where many workspaces are served. */
  readonly isIdentified?: (() => boolean) | undefined;
}

/** What of the environment says how Slack is connected. */
export interface ConnectionSettings {
  readonly SLACK_APP_TOKEN?: string | undefined;
  readonly SLACK_SIGNING_SECRET?: string | undefined;
  readonly SLACK_API_URL: string;
  readonly MANAGEMENT_PORT?: number | undefined;
}

/** Where deliveries come in, and where those who run the app ask how it is. */
export interface Transport {
  readonly receiver: Receiver & { readonly installer: Http['installer'] };
  /** For those who run the app; on the receiver's port unless MANAGEMENT_PORT is set. */
  readonly routes: readonly CustomRoute[];
  /** Whether the Socket Mode connection is up. */
  readonly isOpen: () => boolean;
  /** Takes nothing new and resolves when everything that was taken has been handled; Bolt does not wait for that. */
  close(): Promise<void>;
}

/** How Slack and those who run the app are reached. */
interface Ways {
  /** Where requests come in; absent in Socket Mode where nobody would send any. */
  readonly open: OpenServer | undefined;
  readonly oauth: OAuth | undefined;
  readonly dispatcher: Dispatcher | undefined;
}

/** Over HTTP, or where there is an app-level token over the socket; then HTTP serves those who run and install the app. */
export function createTransport(
  { SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, SLACK_API_URL, MANAGEMENT_PORT }: ConnectionSettings,
  health: Health,
  metrics: Metrics,
  log: Logger,
  { open, oauth, dispatcher }: Ways,
): Transport {
  const inFlight = createInFlight(metrics, log);
  let running = true;
  let socket: SocketConnection | undefined;
  const routes = operationRoutes(metrics, health.alive, async () => ({
    running,
    database: await health.canWrite(),
    ...(health.hasLearned?.() === false ? { learned: false } : {}),
    ...(health.isIdentified?.() === false ? { slack: false } : {}),
    ...(socket ? { socket: socket.isOpen() } : {}),
  }));
  const http = httpReceiver(SLACK_APP_TOKEN ? undefined : SLACK_SIGNING_SECRET!, {
    routes: MANAGEMENT_PORT === undefined ? routes : [],
    log,
    oauth,
  });
  let init = initThrough(http, inFlight.take);
  if (SLACK_APP_TOKEN) {
    const receiver = socketReceiver(SLACK_APP_TOKEN, SLACK_API_URL, log, dispatcher);
    guardFrames(receiver.client, log);
    socket = keepConnected(receiver.client, log);
    init = initThrough(receiver, acknowledgedAfterwards(inFlight));
  }
  const stop = async (): Promise<void> => {
    running = false;
    if (socket) inFlight.close();
    await close(open?.server, inFlight.idle);
    // The socket stays until the last acknowledgement has gone out on it.
    await socket?.stop();
  };
  return {
    receiver: {
      installer: http.installer,
      init,
      async start() {
        open?.answerWith(withBody(orNotFound(http.requestListener), log));
        await socket?.start();
        return socket ? undefined : open?.server;
      },
      stop,
    },
    routes,
    isOpen: () => socket?.isOpen() ?? false,
    close: stop,
  };
}
