import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Refusal } from './refusal.ts';

export const PATH = '/mcp';
const SCHEME = 'Bearer ';

export interface GateSettings {
  readonly token: string;
  /** Host names under which it may be called, lower case, without a port. */
  readonly allowedHosts: readonly string[];
  /** How many calls each address may still make. */
  readonly calls: { readonly perMinute: number; isEmpty(key: string): boolean; take(key: string): void };
}

/** Decides by its head alone whether a request is let in; the token is compared in constant time. */
export function createGate({ token, allowedHosts, calls }: GateSettings) {
  const expected = digest(token);
  return ({ headers, url, method, socket }: IncomingMessage): Refusal | undefined => {
    const from = socket.remoteAddress ?? '';
    const place = wrongPlace(headers, allowedHosts) ?? wrongTarget(url, method);
    if (place) return place;
    const { authorization } = headers;
    if (!authorization?.startsWith(SCHEME)) return unauthorized('missing-token');
    if (!timingSafeEqual(digest(authorization.slice(SCHEME.length)), expected)) return unauthorized('wrong-token');
    if (calls.isEmpty(from)) return tooMany(calls.perMinute);
    calls.take(from);
    return undefined;
  };
}

/** Of equal length whatever was sent, so that the comparison tells nothing of it. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** A page in a browser that found its way here by a name of its own (DNS rebinding) sends that name along. */
function wrongPlace({ host, origin }: IncomingMessage['headers'], allowed: readonly string[]): Refusal | undefined {
  if (!allowed.includes(nameIn(`http://${host}`)))
    return {
      status: 403,
      code: 'wrong-host',
      message: `Call this server as ${allowed.join(' or ')} (MCP_ALLOWED_HOSTS).`,
      allowed,
    };
  if (origin !== undefined && !allowed.includes(nameIn(origin)))
    return {
      status: 403,
      code: 'wrong-origin',
      message: `Only pages on ${allowed.join(' and ')} can call this server (MCP_ALLOWED_HOSTS).`,
      allowed,
    };
  return undefined;
}

const nameIn = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : '');

function wrongTarget(url: string | undefined, method: string | undefined): Refusal | undefined {
  if (url?.split('?')[0] !== PATH)
    return { status: 404, code: 'wrong-path', message: `MCP is at ${PATH}.`, allowed: [PATH] };
  // There are no sessions to end and no events to wait for.
  if (method !== 'POST')
    return {
      status: 405,
      code: 'wrong-method',
      message: 'Use POST.',
      allowed: ['POST'],
      headers: { allow: 'POST' },
    };
  return undefined;
}

const unauthorized = (code: 'missing-token' | 'wrong-token'): Refusal => ({
  status: 401,
  code,
  message: `Send the token that the server was set up with (MCP_TOKEN): Authorization: ${SCHEME}<token>.`,
  allowed: { header: 'Authorization', scheme: SCHEME.trim() },
  headers: { 'www-authenticate': 'Bearer realm="deployment-advisor"' },
});

const tooMany = (perMinute: number): Refusal => ({
  status: 429,
  code: 'too-many-calls',
  message: `At most ${perMinute} calls a minute; try again later.`,
  allowed: { perMinute },
  headers: { 'retry-after': String(Math.ceil(60 / perMinute)) },
});
