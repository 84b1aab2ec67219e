import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Stands before a server, and can stop to pass anything on without closing a connection, as a firewall does. */
export async function openSilentProxy(port: number) {
  const open = new Set<{ client: Socket; server: Socket; silent: boolean }>();
  let nextPasses = Number.POSITIVE_INFINITY;
  const proxy = createServer((client) => {
    const connection = { client, server: connect(port, '127.0.0.1'), silent: false };
    let passes = nextPasses;
    nextPasses = Number.POSITIVE_INFINITY;
    open.add(connection);
    const pass = (from: Socket, to: Socket): void => {
      from.on('data', (data) => {
        if (passes === 0) connection.silent = true;
        passes -= 1;
        if (!connection.silent) to.write(data);
      });
      from.on('error', () => {});
      from.on('close', () => {
        open.delete(connection);
        // Whoever waits behind a silence does not learn that the other has gone.
        if (!connection.silent) to.destroy();
      });
    };
    pass(client, connection.server);
    pass(connection.server, client);
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    port: (proxy.address() as AddressInfo).port,
    connections: (): number => open.size,
    /** The next connection falls silent after it has passed so many packets on. */
    silenceNext(packets: number): void {
      nextPasses = packets;
    },
    /** The connections of now pass nothing on any more; those to come do. Gives how many these are. */
    silence(most = Number.POSITIVE_INFINITY): number {
      const chosen = [...open].slice(0, most);
      for (const connection of chosen) connection.silent = true;
      return chosen.length;
    },
    close(): void {
      for (const { client, server } of open) {
        client.destroy();
        server.destroy();
      }
      proxy.close();
    },
  };
}
