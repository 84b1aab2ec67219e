import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deliveriesTo } from './advisor.ts';
import { openRestarts, type Restarts } from './restarts.ts';

let restarts: Restarts;
beforeEach(async () => {
  restarts = await openRestarts();
});
afterEach(() => restarts.close());

test('on a full disk nothing is lost or broken: what was not taken is refused, and answered once there is room', async () => {
  const { slack, file, start } = restarts;
  // No file of this process may grow beyond 900 kB: its tables take half of that, and the database soon the rest.
  const full = await start({ shell: 'ulimit -f 900; trap "" XFSZ' });
  const first = deliveriesTo(full.port, slack.respond);
  const taken: string[] = [];
  let refused: string | undefined;
  for (let count = 0; count < 400 && !refused; count += 1) {
    const ts = first.next();
    const status = await first.mention('should our zanzibar importer be a lambda?', ts);
    if (status === 200) taken.push(ts);
    else refused = ts;
  }
  expect(refused).toBeDefined();
  expect(taken.length).toBeGreaterThan(0);
  expect((await slack.until('chat.postEphemeral', 1))[0]!['text']).toContain('keep trying');
  expect((await fetch(`http://127.0.0.1:${full.port}/healthz`)).status).toBe(200);
  expect((await fetch(`http://127.0.0.1:${full.port}/readyz`)).status).toBe(503);
  full.child.kill('SIGTERM');
  await full.ended;

  const roomy = await start();
  expect((await fetch(`http://127.0.0.1:${roomy.port}/readyz`)).status).toBe(200);
  expect(await deliveriesTo(roomy.port, slack.respond).mention('should it be a lambda?', refused, 1)).toBe(200);

  const answered = () => slack.of('chat.postMessage').map(({ thread_ts }) => thread_ts);
  // What was being sent when the disk was full could not be given back: it waits until its lease of 15 s has run out.
  await expect.poll(() => new Set(answered()).size).toBe(taken.length + 1);
  expect(new Set(answered())).toEqual(new Set([...taken, refused]));
  const database = new DatabaseSync(file);
  expect(database.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  database.close();
}, 60_000);
