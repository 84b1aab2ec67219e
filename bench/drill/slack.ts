import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { botScopes } from '../../src/slack/installation/manifest-scopes.ts';

/** What is wrong at Slack’s end. */
interface Faults {
  token: string;
  scopes: readonly string[];
  skewMs: number;
  /** Channels that Slack takes no message for. */
  archived: readonly string[];
}

const none: Faults = { token: '', scopes: botScopes(), skewMs: 0, archived: [] };

/** A Slack that keeps what is posted, and can be broken. */
export async function openDrillSlack() {
  const posted: { readonly channel: string; readonly thread: string }[] = [];
  let faults = { ...none };
  const server = createServer(async (request, response) => {
    const fields = new URLSearchParams(await text(request));
    const method = request.url!.split('/').at(-1)!;
    const channel = fields.get('channel') ?? '';
    response.setHeader('date', new Date(Date.now() + faults.skewMs).toUTCString());
    response.setHeader('x-oauth-scopes', faults.scopes.join(','));
    const error = errorFor(method, channel, faults);
    if (!error && method === 'chat.postMessage') posted.push({ channel, thread: fields.get('thread_ts') ?? '' });
    const identity = { user_id: 'U0BOT', bot_id: 'B1', team_id: 'T1', user: 'advisor', team: 'Acme' };
    const taken = { ok: true, ts: `${1_763_800_000 + posted.length}.000100`, channel, messages: [], ...identity };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(error ? { ok: false, error } : taken));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    /** Threads in which something was posted, and how often. */
    threads: () => Map.groupBy(posted, ({ thread }) => thread),
    breaks(some: Partial<Faults>): void {
      faults = { ...none, ...some };
    },
    mends(): void {
      faults = { ...none };
    },
    close(): void {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** With which error a call is refused, if it is. */
function errorFor(method: string, channel: string, { token, archived }: Faults): string {
  if (token) return token;
  return archived.includes(channel) && method.startsWith('chat.') ? 'is_archived' : '';
}

export type DrillSlack = Awaited<ReturnType<typeof openDrillSlack>>;
