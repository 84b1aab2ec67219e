import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { type WebSocket, WebSocketServer } from 'ws';

/**
 * The two ends of Slack that Socket Mode talks to: the Web API, which keeps what is posted, and the socket. `refusal`
 * is what Slack has against the app-level token.
 */
export async function openSocketSlack(refusal?: string) {
  const token: { refusal: string | undefined; asked: number } = { refusal, asked: 0 };
  const posted: { text: string; thread_ts?: string; blocks?: string; authorization?: string }[] = [];
  const http = createServer(async (request, response) => {
    const body = await text(request).catch(() => '');
    const { port } = http.address() as AddressInfo;
    const replies: Record<string, object> = {
      '/api/apps.connections.open': token.refusal
        ? { ok: false, error: token.refusal }
        : { url: `ws://127.0.0.1:${port}/socket` },
      '/api/auth.test': { user_id: 'U000000001', bot_id: 'B1', team_id: 'T1' },
      '/api/oauth.v2.access': {
        access_token: 'xoxb-of-t1',
        token_type: 'bot',
        scope: 'chat:write',
        bot_user_id: 'U000000001',
        app_id: 'A1',
        team: { id: 'T1' },
        authed_user: { id: 'U0ALICE' },
        is_enterprise_install: false,
      },
    };
    if (request.url === '/api/apps.connections.open') token.asked += 1;
    if (request.url === '/api/chat.postMessage')
      posted.push({
        ...Object.fromEntries(new URLSearchParams(body)),
        authorization: request.headers.authorization,
      } as never);
    response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify({ ok: true, ts: `${posted.length}.1`, ...replies[request.url ?? ''] }));
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const sockets: WebSocketServer = new WebSocketServer({ server: http, path: '/socket' });
  const acks: string[] = [];
  const connections: { readonly socket: WebSocket; readonly raw: Socket }[] = [];
  const connected = new Promise<WebSocket>((resolve) => {
    sockets.on('connection', (socket, request) => {
      connections.push({ socket, raw: request.socket });
      socket.on('error', () => {});
      socket.on('message', (data) => acks.push(JSON.parse(String(data)).envelope_id));
      socket.send(JSON.stringify({ type: 'hello' }));
      resolve(socket);
    });
  });
  return {
    api: `http://127.0.0.1:${(http.address() as AddressInfo).port}/api/`,
    posted,
    acks,
    token,
    connected,
    connections,
    /** The newest connection, once one is open that can still be written to. */
    async open() {
      for (let wait = 0; wait < 12_000; wait += 1) {
        const newest = connections.at(-1);
        if (newest && newest.socket.readyState === newest.socket.OPEN && !newest.raw.destroyed) return newest;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      throw new Error('The app did not connect again.');
    },
    close() {
      for (const { socket } of connections) socket.terminate();
      sockets.close();
      http.close();
      http.closeAllConnections();
    },
  };
}

/** One event in the envelope that the socket carries. */
export const envelope = (id: string, event: object): string =>
  JSON.stringify({
    type: 'events_api',
    envelope_id: id,
    payload: {
      type: 'event_callback',
      team_id: 'T1',
      event_id: `Ev${id}`,
      authorizations: [{ team_id: 'T1', user_id: 'U000000001', is_bot: true }],
      event,
    },
  });

export const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  for (let wait = 0; wait < 1000 && !(await holds()); wait += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
};
