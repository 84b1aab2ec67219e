import type { WebClient } from '@slack/web-api';
import { LeaseLostError } from './failure.ts';
import type { Outbox, OutboxMessage } from './outbox.ts';
import type { Time } from './time.ts';

/** One message on its way to Slack. */
export interface Attempt {
  readonly message: OutboxMessage;
  readonly client: WebClient;
  readonly outbox: Outbox;
  readonly time: Time;
  /** Whether the lease lasts for another call. */
  readonly hasLease: () => boolean;
  /** Called when something is sent once more that cannot be looked up. */
  readonly onRepeat: () => void;
  /** Something was sent that Slack may have shown. */
  sent: boolean;
  /** The last call, for the limiter. */
  method: string;
}

/** Goes before each call that shows something. */
export function begin(attempt: Attempt, method: string): void {
  if (!attempt.hasLease()) throw new LeaseLostError();
  attempt.sent = true;
  attempt.method = method;
}
