import { connect } from 'node:net';
import type { Config } from '../../config/config.ts';
import { type Finding, findingsOn } from './finding.ts';

const PATIENCE_MS = 5000;
const standardPorts: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/** Whether somebody answers at HTTPS_PROXY; whether Slack can be reached through it, the call to Slack shows. */
export async function checkProxy({ HTTPS_PROXY, NO_PROXY }: Config): Promise<readonly Finding[]> {
  if (!HTTPS_PROXY) return [];
  const about = findingsOn('proxy');
  const { hostname, port, protocol, host } = new URL(HTTPS_PROXY);
  const failure = await tryConnect(hostname, Number(port) || standardPorts[protocol]!);
  if (failure) return [about.fail(`${host} does not answer (${failure})`, 'correct HTTPS_PROXY')];
  return [about.ok(`${host} answers${NO_PROXY ? `; not used for ${NO_PROXY}` : ''}`)];
}

const tryConnect = (host: string, port: number): Promise<string | undefined> =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: PATIENCE_MS });
    const end = (failure?: string): void => {
      socket.destroy();
      resolve(failure);
    };
    socket.once('connect', () => end());
    socket.once('timeout', () => end('no answer in time'));
    socket.once('error', (error: NodeJS.ErrnoException) => end(error.code ?? error.message));
  });
