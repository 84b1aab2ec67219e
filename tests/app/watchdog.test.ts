import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createWatchdog } from '../../src/app/health/watchdog.ts';
import { createLog } from '../../src/app/log.ts';

const logged: string[] = [];
const log = createLog('info', { write: (line: string) => void logged.push(JSON.parse(line).msg) });
beforeEach(() => {
  vi.useFakeTimers();
  logged.length = 0;
});
afterEach(() => vi.useRealTimers());

const MINUTE = 60_000;
const never = async (): Promise<number> => 0;

test('a loop that goes round when it is woken is alive, however little there is to do', () => {
  const watchdog = createWatchdog(log);
  watchdog.watch({ wake: watchdog.beat, overdueSeconds: never });

  vi.advanceTimersByTime(60 * MINUTE);

  expect(watchdog.alive()).toBe(true);
});

test('a loop that no longer goes round is stuck after a minute, until it does', () => {
  const watchdog = createWatchdog(log);
  watchdog.watch({ wake: () => {}, overdueSeconds: never });
  vi.advanceTimersByTime(MINUTE - 1);
  expect(watchdog.alive()).toBe(true);

  vi.advanceTimersByTime(1);
  expect(watchdog.alive()).toBe(false);
  expect(logged).toEqual(['The delivery loop is stuck; /healthz fails until it continues.']);

  watchdog.beat();
  expect(watchdog.alive()).toBe(true);
});

test('a message that nobody delivers is told of, once each time', async () => {
  const watchdog = createWatchdog(log);
  let seconds = 301;
  watchdog.watch({ wake: watchdog.beat, overdueSeconds: async () => seconds });
  await vi.advanceTimersByTimeAsync(10 * MINUTE);
  expect(logged).toEqual(['A message has long been due and is not delivered.']);

  seconds = 0;
  await vi.advanceTimersByTimeAsync(10 * MINUTE);
  seconds = 301;
  await vi.advanceTimersByTimeAsync(10 * MINUTE);
  expect(logged).toHaveLength(2);
  expect(watchdog.alive()).toBe(true);
});

test('while the outbox cannot be read, nothing is said of it', async () => {
  const watchdog = createWatchdog(log);
  watchdog.watch({ wake: watchdog.beat, overdueSeconds: () => Promise.reject(new Error('no database')) });

  await vi.advanceTimersByTimeAsync(10 * MINUTE);

  expect(logged).toEqual([]);
});
