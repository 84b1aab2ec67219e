import type { WebClient } from '@slack/web-api';
import { failureOf, LeaseLostError } from './failure.ts';
import { CALL_MS, LEASE_MS } from './lease.ts';
import type { Outbox, OutboxMessage } from './outbox.ts';
import type { Time } from './time.ts';

/** One message on its way to Slack. */
export interface Attempt {
  readonly message: OutboxMessage;
  readonly client: WebClient;
  readonly outbox: Outbox;
  readonly time: Time;
  /** Called when something is sent once more that cannot be looked up. */
  readonly onRepeat: () => void;
  /** How often it may have been shown, by now. */
  sendings: number;
  /** A call that was given up may still be at work inside Slack. */
  atWork: boolean;
  /** The last call, for the limiter. */
  method: string;
}

/** Makes a call that shows the message: it counts as a sending from before it is made until Slack clearly refuses it. */
export async function show<T>(attempt: Attempt, method: string, call: () => Promise<T>): Promise<T> {
  const { message, outbox, time } = attempt;
  attempt.method = method;
  const asked = time.now();
  const ours = await outbox.noteSending(message.id, attempt.sendings + 1, LEASE_MS);
  if (!ours || time.now() - asked > LEASE_MS - CALL_MS) throw new LeaseLostError();
  attempt.sendings += 1;
  try {
    return await call();
  } catch (error) {
    const { kind, atWork = false } = failureOf(error);
    if (kind === 'unclear') attempt.atWork = atWork;
    else attempt.sendings -= 1;
    throw error;
  }
}
