import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBoard } from '../../local-slack/board.ts';
import { createDeliveries } from '../../local-slack/deliveries.ts';

/** An app that answers its deliveries in turn with these, the last one from then on; `undefined` is no answer. */
function appThatAnswers(...answers: readonly (number | 'unreachable' | undefined)[]) {
  const seen: { id: string; retry: string }[] = [];
  const answer = async (): Promise<Response> => {
    const next = answers[Math.min(seen.length, answers.length) - 1];
    if (next === 'unreachable') throw new TypeError('fetch failed');
    return next === undefined ? new Promise(() => {}) : new Response('', { status: next });
  };
  const driver = {
    event(_event: object, id: string, headers: Readonly<Record<string, string>> = {}) {
      seen.push({ id, retry: `${headers['x-slack-retry-num'] ?? '-'} ${headers['x-slack-retry-reason'] ?? '-'}` });
      return answer();
    },
    command: () => new Promise<Response>(() => {}),
    interaction: () => new Promise<Response>(() => {}),
    send: () => new Promise<Response>(() => {}),
  };
  const board = createBoard();
  return { deliveries: createDeliveries(driver, board), board, retries: () => seen.map(({ retry }) => retry), seen };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('an event that is answered with an error comes again at once, after one minute and after five', async () => {
  const app = appThatAnswers(500);
  await app.deliveries.event({ type: 'app_mention', text: 'hi' });
  await vi.advanceTimersByTimeAsync(0);
  expect(app.retries()).toEqual(['- -', '1 http_error']);
  await vi.advanceTimersByTimeAsync(59_999);
  expect(app.seen).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(1);
  expect(app.retries()).toEqual(['- -', '1 http_error', '2 http_error']);
  await vi.advanceTimersByTimeAsync(299_999);
  expect(app.seen).toHaveLength(3);
  await vi.advanceTimersByTimeAsync(24 * 3_600_000);
  expect(app.retries().at(-1)).toBe('3 http_error');
  expect(app.seen).toHaveLength(4);
  expect(new Set(app.seen.map(({ id }) => id)).size).toBe(1);
  const noted = app.board.all().map((record) => (record.kind === 'delivery' ? [record.detail, record.failed] : []));
  expect(noted).toEqual([['hi', true], ...[1, 2, 3].map((number) => [`retry ${number} · hi`, true])]);
});

test('the reason says whether the app was silent or could not be reached; an acknowledgement ends it', async () => {
  const app = appThatAnswers(undefined, 'unreachable', 200);
  const sent = app.deliveries.event({ type: 'message' });
  await vi.advanceTimersByTimeAsync(2999);
  expect(app.seen).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  await sent;
  await vi.advanceTimersByTimeAsync(24 * 3_600_000);

  expect(app.retries()).toEqual(['- -', '1 http_timeout', '2 connection_failed']);
});

test.each(['command', 'interaction'] as const)('a %s is waited for three seconds and not sent again', async (kind) => {
  const { deliveries } = appThatAnswers();
  const sent = kind === 'command' ? deliveries.command({}) : deliveries.interaction({ type: 'block_actions' }, '');
  await vi.advanceTimersByTimeAsync(3000);

  expect(await sent).toMatchObject({ acknowledged: false, status: 'timeout' });
  expect(vi.getTimerCount()).toBe(0);
});
