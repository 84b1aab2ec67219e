import { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import type { App } from '../../slack/bolt.ts';
import type { Config } from '../config/config.ts';
import { openManagement, type Route } from './management.ts';

export interface Ports {
  /** Where Slack's requests are taken; `undefined` in Socket Mode. */
  readonly port: number | undefined;
  /** Where those who run the app ask how it is; `undefined` where that is the port above. */
  readonly managementPort: number | undefined;
  /** Of the management port; the other one is closed by the transport. */
  close(): Promise<void>;
}

/** Opens the management port where there is one, and then the app for Slack. */
export async function openPorts(
  { MANAGEMENT_PORT: port, HOST: host }: Config,
  app: App,
  routes: readonly Route[],
  log: Logger,
): Promise<Ports> {
  const management = port === undefined ? undefined : await openManagement({ port, host }, routes, log);
  try {
    const started: unknown = await app.start();
    const server = started instanceof Server ? started : undefined;
    return {
      port: (server?.address() as AddressInfo | undefined)?.port,
      managementPort: management?.port,
      close: async () => management?.close(),
    };
  } catch (error) {
    await management?.close();
    throw error;
  }
}
