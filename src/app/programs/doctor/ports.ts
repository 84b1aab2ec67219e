import { createServer } from 'node:http';
import type { Config } from '../../config/config.ts';
import { portFault } from '../../health/port-faults.ts';
import { type Finding, findingsOn } from './finding.ts';

const PATIENCE_MS = 2000;

/** Whether the ports are free, or the app itself has them. */
export async function checkPorts(config: Config): Promise<readonly Finding[]> {
  const { PORT, MANAGEMENT_PORT, HOST } = config;
  const running = await isThisApp(MANAGEMENT_PORT ?? PORT, HOST);
  const findings: Finding[] = [];
  for (const [name, port] of Object.entries({ PORT, MANAGEMENT_PORT }))
    if (port) findings.push(await checkPort(config, name, port, running));
  return findings;
}

async function checkPort(config: Config, name: string, port: number, running: boolean): Promise<Finding> {
  const about = findingsOn('port');
  const error = await tryListen(port, config.HOST);
  if (!error) return about.ok(`${name} ${port} is free`);
  if (running && (error as NodeJS.ErrnoException).code === 'EADDRINUSE')
    return about.ok(`${name} ${port}: the app runs there`);
  return about.fail(portFault(error, config) ?? `${name} ${port} cannot be opened (${error.message})`);
}

const tryListen = (port: number, host: string | undefined): Promise<Error | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen({ port, host }, () => server.close(() => resolve(undefined)));
  });

async function isThisApp(port: number, host = '127.0.0.1'): Promise<boolean> {
  try {
    const address = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
    const answer = await fetch(`http://${address}:${port}/healthz`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return typeof ((await answer.json()) as { alive?: unknown }).alive === 'boolean';
  } catch {
    return false;
  }
}
