import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSilentProxy } from '../tests/slack/silent-proxy.ts';
import { emptyPostgres } from './postgres.ts';

const SILENCE_EVERY_MS = 3000;

export interface ChaoticDatabase {
  /** For the apps. */
  readonly url: string;
  /** Without faults. */
  readonly plainUrl: string;
  /** Connections that fell silent. */
  silenced(): number;
  calm(): void;
  close(): void;
}

/** A file of its own. */
export function chaoticSqlite(): ChaoticDatabase {
  const url = `file:${join(mkdtempSync(join(tmpdir(), 'advisor-chaos-')), 'advisor.db')}`;
  return { url, plainUrl: url, silenced: () => 0, calm() {}, close() {} };
}

/** A database to which one connection after the other passes nothing on any more, without being closed. */
export async function chaoticPostgres(): Promise<ChaoticDatabase> {
  const plainUrl = await emptyPostgres('advisor_chaos');
  const url = new URL(plainUrl);
  const proxy = await openSilentProxy(Number(url.port || 5432));
  url.hostname = '127.0.0.1';
  url.port = String(proxy.port);
  let silenced = 0;
  const timer = setInterval(() => {
    silenced += proxy.silence(1);
  }, SILENCE_EVERY_MS);
  return {
    url: url.href,
    plainUrl,
    silenced: () => silenced,
    calm: () => clearInterval(timer),
    close() {
      clearInterval(timer);
      proxy.close();
    },
  };
}
