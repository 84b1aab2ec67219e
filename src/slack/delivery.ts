import { WebAPIPlatformError, WebAPIRateLimitedError, type WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { isReply, type Opening } from '../dialogue/effect.ts';
import { say } from '../dialogue/say.ts';
import { questionKey } from '../store/conversations.ts';
import type { Outbox, Parcel } from '../store/outbox.ts';
import { blocksFor } from './blocks/index.ts';
import { settledBlocks } from './blocks/question.ts';
import { clip, literal } from './blocks/text.ts';
import type { ClientOf } from './workspaces.ts';

const BATCH = 10;
/** Longer than one call to Slack may take. */
const LEASE_MS = 15_000;
const MOST_ATTEMPTS = 8;
const FIRST_RETRY_MS = 1000;
const LONGEST_RETRY_MS = 300_000;
const LONGEST_TEXT = 3900;

export interface Delivery {
  /** Delivers what waits; called after a commit, at start-up and when a retry is due. */
  wake(): void;
  /** Takes nothing new and resolves once what is under way has ended. */
  stop(): Promise<void>;
}

/** Carries the outbox to Slack, one message at a time in each conversation. */
export function startDelivery(outbox: Outbox, clientOf: ClientOf, log: Logger): Delivery {
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  async function run(): Promise<void> {
    for (;;) {
      again = false;
      const parcels = stopped ? [] : await outbox.claim(BATCH, LEASE_MS);
      await Promise.all(parcels.map((parcel) => deliver(parcel, outbox, clientOf, log)));
      if (parcels.length === 0 && !again) break;
    }
    const due = stopped ? undefined : await outbox.nextDue();
    if (due !== undefined) schedule(Math.max(50, due - Date.now()));
  }

  function schedule(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(wake, Math.min(ms, LEASE_MS));
    timer.unref();
  }

  function wake(): void {
    again = true;
    if (stopped || running) return;
    running = run()
      .catch((error: unknown) => {
        log.error({ err: error }, 'The outbox cannot be read; trying again.');
        schedule(FIRST_RETRY_MS);
      })
      .finally(() => {
        running = undefined;
        if (again && !stopped) wake();
      });
  }

  return {
    wake,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

async function deliver(parcel: Parcel, outbox: Outbox, clientOf: ClientOf, log: Logger): Promise<void> {
  try {
    const client = await clientOf(parcel.team);
    if (!client) return outbox.bury(parcel.id, 'not_installed');
    await send(parcel, outbox, client);
  } catch (error) {
    const reason = reasonOf(error);
    if (!isPassing(error) || parcel.attempts + 1 >= MOST_ATTEMPTS) {
      log.error({ parcel: parcel.id, reason }, 'A message cannot be delivered and is given up.');
      await outbox.bury(parcel.id, reason);
      await tellAsker(parcel.effect, log);
    } else {
      const wait =
        error instanceof WebAPIRateLimitedError
          ? error.retryAfter * 1000
          : Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** parcel.attempts);
      log.warn({ parcel: parcel.id, reason, wait }, 'A message could not be delivered yet.');
      await outbox.retry(parcel.id, wait, reason);
    }
  }
}

async function send(
  { id, effect, conversation, channel, thread }: Parcel,
  outbox: Outbox,
  client: WebClient,
): Promise<void> {
  if (effect.type === 'opening') {
    const { ts } = await client.chat.postMessage({ channel, ...openingText(effect), ...unfurlNothing });
    return outbox.done(id, ts, true);
  }
  if (effect.type === 'settled') {
    const ts = await outbox.messageTs(conversation, questionKey(effect.number));
    const blocks = settledBlocks(effect);
    if (ts) await client.chat.update({ channel, ts, blocks, text: 'Answered' });
    return outbox.done(id);
  }
  if (!isReply(effect)) return outbox.done(id);
  const { ts } = await client.chat.postMessage({
    channel,
    ...(thread ? { thread_ts: thread } : {}),
    text: clip(say(effect), LONGEST_TEXT),
    blocks: blocksFor(effect),
    ...unfurlNothing,
    metadata: { event_type: 'advisor_effect', event_payload: { effect: String(id) } },
  });
  return outbox.done(id, ts);
}

const unfurlNothing = { unfurl_links: false, unfurl_media: false };
const openingText = ({ by, text }: Opening) => ({ text: `<@${by}> asked: ${literal(clip(text, 2500))}` });

/** Where the advisor may not post, the asker is told so, with the two ways on. */
async function tellAsker(effect: Parcel['effect'], log: Logger): Promise<void> {
  if (effect.type !== 'opening' || !effect.respondTo) return;
  const text =
    'I cannot post in this channel. Invite me with /invite and ask again, or send me your question as a direct message.';
  const body = JSON.stringify({ response_type: 'ephemeral', text });
  const headers = { 'content-type': 'application/json' };
  await fetch(effect.respondTo, { method: 'POST', headers, body, signal: AbortSignal.timeout(10_000) }).catch(
    (err: unknown) => log.warn({ err }, 'The asker could not be told.'),
  );
}

/** A token that has run out has a successor, which is read again in a moment. */
const passing = [
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'ratelimited',
  'token_expired',
];

/** Slack's own refusals stay refusals; everything else may pass. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof WebAPIPlatformError)) return true;
  return passing.includes(error.data.error);
}

const reasonOf = (error: unknown): string =>
  error instanceof WebAPIPlatformError ? error.data.error : error instanceof Error ? error.message : String(error);
