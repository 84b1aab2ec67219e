import { parse } from 'node:querystring';
import type { Logger } from 'pino';
import { HTTPModuleFunctions } from '../bolt.ts';
import { type Listener, refuse } from './http-guard.ts';

/** Slack's own deliveries stay far below it. */
export const LONGEST_BODY = 1024 * 1024;
/** As far as Bolt lets a signature lie in the past. */
const MOST_AHEAD_S = 300;

/** Reads a POST's body for Bolt and refuses what Bolt does not: a signature of the future, and a body that is null. */
export const withBody =
  (listener: Listener, log: Logger, now: () => number = Date.now): Listener =>
  async (request, response) => {
    if (request.method !== 'POST') return listener(request, response);
    if (Number(request.headers['x-slack-request-timestamp']) > now() / 1000 + MOST_AHEAD_S) {
      log.warn('A request whose signature is from the future was refused.');
      return refuse(response, 401);
    }
    try {
      const { rawBody } = await HTTPModuleFunctions.bufferIncomingMessage(request, LONGEST_BODY);
      if (isNull(rawBody.toString(), request.headers['content-type'])) return refuse(response, 400);
    } catch (error) {
      // Too long, cut off, or shorter than announced.
      const { statusCode = 400 } = error as { readonly statusCode?: number };
      return refuse(response, statusCode);
    }
    return listener(request, response);
  };

/** Bolt reads properties of whatever a body says, outside of any `try`; nothing but null in JSON has none. */
function isNull(body: string, type: string | undefined): boolean {
  const json = type === 'application/x-www-form-urlencoded' ? parse(body)['payload'] : body;
  return typeof json === 'string' && json.trim() === 'null';
}
