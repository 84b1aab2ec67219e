import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalSlack } from '../../local-slack/start.ts';
import { readConfig } from '../../src/app/config/config.ts';
import { createLog } from '../../src/app/service.ts';

/** The real app in a local workspace, on any free port and a database of its own. */
export async function openAdvisor() {
  const database = `file:${join(mkdtempSync(join(tmpdir(), 'advisor-')), 'advisor.db')}`;
  const config = readConfig({ DATABASE_URL: database, PORT: '0', LOG_LEVEL: 'silent' });
  const { url, stop } = await startLocalSlack(config, createLog('silent'));
  return { url, close: stop };
}
