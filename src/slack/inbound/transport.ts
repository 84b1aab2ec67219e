import type { HTTPReceiver as Http, Receiver } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Config } from '../../config.ts';
import type { Metrics } from '../metrics.ts';
import { operationRoutes } from '../operation-routes.ts';
import { close, createGuardedServer, listen } from './http-server.ts';
import { createInFlight } from './in-flight.ts';
import type { OAuth } from './oauth.ts';
import { acknowledgedAfterwards, httpReceiver, initThrough, socketReceiver } from './receivers.ts';
import { withBody } from './request-body.ts';
import { keepConnected, type SocketConnection } from './socket-connection.ts';
import { guardFrames } from './socket-frames.ts';

/** Where deliveries come in, and where those who run the app ask how it is. */
export interface Transport {
  readonly receiver: Receiver & { readonly installer: Http['installer'] };
  /** Takes nothing new and resolves when everything that was taken has been handled; Bolt does not wait for that. */
  close(): Promise<void>;
}

/** Over HTTP, or where there is an app-level token over the socket; then HTTP serves those who run and install the app. */
export function createTransport(
  { SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, SLACK_API_URL, PORT }: Config,
  database: () => Promise<boolean>,
  metrics: Metrics,
  log: Logger,
  oauth?: OAuth,
): Transport {
  const inFlight = createInFlight(metrics, log);
  let running = true;
  let socket: SocketConnection | undefined;
  const routes = operationRoutes(metrics, async () => ({
    running,
    database: await database(),
    ...(socket ? { socket: socket.isOpen() } : {}),
  }));
  const http = httpReceiver(SLACK_APP_TOKEN ? undefined : SLACK_SIGNING_SECRET!, { routes, log, oauth });
  const server = createGuardedServer(withBody(http.requestListener, log), log);
  let init = initThrough(http, inFlight.take);
  if (SLACK_APP_TOKEN) {
    const receiver = socketReceiver(SLACK_APP_TOKEN, SLACK_API_URL, log);
    guardFrames(receiver.client, log);
    socket = keepConnected(receiver.client, log);
    init = initThrough(receiver, acknowledgedAfterwards(inFlight));
  }
  const stop = async (): Promise<void> => {
    running = false;
    if (socket) inFlight.close();
    await close(server, inFlight.idle);
    // The socket stays until the last acknowledgement has gone out on it.
    await socket?.stop();
  };
  return {
    receiver: {
      installer: http.installer,
      init,
      async start() {
        const listening = await listen(server, PORT);
        if (!socket) return listening;
        await socket.start();
        return undefined;
      },
      stop,
    },
    close: stop,
  };
}
