import type { Logger } from 'pino';
import { z } from 'zod';
import type { SocketModeReceiver } from '../bolt.ts';
import { LONGEST_BODY } from './request-body.ts';

type Client = SocketModeReceiver['client'];
type Read = (data: string, isBinary: boolean) => Promise<void>;

const envelope_id = z.string().min(1).max(255);
const payload = z.looseObject({});
const frameSchema = z.discriminatedUnion('type', [
  z.looseObject({ type: z.enum(['hello', 'disconnect']) }),
  z.looseObject({ type: z.enum(['slash_commands', 'interactive']), envelope_id, payload }),
  z.looseObject({
    type: z.literal('events_api'),
    envelope_id,
    payload: z.looseObject({ event: z.looseObject({ type: z.string() }) }),
  }),
]);

/**
 * Lets only whole frames of Slack's through to the client. It reads properties without looking, in a promise that
 * nobody awaits, and tells its own state by events of the same names that frames may carry.
 */
export function guardFrames(client: Client, log: Logger): void {
  const [read] = client.listeners('ws_message') as Read[];
  client.removeAllListeners('ws_message');
  client.on('ws_message', (data: unknown, isBinary: boolean) => {
    const fault = faultOf(data, isBinary, client);
    if (fault) return log.warn({ fault }, 'A malformed frame on the socket was ignored.');
    read!(data as string, false).catch((err: unknown) => log.error({ err }, 'A frame could not be handled.'));
  });
}

/** What is wrong with a frame, if anything. */
function faultOf(data: unknown, isBinary: boolean, client: Client): string | undefined {
  if (isBinary || typeof data !== 'string') return 'binary';
  if (data.length > LONGEST_BODY) return 'too long';
  const frame = frameSchema.safeParse(jsonOf(data)).data;
  if (!frame) return 'not of a known shape';
  if (frame.type === 'events_api' && client.listenerCount(frame.payload.event.type) > 0) return 'a name of the client';
  return undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
