import { createHmac } from 'node:crypto';
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { SIGNING_SECRET } from './app.ts';
import type { Envelope } from './envelopes.ts';
import type { Random } from './random.ts';

/** Slack gives the app three seconds, and then hangs up. */
const ACK_LIMIT_MS = 3000;
/** Slack sends again at once, after a minute and after five. */
const RETRY_AFTER_MS = [0, 60_000, 300_000];
/** How much shorter these waits are here; the three seconds stay what they are. */
export const RETRY_SCALE = 10;

const CUT_SHARE = 0.03;

export interface Attempt {
  readonly isAcknowledged: boolean;
  /** Whether it can have reached the app, acknowledged or not. */
  readonly wasReceived: boolean;
  readonly note: string;
  /** What came with the acknowledgement of a command, which the person alone sees. */
  readonly body?: string;
}

export interface Sender {
  /** The port of one of the apps, as a load balancer would choose it. */
  readonly port: () => number;
  readonly random: Random;
  readonly now: () => number;
  readonly areFaultsOn: () => boolean;
  readonly note: (text: string) => void;
}

/** Delivers as Slack does, and tells of each attempt. */
export async function deliver(
  envelope: Envelope,
  sender: Sender,
  met: (attempt: Attempt, beganAt: number) => void,
): Promise<void> {
  const waits = envelope.isEvent ? RETRY_AFTER_MS : [];
  for (let retry = 0; ; retry += 1) {
    const beganAt = sender.now();
    const attempt = await send(envelope, retry, sender);
    sender.note(`${envelope.label}${retry > 0 ? `, retry ${retry}` : ''}: ${attempt.note}`);
    met(attempt, beganAt);
    const wait = waits[retry];
    if (attempt.isAcknowledged || wait === undefined) return;
    await sleep(wait / RETRY_SCALE);
  }
}

function send(envelope: Envelope, retry: number, sender: Sender): Promise<Attempt> {
  const { body, contentType, path } = envelope;
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = `v0=${createHmac('sha256', SIGNING_SECRET).update(`v0:${timestamp}:${body}`).digest('hex')}`;
  const retryHeaders = retry > 0 ? { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' } : {};
  // A connection that breaks after the app has received everything: it may acknowledge what nobody hears.
  const cutAfterMs =
    envelope.isEvent && sender.areFaultsOn() && sender.random.chance(CUT_SHARE)
      ? sender.random.between(0, 60)
      : undefined;
  return new Promise((resolve) => {
    const call = request(
      {
        agent: false,
        host: '127.0.0.1',
        port: sender.port(),
        path,
        method: 'POST',
        headers: {
          'content-type': contentType,
          'content-length': Buffer.byteLength(body),
          'x-slack-request-timestamp': timestamp,
          'x-slack-signature': signature,
          ...retryHeaders,
        },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.once('error', ({ message }) => resolve({ isAcknowledged: false, wasReceived: true, note: message }));
        response.once('end', () => {
          const isAcknowledged = response.statusCode === 200;
          resolve({
            isAcknowledged,
            wasReceived: true,
            note: `answered ${response.statusCode}`,
            body: String(Buffer.concat(parts)),
          });
        });
      },
    );
    const limit = setTimeout(() => call.destroy(new Error('no answer within 3 seconds')), ACK_LIMIT_MS);
    call.once('close', () => clearTimeout(limit));
    call.on('error', ({ message }) =>
      resolve({
        isAcknowledged: false,
        wasReceived: !message.includes('ECONNREFUSED'),
        note: message || 'connection lost',
      }),
    );
    call.end(body, () => {
      if (cutAfterMs !== undefined) setTimeout(() => call.destroy(new Error('the connection broke')), cutAfterMs);
    });
  });
}
