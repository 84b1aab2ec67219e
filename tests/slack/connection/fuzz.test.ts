import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type FuzzedApp, fuzzFrames, fuzzRequests, overHttp, overSocket } from '../../../bench/fuzz-apps.ts';
import { sendRaw } from '../../../bench/fuzz-http.ts';
import { seeded } from '../../../bench/random.ts';

const modes: readonly (readonly [string, () => Promise<FuzzedApp>])[] = [
  ['over HTTP', overHttp],
  ['in Socket Mode', overSocket],
  ['in Socket Mode for many workspaces', () => overSocket('many workspaces')],
];

describe.each(modes)('%s the process', (_, open) => {
  let app: FuzzedApp;
  beforeAll(async () => {
    app = await open();
    // Until the whole app is loaded, a request waits for its answer.
    expect(await app.answers()).toBe(true);
  });
  afterAll(() => app?.close());

  test('answers an address that is none with 400, and lives', async () => {
    for (const line of ['GET // HTTP/1.1', 'POST // HTTP/1.1', 'GET http://[ HTTP/1.1'])
      expect(await sendRaw(app.port, Buffer.from(`${line}\r\nHost: x\r\n\r\n`), 5000)).toBe('400');

    expect(app.lives()).toBe(true);
    expect(await app.answers()).toBe(true);
  });

  test('survives a sample of malformed requests', async () => {
    const answers = await fuzzRequests(app, 120, seeded(7));

    expect(app.lives()).toBe(true);
    expect(await app.answers()).toBe(true);
    expect(Number(answers['400'])).toBeGreaterThan(10);
    expect(answers['500']).toBeUndefined();
  });
});

test('in Socket Mode the process survives malformed frames, and connects again after broken ones', async () => {
  const app = await overSocket();
  onTestFinished(() => app.close());

  await fuzzFrames(app, 130, 2, seeded(9));

  expect(app.lives()).toBe(true);
  expect(await app.answers()).toBe(true);
});
