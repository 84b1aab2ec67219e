import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Effect } from '../../src/dialogue/effect.ts';
import { initialState, type State, type Step } from '../../src/dialogue/state/state.ts';
import { storedConversation } from '../../src/dialogue/stored/conversation.ts';
import { conversationsIn, type Place } from '../../src/store/conversations/conversations.ts';
import type { Database } from '../../src/store/database/database.ts';
import { outboxIn } from '../../src/store/outbox/outbox.ts';
import { claimAll } from './claim-all.ts';

const place = { team: 'T1', channel: 'C1', thread: '1.1' };
const note = (text: string): Effect => ({ type: 'acknowledgement', lines: [{ text }], sources: [], next: [] });
const textOf = (effect: Effect): string => (effect.type === 'acknowledgement' ? effect.lines[0]!.text : effect.type);

/** What every store promises; `open` gives an empty one. */
export function storeContract(name: string, open: () => Promise<{ database: Database; close(): Promise<void> }>): void {
  describe(`the store on ${name}`, () => {
    let database: Database;
    let close: () => Promise<void>;
    let time = 1000;
    const now = () => time;
    const turn =
      (...texts: string[]) =>
      (state: State | undefined): Step => ({
        state: { ...(state ?? initialState), turns: (state?.turns ?? 0) + 1 },
        effects: texts.map(note),
      });

    beforeEach(async () => {
      time = 1000;
      ({ database, close } = await open());
    });
    afterEach(() => close());

    test('saves the state and the effects of a step together', async () => {
      const conversations = conversationsIn(database, storedConversation, now);
      expect(await conversations.advance(place, ['d1'], turn('one'))).toBe('advanced');

      let seen: State | undefined;
      await conversations.advance(place, ['d2'], (state) => {
        seen = state;
        return undefined;
      });

      expect(seen).toEqual({ ...initialState, turns: 1 });
      expect((await claimAll(outboxIn<Effect>(database, now))).map(({ effect }) => textOf(effect))).toEqual(['one']);
    });

    test('applies a delivery once, under any of its names', async () => {
      const conversations = conversationsIn(database, storedConversation, now);
      await conversations.advance(place, ['event:1', 'message:1'], turn('one'));

      expect(await conversations.advance(place, ['event:1'], turn('two'))).toBe('duplicate');
      expect(await conversations.advance(place, ['event:2', 'message:1'], turn('two'))).toBe('duplicate');
      expect(await claimAll(outboxIn<Effect>(database, now))).toHaveLength(1);
    });

    test('leaves no trace of a step that does nothing or fails', async () => {
      const conversations = conversationsIn(database, storedConversation, now);
      expect(await conversations.advance(place, ['d1'], () => undefined)).toBe('ignored');
      await expect(
        conversations.advance(place, ['d1'], () => {
          throw new Error('bug');
        }),
      ).rejects.toThrow('bug');

      expect(await conversations.advance(place, ['d1'], turn('one'))).toBe('advanced');
    });

    test('applies concurrent deliveries of one conversation one after another', async () => {
      const conversations = conversationsIn(database, storedConversation, now);
      const deliveries = Array.from({ length: 20 }, (_, index) => `d${index}`);

      const outcomes = await Promise.all(deliveries.map((id) => conversations.advance(place, [id], turn(id))));

      expect(new Set(outcomes)).toEqual(new Set(['advanced']));
      let turns = 0;
      await conversations.advance(place, ['last'], (state) => {
        turns = state?.turns ?? 0;
        return undefined;
      });
      expect(turns).toBe(20);
    });

    test('hands out the messages of one conversation in order, one at a time', async () => {
      await conversationsIn(database, storedConversation, now).advance(place, ['d1'], turn('one', 'two'));
      const outbox = outboxIn<Effect>(database, now);

      const [one, ...none] = await claimAll(outbox);
      expect(none).toEqual([]);
      expect(await claimAll(outbox)).toEqual([]);
      await outbox.done(one!.id, '5.5');
      const [two] = await claimAll(outbox);

      expect([one, two].map((message) => textOf(message!.effect))).toEqual(['one', 'two']);
    });

    test('lets the messages of other conversations pass one that waits', async () => {
      const conversations = conversationsIn(database, storedConversation, now);
      await conversations.advance(place, ['d1'], turn('slow'));
      await conversations.advance({ ...place, thread: '2.2' }, ['d2'], turn('quick'));
      const outbox = outboxIn<Effect>(database, now);

      const [slow, quick] = await claimAll(outbox);
      await outbox.retry(slow!, { delayMs: 5000, error: '503', sendings: 1, failed: true });
      await outbox.done(quick!.id);
      expect(await claimAll(outbox)).toEqual([]);
      expect(await outbox.nextDueIn(0)).toBe(5000);
      time = 6000;

      expect((await claimAll(outbox)).map(({ attempts, sendings }) => [attempts, sendings])).toEqual([[1, 1]]);
    });

    test('gives a claim back when its lease runs out, and goes on after a dead letter', async () => {
      await conversationsIn(database, storedConversation, now).advance(place, ['d1'], turn('one', 'two'));
      const outbox = outboxIn<Effect>(database, now);
      await claimAll(outbox);
      time = 2000;
      const [again] = await claimAll(outbox);
      expect(textOf(again!.effect)).toBe('one');
      await outbox.markDead(again!, 'channel_not_found');

      expect((await claimAll(outbox)).map(({ effect }) => textOf(effect))).toEqual(['two']);
    });

    test('finds a conversation by the root that was posted for it', async () => {
      const conversations = conversationsIn(database, storedConversation, now);
      await conversations.advance({ ...place, thread: 'new:t1' }, ['d1'], turn('root', 'reply'));
      const outbox = outboxIn<Effect>(database, now);
      const [root] = await claimAll(outbox);
      expect(root!.thread).toBeUndefined();
      await outbox.done(root!.id, '7.7', { channel: 'C1' });

      expect((await claimAll(outbox))[0]!.thread).toBe('7.7');
      expect(await conversations.advance({ ...place, thread: '7.7' }, ['d2'], (state) => state && turn()(state))).toBe(
        'advanced',
      );
    });

    test('does not say whose a thread is while its root may have been posted', async () => {
      const conversations = conversationsIn(database, storedConversation, now);
      await conversations.advance({ ...place, thread: 'new:t1' }, ['d1'], turn('root', 'reply'));
      const outbox = outboxIn<Effect>(database, now);
      const under: Place = { ...place, thread: '7.7', openedIn: ['C1', 'U1'] };
      const go = (to = under) => conversations.advance(to, ['d2'], (state) => state && turn('more')(state));
      const [root] = await claimAll(outbox);
      expect(await go()).toBe('ignored');

      await outbox.noteSending(root!.id, 1, 1000);
      expect(await go()).toBe('unsettled');
      expect(await go({ ...under, openedIn: ['D1', 'C1'] })).toBe('unsettled');
      expect(await go({ ...under, openedIn: ['C2', 'U1'] })).toBe('ignored');
      expect(await go({ ...place, thread: '7.7' })).toBe('ignored');
      await outbox.retry(root!, { delayMs: 0, error: '503', sendings: 0, failed: true });
      expect(await go()).toBe('ignored');

      const [again] = await claimAll(outbox);
      await outbox.noteSending(again!.id, 1, 1000);
      await outbox.done(again!.id, '7.7', { channel: 'C1' });
      expect(await go()).toBe('advanced');
      expect(await go()).toBe('duplicate');
    });
  });
}
