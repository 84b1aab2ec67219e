import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Effect } from '../../../src/dialogue/effect.ts';
import { outboxIn } from '../../../src/store/outbox/outbox.ts';
import { databases } from '../../store/databases.ts';
import { forOne, openOutbound, say } from './outage.ts';
import { answerLost, away, type Fault } from './simulated-slack.ts';

const body = (error: string): Fault => ({ instead: { body: { ok: false, error } } });
const LEASE_MS = 15_000;
const DAY_MS = 86_400_000;

describe.each(databases)('what is for one person, with %s', (name, open) => {
  // What a database does takes real time, and a day is many queries.
  const dayLong = test.skipIf(name !== 'SQLite');
  let outbound: Awaited<ReturnType<typeof openOutbound>>;
  beforeEach(async () => {
    outbound = await openOutbound(open);
  });
  afterEach(() => outbound.close());
  const statuses = async () => (await outbound.rows()).map(({ status }) => status);

  /** Processes that take every message and are killed before they call Slack. */
  async function killBeforeCalls(times: number): Promise<void> {
    for (let killed = 0; killed < times; killed += 1) {
      const outbox = outboxIn<Effect>(outbound.database, outbound.time.now);
      const { messages } = await outbox.claim({ limit: 10, leaseMs: LEASE_MS, admit: () => 'now' });
      expect(messages).toHaveLength(1);
      await outbound.time.pass(LEASE_MS);
    }
  }

  test('is shown where it belongs after processes that were killed before they sent it', async () => {
    await outbound.stop();
    await outbound.post([forOne]);
    await killBeforeCalls(3);
    outbound.deliveries.push(outbound.deliver());
    outbound.deliveries[0]!.wake();
    await outbound.settled();

    expect(outbound.slack.calls.map(({ method }) => method)).toEqual(['chat.postEphemeral']);
    expect(outbound.metrics.repeats).toBe(0);
  });

  describe('where direct channels may not be opened', () => {
    const withoutScope =
      (fault: (method: string) => Fault | undefined) =>
      ({ method }: { readonly method: string }) =>
        method === 'conversations.open' ? body('missing_scope') : fault(method);

    test('comes as a direct message at once if its first answer is lost', async () => {
      const { slack, time, metrics } = outbound;
      const began = time.now();
      slack.fault = withoutScope((method) => (method === 'chat.postEphemeral' ? answerLost : undefined));
      await outbound.post([forOne]);
      await outbound.settled(1);

      expect(slack.texts('DU7')).toHaveLength(1);
      expect(await statuses()).toEqual(['done']);
      expect(metrics.repeats).toBe(1);
      expect(time.now() - began).toBeLessThan(30_000);
    });

    dayLong(
      'is not repeated more than once, and the person is told in the end',
      async () => {
        const { slack } = outbound;
        slack.fault = withoutScope((method) =>
          method.startsWith('chat.') && slack.calls.filter(isShowing).length <= 2 ? answerLost : undefined,
        );
        await outbound.post([forOne]);
        await outbound.settled();

        expect(slack.texts('DU7')).toEqual([expect.stringContaining('for you')]);
        expect(slack.of('chat.postEphemeral').map(({ fields }) => fields['text'])).toEqual([
          expect.stringContaining('for you'),
          expect.stringContaining('couldn’t deliver'),
        ]);
        expect(await statuses()).toEqual(['dead', 'done']);
      },
      60_000,
    );
  });

  test('is looked up among the direct messages where it was sent there at first', async () => {
    const { slack } = outbound;
    slack.fault = ({ method, fields }) => {
      if (fields['channel'] === 'C1') return body('not_in_channel');
      return method === 'chat.postMessage' && slack.of(method).filter(isDirect).length === 1 ? answerLost : undefined;
    };
    await outbound.post([say('one')]);
    await outbound.settled();

    expect(slack.texts('DU1')).toHaveLength(1);
    expect(await statuses()).toEqual(['dead', 'done']);
  });

  dayLong(
    'an answer that is given up is made known to the asker',
    async () => {
      const { slack, time } = outbound;
      const end = time.now() + DAY_MS + 300_000;
      slack.fault = ({ fields }) => {
        if (fields['channel'] === 'C1') return body('not_in_channel');
        return time.now() < end ? away.refused() : undefined;
      };
      await outbound.post([{ type: 'private-answer', by: 'U7', text: 'a vm?' }], 'new:1');
      await outbound.settled();

      expect(slack.texts('DU7')).toEqual([expect.stringContaining('couldn’t deliver')]);
      expect(await statuses()).toEqual(['dead', 'done']);
    },
    60_000,
  );
});

const isShowing = ({ method }: { readonly method: string }): boolean => method.startsWith('chat.');
const isDirect = ({ fields }: { readonly fields: Readonly<Record<string, string>> }): boolean =>
  fields['channel']!.startsWith('D');
