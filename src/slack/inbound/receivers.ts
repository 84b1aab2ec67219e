import type { CustomRoute, Receiver, ReceiverEvent } from '@slack/bolt';
import type { Logger } from 'pino';
import { HTTPReceiver, SocketModeReceiver } from '../bolt.ts';
import { boltLogger } from '../bolt-logger.ts';
import type { InFlight, Process } from './in-flight.ts';
import type { OAuth } from './oauth.ts';

/** Slack's own deliveries stay far below it. */
const LONGEST_BODY = 1024 * 1024;

export interface ReceiverOptions {
  /** Slack's requests in HTTP mode; `routes` in both. */
  readonly port: number;
  readonly routes: CustomRoute[];
  readonly inFlight: InFlight;
  readonly log: Logger;
  /** For many workspaces. */
  readonly oauth?: OAuth | undefined;
}

/** Signed requests on /slack/events; the reply waits for the commit. */
export function httpReceiver(
  signingSecret: string,
  { port, routes, inFlight, log, oauth }: ReceiverOptions,
): HTTPReceiver {
  const receiver = new HTTPReceiver({
    signingSecret,
    port,
    customRoutes: routes,
    bodyLimit: LONGEST_BODY,
    processBeforeResponse: true,
    logger: boltLogger(log),
    ...oauth,
  });
  surround(receiver, inFlight.take);
  return receiver;
}

/**
 * Socket Mode that acknowledges after the commit. Bolt acknowledges events before its listeners run, so the
 * acknowledgement is held back until they have finished; after a failure there is none and Slack sends again.
 * With `oauth`, `port` serves the install page.
 */
export function socketReceiver(
  appToken: string,
  apiUrl: string,
  { port, routes, inFlight, log, oauth }: ReceiverOptions,
): SocketModeReceiver {
  const receiver = new SocketModeReceiver({
    appToken,
    customRoutes: routes,
    logger: boltLogger(log),
    ...oauth,
    installerOptions: { clientOptions: { slackApiUrl: apiUrl }, ...oauth?.installerOptions, port },
  });
  surround(receiver, (event, process) => inFlight.take(event, (taken) => afterwards(taken, process)));
  return receiver;
}

/** Whether the socket stands at this moment; Slack renews it every few hours. */
export function connectionOf({ client }: SocketModeReceiver): () => boolean {
  let stands = false;
  client.on('connected', () => {
    stands = true;
  });
  for (const event of ['close', 'reconnecting', 'disconnecting', 'disconnected'])
    client.on(event, () => {
      stands = false;
    });
  return () => stands;
}

/** Puts `handle` around what the receiver has the app do with each delivery. */
function surround(receiver: Receiver, handle: (event: ReceiverEvent, process: Process) => Promise<void>): void {
  const init = receiver.init.bind(receiver);
  receiver.init = (app) => {
    const surrounded = Object.create(app, {
      processEvent: { value: (event: ReceiverEvent) => handle(event, (taken) => app.processEvent(taken)) },
    });
    init(surrounded);
  };
}

async function afterwards(event: ReceiverEvent, process: Process): Promise<void> {
  let acknowledged: { readonly response: unknown } | undefined;
  await process({
    ...event,
    ack: async (response?: unknown) => {
      acknowledged = { response };
    },
  });
  if (acknowledged) await event.ack(acknowledged.response as never);
}
