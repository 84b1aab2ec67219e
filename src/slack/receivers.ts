import { HTTPReceiver, type ReceiverEvent, SocketModeReceiver } from '@slack/bolt';
import type { Logger } from 'pino';
import { boltLogger } from './bolt-logger.ts';
import type { OAuth } from './oauth.ts';

/** Signed requests on /slack/events; the reply waits for the commit. */
export const httpReceiver = (signingSecret: string, port: number, log: Logger, oauth?: OAuth): HTTPReceiver =>
  new HTTPReceiver({ signingSecret, port, processBeforeResponse: true, logger: boltLogger(log), ...oauth });

/**
 * Socket Mode that acknowledges after the commit. Bolt acknowledges events before its listeners run, so the
 * acknowledgement is held back until they have finished; after a failure there is none and Slack sends again.
 * With `oauth`, `port` serves the install page.
 */
export function socketReceiver(
  appToken: string,
  apiUrl: string,
  port: number,
  log: Logger,
  oauth?: OAuth,
): SocketModeReceiver {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: boltLogger(log),
    ...oauth,
    installerOptions: { clientOptions: { slackApiUrl: apiUrl }, ...oauth?.installerOptions, port },
  });
  const init = receiver.init.bind(receiver);
  receiver.init = (app) => {
    const held = Object.create(app, {
      processEvent: { value: (event: ReceiverEvent) => afterwards(event, (wrapped) => app.processEvent(wrapped)) },
    });
    init(held);
  };
  return receiver;
}

async function afterwards(event: ReceiverEvent, processEvent: (event: ReceiverEvent) => Promise<void>): Promise<void> {
  let acknowledged: { readonly response: unknown } | undefined;
  await processEvent({
    ...event,
    ack: async (response?: unknown) => {
      acknowledged = { response };
    },
  });
  if (acknowledged) await event.ack(acknowledged.response as never);
}
