import type { WebClient } from '@slack/web-api';
import type { Attempt } from './attempt.ts';
import { type Failure, failureOf } from './failure.ts';
import type { OutboxMessage } from './outbox.ts';

const EVENT = 'advisor_effect';
/** Slack gives fewer to some apps, and names the next page. */
const PAGE = 200;
const MOST_PAGES = 200;
/** Between the database's clock and Slack's, either of which may be set wrong. */
const CLOCK_SKEW_MS = 90 * 60_000;
/** How a page after the first is tried again, since all of them would have to be read again. */
const MOST_TRIES = 4;
const PAUSE_MS = 1000;
const LONGEST_WAIT_MS = 60_000;

/** Marks a message with the effect it carries, so that it can be found again. */
export const marked = ({ stamp }: OutboxMessage) => ({ event_type: EVENT, event_payload: { effect: stamp } });

export type Found =
  | { readonly status: 'posted'; readonly ts: string; readonly channel: string }
  | { readonly status: 'absent' }
  /** The look-up failed, which says nothing about the message. */
  | { readonly status: 'unknown'; readonly failure: Failure };

/** Looks whether an earlier attempt has posted the message. */
export async function findPosted(attempt: Attempt, channel: string, thread: string | undefined): Promise<Found> {
  attempt.method = thread ? 'conversations.replies' : 'conversations.history';
  try {
    const ts = await tsOf(attempt, channel, thread);
    return ts === undefined ? { status: 'absent' } : { status: 'posted', ts, channel };
  } catch (error) {
    return { status: 'unknown', failure: failureOf(error) };
  }
}

/** Reads every page since the first attempt; throws where one cannot be read. */
async function tsOf(attempt: Attempt, channel: string, thread: string | undefined): Promise<string | undefined> {
  const { message, outbox } = attempt;
  const { stamp } = message;
  const request = { channel, limit: PAGE, include_all_metadata: true, ...since(message, thread) };
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await read(attempt, { ...request, ...(cursor ? { cursor } : {}) }, thread, page > 0);
    const found = tsWith(stamp, answer);
    if (found) return found;
    const next = nextIn(answer, cursor);
    if (next === undefined) return undefined;
    cursor = next;
    // A thread begins with its oldest message, so whatever comes after this has still to be read.
    const last = thread && answer.messages?.at(-1)?.ts;
    if (last) await outbox.noteLookedUp(message.id, last);
  }
  throw new Error(UNREAD);
}

function since(
  { firstAttemptAt, lookedUpTo }: OutboxMessage,
  thread: string | undefined,
): { readonly oldest?: string } {
  if (thread && lookedUpTo) return { oldest: lookedUpTo };
  return firstAttemptAt === undefined ? {} : { oldest: secondsOf(firstAttemptAt - CLOCK_SKEW_MS) };
}

const UNREAD = 'Not every page could be read';

type Page = Awaited<ReturnType<typeof read>>;

function tsWith(stamp: string, { messages }: Page): string | undefined {
  if (!messages) throw new Error('No messages in the response');
  return messages.find(({ metadata }) => stampOf(metadata) === stamp)?.ts;
}

/** Where the next page begins; `undefined` after the last one. */
function nextIn({ has_more, response_metadata }: Page, cursor: string | undefined): string | undefined {
  const next = response_metadata?.next_cursor;
  if (!next && !has_more) return undefined;
  if (!next || next === cursor) throw new Error(UNREAD);
  return next;
}

type Request = Parameters<WebClient['conversations']['history']>[0] & { readonly channel: string };

async function read({ client, time }: Attempt, request: Request, thread: string | undefined, patient: boolean) {
  const call = () =>
    thread ? client.conversations.replies({ ...request, ts: thread }) : client.conversations.history(request);
  for (let tries = 1; ; tries += 1) {
    try {
      return await call();
    } catch (error) {
      const { retryAfterMs = PAUSE_MS } = failureOf(error);
      if (!patient || tries === MOST_TRIES || retryAfterMs > LONGEST_WAIT_MS) throw error;
      await new Promise<void>((resolve) => void time.after(retryAfterMs, resolve));
    }
  }
}

const secondsOf = (ms: number): string => Math.max(0, ms / 1000).toFixed(6);

const stampOf = (metadata: { event_type?: string; event_payload?: object } | undefined): unknown =>
  metadata?.event_type === EVENT && metadata.event_payload && 'effect' in metadata.event_payload
    ? metadata.event_payload.effect
    : undefined;
