import type { CustomRoute, Receiver, ReceiverEvent } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Dispatcher } from 'undici';
import { boltLogger } from '../api/bolt-logger.ts';
import { acknowledge, HTTPReceiver, HTTPReceiverDeferredRequestError, SocketModeReceiver } from '../bolt.ts';
import type { OAuth } from '../installation/oauth.ts';
import { type Listener, refuse } from './http-guard.ts';
import type { InFlight, Process } from './in-flight.ts';
import { LONGEST_BODY } from './request-body.ts';

export interface ReceiverOptions {
  readonly routes: CustomRoute[];
  readonly log: Logger;
  /** For many workspaces. */
  readonly oauth?: OAuth | undefined;
}

/**
 * Signed requests on /slack/events, for which the reply waits for the commit, `routes`, and the install page. Without a
 * signing secret, in Socket Mode, it takes no deliveries.
 */
export const httpReceiver = (
  signingSecret: string | undefined,
  { routes, log, oauth }: ReceiverOptions,
): HTTPReceiver =>
  new HTTPReceiver({
    ...(signingSecret === undefined
      ? { signingSecret: '', signatureVerification: false, endpoints: [] }
      : { signingSecret }),
    customRoutes: routes,
    bodyLimit: LONGEST_BODY,
    processBeforeResponse: true,
    logger: boltLogger(log),
    ...oauth,
  });

/** Bolt leaves a path that it does not know to others, of whom there are none. */
export const orNotFound =
  (listener: Listener): Listener =>
  async (request, response) => {
    try {
      await listener(request, response);
    } catch (error) {
      if (!(error instanceof HTTPReceiverDeferredRequestError)) throw error;
      refuse(response, 404);
    }
  };

/** Socket Mode, which says nothing of its own about its connection: whoever keeps it connected does. */
export function socketReceiver(
  appToken: string,
  slackApiUrl: string,
  log: Logger,
  dispatcher?: Dispatcher,
): SocketModeReceiver {
  const logger = boltLogger(log);
  return new SocketModeReceiver({
    appToken,
    ...(dispatcher && { dispatcher }),
    autoReconnectEnabled: false,
    logger: { ...logger, info() {}, error() {} },
    installerOptions: {
      clientOptions: { slackApiUrl, timeout: 10_000, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true },
    },
    // Not acknowledged, so that Slack sends it again.
    async processEventErrorHandler({ error }) {
      logger.error('A delivery on the socket could not be handled:', error);
      return false;
    },
  });
}

/** `receiver.init` with each delivery passing through `inFlight` on its way to the app. */
export const initThrough =
  (receiver: Receiver, handle: (event: ReceiverEvent, process: Process) => Promise<void>): Receiver['init'] =>
  (app) => {
    const surrounded = Object.create(app, {
      processEvent: { value: (event: ReceiverEvent) => handle(event, (taken) => app.processEvent(taken)) },
    });
    receiver.init(surrounded);
  };

/**
 * Bolt acknowledges events of the socket before its listeners run. Here the acknowledgement is held back until they have
 * finished; after a failure there is none and Slack sends again.
 */
export const acknowledgedAfterwards =
  (inFlight: InFlight) =>
  (event: ReceiverEvent, process: Process): Promise<void> =>
    inFlight.take(event, (taken) => afterwards(taken, process));

async function afterwards(event: ReceiverEvent, process: Process): Promise<void> {
  let acknowledged: { readonly response: unknown } | undefined;
  await process({
    ...event,
    ack: async (response?: unknown) => {
      acknowledged = { response };
    },
  });
  if (acknowledged) await acknowledge(event, acknowledged.response);
}
