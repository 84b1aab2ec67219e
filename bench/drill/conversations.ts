import { setTimeout as wait } from 'node:timers/promises';
import { sendSigned } from '../signed.ts';
import type { DrillSlack } from './slack.ts';

const PATIENCE_MS = 30_000;
const question = 'where should our nightly report run, it takes 6 minutes?';

/** Never the same twice, whatever is begun. */
let clock = 1_763_000_000;
let events = 0;

/** Conversations that are begun and carried on, and of which none may be lost or answered twice. */
export function openConversations(slack: DrillSlack) {
  const expected = new Map<string, number>();

  async function send(port: number, event: Record<string, string>): Promise<void> {
    events += 1;
    await sendSigned(port, { user: 'U0ALICE', ...event }, `EvDrill${events}`);
  }
  const next = (): string => {
    clock += 1;
    return `${clock}.000100`;
  };
  return {
    async begin(port: number, channel = 'C1'): Promise<string> {
      const ts = next();
      await send(port, { type: 'app_mention', channel, text: `<@U0BOT> ${question}`, ts });
      expected.set(ts, 1);
      return ts;
    },
    async goOn(port: number, thread: string): Promise<void> {
      const reply = { type: 'message', channel_type: 'channel', channel: 'C1', text: 'answer now', thread_ts: thread };
      await send(port, { ...reply, ts: next() });
      expected.set(thread, (expected.get(thread) ?? 0) + 1);
    },
    /** Waits until every thread has its messages; says which have too few or too many. */
    async settle(): Promise<string> {
      const wrong = (): string[] =>
        [...expected].flatMap(([thread, count]) => {
          const posted = slack.threads().get(thread)?.length ?? 0;
          return posted === count ? [] : [`${thread}: ${posted} instead of ${count}`];
        });
      const until = Date.now() + PATIENCE_MS;
      while (wrong().length > 0 && Date.now() < until) await wait(100);
      await wait(500);
      return wrong().join('\n');
    },
    count: () => expected.size,
  };
}
