import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Advanced } from '../../store/conversations/conversations.ts';

/** One delivery of Slack's while it is handled. */
export interface Request {
  /** Slack's own name for it, the same when Slack sends it again. */
  readonly id: string;
  readonly type: string;
  /** On the clock of `performance.now()`. */
  readonly received: number;
  outcome: Advanced | 'failed' | 'throttled';
}

/** The delivery that is being handled, wherever in its handling that is asked. */
export const requests = new AsyncLocalStorage<Request>();

const text = z.string().optional().catch(undefined);
const bodySchema = z
  .object({
    type: text,
    event_id: text,
    trigger_id: text,
    command: text,
    event: z.object({ type: text }).optional().catch(undefined),
  })
  .catch({});

/** What a delivery is called in logs and metrics. */
export function requestOf(body: unknown): Request {
  const { type, event_id, trigger_id, command, event } = bodySchema.parse(body);
  const name = event?.type ?? (command === undefined ? type : 'command') ?? '';
  return {
    id: event_id ?? trigger_id ?? randomUUID(),
    type: /^[a-z_.]{1,40}$/.test(name) ? name : 'other',
    received: performance.now(),
    outcome: 'ignored',
  };
}
