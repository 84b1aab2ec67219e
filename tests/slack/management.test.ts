import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/app/config/config.ts';
import { createLog } from '../../src/app/log.ts';
import { startService } from '../../src/app/service.ts';
import { type Advisor, openAdvisor, SECRET, TOKEN } from './advisor.ts';

const run = promisify(execFile);
/** In a process of its own, since in this one all requests pass through a library that refuses them. */
const rawGet =
  "require('node:net').connect(+process.argv[1], '127.0.0.1').end('GET ' + process.argv[2] + ' HTTP/1.1\\r\\nHost: x\\r\\nConnection: close\\r\\n\\r\\n').pipe(process.stdout)";
const PATHS = ['/healthz', '/readyz', '/metrics'];
let advisor: Advisor;
afterEach(() => advisor.close());
const statusOf = async (url: string, path: string): Promise<number> => (await fetch(`${url}${path}`)).status;

describe('with a MANAGEMENT_PORT', () => {
  test('those who run the app ask there, and the public port shows them nothing', async () => {
    advisor = await openAdvisor({ MANAGEMENT_PORT: '0' });
    expect(advisor.managementUrl).not.toBe(advisor.url);

    for (const path of PATHS) {
      expect(await statusOf(advisor.managementUrl, path)).toBe(200);
      expect(await statusOf(advisor.url, path)).toBe(404);
    }
    expect(await statusOf(advisor.managementUrl, '/slack/events')).toBe(404);
    expect(await advisor.mention('what is a vm?')).toBe(200);
  });

  test.each(['//', '/%', 'http://[', '/healthz/../metrics', '*', '/?x=['])('it lives after GET %s', async (path) => {
    advisor = await openAdvisor({ MANAGEMENT_PORT: '0' });
    const { stdout } = await run(process.execPath, ['-e', rawGet, new URL(advisor.managementUrl).port, path]);
    expect(stdout).toMatch(/^HTTP\/1\.1 40[04] /);

    expect(await statusOf(advisor.managementUrl, '/healthz?from=probe')).toBe(200);
  });

  test('one that is taken is named', async () => {
    advisor = await openAdvisor({ MANAGEMENT_PORT: '0' });
    const taken = new URL(advisor.managementUrl).port;
    const env = { SLACK_BOT_TOKEN: TOKEN, SLACK_SIGNING_SECRET: SECRET, DATABASE_URL: 'file::memory:', PORT: '0' };
    const second = startService(readConfig({ ...env, MANAGEMENT_PORT: taken }), TOKEN, createLog('silent'));

    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE', port: Number(taken) });
  });
});

test('without one, the public port answers as before', async () => {
  advisor = await openAdvisor();

  for (const path of PATHS) expect(await statusOf(advisor.url, path)).toBe(200);
});
