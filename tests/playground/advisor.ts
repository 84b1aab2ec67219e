import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { startPlayground } from '../../src/playground/start.ts';
import { createLog } from '../../src/service.ts';

/** The real app in a local workspace, on any free port and a database of its own. */
export function openAdvisor() {
  const database = `file:${join(mkdtempSync(join(tmpdir(), 'advisor-')), 'advisor.db')}`;
  return startPlayground(readConfig({ DATABASE_URL: database, PORT: '0', LOG_LEVEL: 'silent' }), createLog('silent'));
}
