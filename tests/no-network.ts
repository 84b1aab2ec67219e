import { type NetConnectOpts, Socket } from 'node:net';

const HERE = ['127.0.0.1', '::1', 'localhost'];
/** Refuses, so that a program meets what it meets where the network is away. */
const NOWHERE = { host: '127.0.0.1', port: 1 };
const connect = Socket.prototype.connect;

/** Node's own modules hand over an array of options and callback, programs these one after another. */
function hostOf([first, second]: readonly unknown[]): string {
  const [options, host] = Array.isArray(first) ? first : [first, second];
  if (typeof options === 'object') return (options as Extract<NetConnectOpts, { port: number }>).host ?? 'localhost';
  return typeof host === 'string' ? host : 'localhost';
}

/**
 * Tests reach this machine and nothing else. Nock can see to that as well, but passes what it lets through to sockets of
 * its own, on which each call waits 40 ms for the acknowledgement of its first packet.
 */
function guarded(this: Socket, ...args: unknown[]): Socket {
  const host = hostOf(args);
  if (HERE.includes(host)) return Reflect.apply(connect, this, args);
  return Reflect.apply(connect, this, [NOWHERE]);
}

// It runs again before each file, and files share their modules.
if (connect.name !== guarded.name) Socket.prototype.connect = guarded;
