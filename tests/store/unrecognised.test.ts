import { expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { redact, unrecognisedIn } from '../../src/store/unrecognised.ts';

test('what names people, accounts or systems is not kept', () => {
  expect(redact('<@U123> mail bob@example.com or see https://intra/x 10.0.0.12, order 12345678')).toBe(
    'mail … or see … …, order …',
  );
});

test('kept messages are listed and forgotten', async () => {
  const database = await openDatabase('file::memory:');
  const messages = unrecognisedIn(database);
  await messages.keep({ text: 'flumph my bork', guess: 'define', confidence: 0.31 }, { team: 'T1', person: 'U0ALICE' });
  const [kept] = await messages.list();
  expect(kept).toMatchObject({ text: 'flumph my bork', guess: 'define' });
  await messages.remove([kept!.id]);

  expect(await messages.list()).toEqual([]);
  await database.db.destroy();
});

test.each(['a@', 'a@b.', '<', 'https:', '1.1.', 'xoxb-', '9', ' '])(
  'time grows no faster than the text where it is made of %j',
  (part) => {
    const time = (length: number): number => {
      const text = part.repeat(length / part.length);
      return Math.min(
        ...Array.from({ length: 3 }, () => {
          const start = performance.now();
          redact(text);
          return performance.now() - start;
        }),
      );
    };

    expect(time(10_000)).toBeLessThan(20);
    expect(time(80_000)).toBeLessThan(100);
  },
);
