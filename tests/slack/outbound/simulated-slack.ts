import { WebClient } from '@slack/web-api';
import { pino } from 'pino';
import { boltLogger } from '../../../src/slack/api/bolt-logger.ts';
import type { SimulatedTime } from './simulated-time.ts';

export interface Call {
  readonly method: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly at: number;
}

interface Answer {
  readonly status?: number;
  readonly body?: string | object;
  readonly retryAfter?: number;
}

/** What goes wrong with a call: instead of its work, or after it; and how long it takes. */
export interface Fault {
  readonly instead?: Answer | Error;
  readonly after?: Answer | Error;
  readonly slowMs?: number;
}

export interface Post {
  readonly ts: string;
  readonly channel: string;
  readonly thread_ts?: string;
  readonly text: string;
  readonly metadata?: unknown;
}

/** Errors as Node's fetch throws them. */
const failed = (code: string): Error =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
export const away = {
  refused: (): Fault => ({ instead: failed('ECONNREFUSED') }),
  unavailable: (): Fault => ({ instead: { status: 503, body: 'down' } }),
  hanging: (): Fault => ({ slowMs: 10_000, instead: new DOMException('timed out', 'TimeoutError') }),
};
/** The work is done, and nobody learns of it. */
export const answerLost: Fault = { after: failed('ECONNRESET') };

/** Slack's Web API as far as delivery uses it, on a simulated clock, with the faults that a test asks for. */
export class SimulatedSlack {
  readonly calls: Call[] = [];
  readonly posts: Post[] = [];
  /** What goes wrong with a call, if anything. */
  fault: (call: Call) => Fault | undefined = () => undefined;
  /** Messages that a page holds. */
  pageSize = 100;
  /** Posts in one channel, as Slack counts them: so many at once and one more a second. */
  burst = 4;
  refusedCalls = 0;
  /** How far its clock is from ours. */
  skewMs = 0;
  readonly client: WebClient;
  readonly #time: SimulatedTime;
  readonly #tokens = new Map<string, { tokens: number; at: number }>();

  constructor(time: SimulatedTime) {
    this.#time = time;
    this.client = new WebClient('xoxb-1', {
      slackApiUrl: 'https://slack.example/api/',
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      logger: boltLogger(pino({ level: 'silent' })),
      fetch: (url, init) => this.#take(String(url), String(init?.body)),
    });
  }

  readonly of = (method: string): Call[] => this.calls.filter((call) => call.method === method);

  /** What a channel or thread shows, in order. */
  readonly texts = (channel = 'C1'): string[] =>
    this.posts.filter((post) => post.channel === channel).map(({ text }) => text);

  /** The most calls about one channel within any second. */
  busiest(): number {
    let most = 0;
    for (const calls of Map.groupBy(this.calls, ({ fields }) => fields['channel']).values())
      for (const { at } of calls)
        most = Math.max(most, calls.filter((call) => call.at >= at && call.at < at + 1000).length);
    return most;
  }

  /** Somebody else writes in a thread. */
  chatter(channel: string, thread_ts: string, count: number): void {
    for (let index = 0; index < count; index += 1)
      this.posts.push({ ts: this.#ts(), channel, thread_ts, text: 'chatter' });
  }

  async #take(url: string, body: string): Promise<Response> {
    const method = url.split('/').at(-1)!;
    const call = { method, fields: Object.fromEntries(new URLSearchParams(body)), at: this.#time.now() };
    this.calls.push(call);
    const { instead, after, slowMs = 0 } = this.fault(call) ?? {};
    if (slowMs > 0) await this.#time.wait(slowMs);
    if (instead) return answer(instead);
    const result = this.#limited(call) ?? this.#answer(call);
    return after ? answer(after) : answer(result);
  }

  #limited({ method, fields }: Call): Answer | undefined {
    if (method !== 'chat.postMessage') return undefined;
    const now = this.#time.now();
    const bucket = this.#tokens.get(fields['channel']!) ?? { tokens: this.burst, at: now };
    const tokens = Math.min(this.burst, bucket.tokens + (now - bucket.at) / 1000);
    this.#tokens.set(fields['channel']!, { tokens: tokens < 1 ? tokens : tokens - 1, at: now });
    if (tokens >= 1) return undefined;
    this.refusedCalls += 1;
    return { status: 429, retryAfter: 1, body: { ok: false, error: 'ratelimited' } };
  }

  #answer({ method, fields }: Call): Answer {
    if (method === 'chat.postMessage') {
      const { thread_ts, text, metadata } = fields;
      const channel = fields['channel']!.replace(/^U/, 'DU');
      const post = { ts: this.#ts(), channel, text: text!, ...(thread_ts ? { thread_ts } : {}) };
      this.posts.push({ ...post, ...(metadata ? { metadata: JSON.parse(metadata) } : {}) });
      return { body: { ok: true, ts: post.ts, channel } };
    }
    if (method === 'conversations.open') return { body: { ok: true, channel: { id: `D${fields['users']}` } } };
    // A person is a channel for posts alone.
    if (fields['channel']?.startsWith('U')) return { body: { ok: false, error: 'channel_not_found' } };
    if (method.startsWith('conversations.')) return { body: this.#page(method, fields) };
    return { body: { ok: true, message_ts: this.#ts(), permalink: 'https://slack.example/p1' } };
  }

  #page(method: string, { channel, ts, oldest = '0', cursor = '0', limit = '100' }: Call['fields']): object {
    const all = this.posts
      .filter((post) => post.channel === channel && Number(post.ts) > Number(oldest))
      .filter((post) => (method === 'conversations.replies' ? post.thread_ts === ts : !post.thread_ts));
    if (method === 'conversations.history') all.reverse();
    const from = Number(cursor);
    const to = from + Math.min(this.pageSize, Number(limit));
    const more = to < all.length;
    const response_metadata = { next_cursor: more ? String(to) : '' };
    return { ok: true, messages: all.slice(from, to), has_more: more, response_metadata };
  }

  #count = 0;
  #ts(): string {
    this.#count += 1;
    return `${Math.floor((this.#time.now() + this.skewMs) / 1000)}.${String(this.#count).padStart(6, '0')}`;
  }
}

function answer(given: Answer | Error): Response {
  if (given instanceof Error) throw given;
  const { status = 200, body = '', retryAfter } = given;
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
}
