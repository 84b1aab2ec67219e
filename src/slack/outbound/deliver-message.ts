import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { ClientOf } from '../installation/workspaces.ts';
import type { Delivered } from '../monitoring/metrics.ts';
import { backOffMs, isExhausted } from './back-off.ts';
import type { Limiter } from './limiter.ts';
import { planOf } from './limits.ts';
import { insteadOf } from './messages/instead.ts';
import { send } from './messages/send.ts';
import type { Attempt } from './posting/attempt.ts';
import { type Failure, failureOf, LookUpError } from './posting/failure.ts';
import type { Outbox, OutboxMessage } from './posting/outbox.ts';
import type { Time } from './posting/time.ts';

export interface Delivering {
  readonly outbox: Outbox;
  readonly clientOf: ClientOf;
  readonly limiter: Limiter;
  readonly time: Time;
  readonly random: () => number;
  readonly log: Logger;
  readonly onRepeat: () => void;
}

/** How an attempt ended; a message that is tried again is due in so many milliseconds. */
interface Ended {
  readonly outcome: Delivered;
  readonly dueInMs?: number;
}

/** A call that was given up may go on inside Slack for as long. */
const SETTLES_MS = 20_000;

/** Delivers one message and notes how that ended. */
export async function deliverMessage(message: OutboxMessage, delivering: Delivering): Promise<Ended> {
  const { outbox, clientOf, time, onRepeat } = delivering;
  let client: WebClient | undefined;
  try {
    client = await clientOf(message.team);
  } catch (error) {
    return postpone({ message, sendings: message.sendings, atWork: false }, failureOf(error), delivering);
  }
  if (!client) {
    await outbox.markDead(message, 'not_installed');
    return { outcome: 'dead' };
  }
  const { sendings } = message;
  const attempt: Attempt = { message, client, outbox, time, onRepeat, sendings, atWork: false, method: '' };
  try {
    const { ts, root } = await send(attempt);
    await outbox.done(message.id, ts, root);
    return { outcome: 'sent' };
  } catch (error) {
    return failed(attempt, error, delivering);
  }
}

async function failed(attempt: Attempt, error: unknown, delivering: Delivering): Promise<Ended> {
  const { message } = attempt;
  // Nothing was called: it cannot be put into words, now or later.
  if (error instanceof TypeError && attempt.method === '') return giveUp(message, 'not_presentable', delivering);
  const failure = error instanceof LookUpError ? error.failure : failureOf(error);
  noteLimit(attempt, failure, delivering);
  const saysNothing = error instanceof LookUpError && !isShutOut(message, failure);
  if (isFinal[failure.kind] && !saysNothing) return giveUp(message, failure.code, delivering);
  return postpone(attempt, failure, delivering);
}

function noteLimit({ message, method }: Attempt, failure: Failure, { limiter }: Delivering): void {
  if (failure.kind === 'limited' && failure.code !== 'still_at_work')
    limiter.refused(message.team, planOf(message).channel, method, failure.retryAfterMs ?? 0);
}

/** Whether the message will never be taken, in any form. */
const isFinal: Readonly<Record<Failure['kind'], boolean>> = {
  permanent: true,
  content: true,
  transient: false,
  limited: false,
  unclear: false,
};

/**
 * Where a conversation is to begin in a channel that the app may not even read, it cannot have posted either. Elsewhere
 * it has posted before, so that this may pass.
 */
const isShutOut = ({ effect }: OutboxMessage, { code }: Failure): boolean =>
  effect.type === 'opening' && (code === 'not_in_channel' || code === 'channel_not_found');

async function postpone(
  { message, sendings, atWork }: Pick<Attempt, 'message' | 'sendings' | 'atWork'>,
  { kind, code, retryAfterMs }: Failure,
  delivering: Delivering,
): Promise<Ended> {
  const { outbox, random, log } = delivering;
  if (isExhausted(message)) return giveUp(message, code, delivering);
  const limited = kind === 'limited';
  const delayMs = Math.max(limited ? (retryAfterMs ?? 0) : 0, backOffMs(limited ? 0 : message.attempts, random));
  log.warn({ message: message.id, reason: code, delayMs }, 'A message could not be delivered yet.');
  const settles = atWork ? { settlesInMs: SETTLES_MS } : {};
  await outbox.retry(message, { delayMs, error: code, sendings, failed: !limited, ...settles });
  return { outcome: limited ? 'rate_limited' : 'retried', dueInMs: delayMs };
}

async function giveUp(message: OutboxMessage, reason: string, { outbox, log }: Delivering): Promise<Ended> {
  log.error({ message: message.id, reason }, 'A message was given up on and kept as a dead letter.');
  await outbox.markDead(message, reason, insteadOf(message.effect));
  return { outcome: 'dead' };
}
