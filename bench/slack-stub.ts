import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A Web API that takes everything at once, so that only the app is measured. */
export async function openSlackStub() {
  let posted = 0;
  const server = createServer((request, response) => {
    request.resume();
    request.once('end', () => {
      posted += 1;
      const answer = {
        ok: true,
        ts: `${1_763_800_000 + posted}.000100`,
        channel: 'C1',
        user_id: 'U0BOT',
        bot_id: 'B1',
      };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ...answer, team_id: 'T1' }));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    posted: () => posted,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
