import { randomUUID } from 'node:crypto';
import type { Board } from './board.ts';
import type { Driver } from './driver.ts';

/** Slack waits three seconds for an acknowledgement. */
const PATIENCE_MS = 3000;
/** An event that was not acknowledged is sent again at once, after a minute and after five. */
const RETRY_MS = [0, 60_000, 300_000];

export interface Ack {
  readonly acknowledged: boolean;
  readonly status: string;
  readonly body: string;
}

export type Deliveries = ReturnType<typeof createDeliveries>;

/** Deliveries to the app, each noted with its status and the time until its acknowledgement. */
export function createDeliveries(driver: Driver, board: Board) {
  async function deliver(name: string, detail: string, send: () => Promise<Response>): Promise<Ack> {
    const started = performance.now();
    const { status, body } = await Promise.race([answerOf(send), patience()]);
    const acknowledged = isAcknowledged(status);
    board.put({
      kind: 'delivery',
      id: `delivery:${randomUUID()}`,
      to: 'app',
      name,
      detail,
      status,
      failed: !acknowledged,
      ms: Math.round(performance.now() - started),
      at: new Date().toISOString(),
    });
    return { acknowledged, status, body };
  }

  async function event(content: { readonly type: string; readonly text?: string }): Promise<void> {
    const id = `Ev${randomUUID()}`;
    const attempt = async (number: number, reason: string): Promise<void> => {
      const { prefix, headers } = number > 0 ? retry(number, reason) : FIRST;
      const detail = `${prefix}${content.text ?? ''}`;
      const { status } = await deliver(content.type, detail, () => driver.event(content, id, headers));
      const wait = RETRY_MS[number];
      if (isAcknowledged(status) || wait === undefined) return;
      setTimeout(() => attempt(number + 1, reasons[status] ?? 'http_error'), wait).unref();
    };
    await attempt(0, '');
  }

  return {
    event,
    command: (fields: Readonly<Record<string, string>>): Promise<Ack> =>
      deliver(fields['command'] ?? 'command', fields['text'] ?? '', () => driver.command(fields)),
    interaction: (payload: { readonly type: string }, detail: string): Promise<Ack> =>
      deliver(payload.type, detail, () => driver.interaction(payload)),
  };
}

interface Attempt {
  /** How the note of the delivery begins. */
  readonly prefix: string;
  readonly headers: Readonly<Record<string, string>>;
}
const FIRST: Attempt = { prefix: '', headers: {} };
const retry = (number: number, reason: string): Attempt => ({
  prefix: `retry ${number} · `,
  headers: { 'x-slack-retry-num': String(number), 'x-slack-retry-reason': reason },
});

const isAcknowledged = (status: string): boolean => status.startsWith('2');
/** Why an event is sent again, where it is no answer with an error. */
const reasons: Readonly<Record<string, string>> = { timeout: 'http_timeout', unreachable: 'connection_failed' };

async function answerOf(send: () => Promise<Response>): Promise<{ status: string; body: string }> {
  try {
    const response = await send();
    return { status: String(response.status), body: await response.text() };
  } catch {
    return { status: 'unreachable', body: '' };
  }
}

const patience = (): Promise<{ status: string; body: string }> =>
  new Promise((resolve) => {
    setTimeout(() => resolve({ status: 'timeout', body: '' }), PATIENCE_MS).unref();
  });
