import { expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database/database.ts';
import { redact, unrecognisedIn } from '../../src/store/unrecognised.ts';
import { fastest } from '../fastest.ts';

test('what names people, accounts or systems is not kept', () => {
  expect(redact('<@U123> mail bob@example.com or see https://intra/x 10.0.0.12, order 12345678')).toBe(
    'mail … or see … …, order …',
  );
});

test('kept messages are listed and forgotten', async () => {
  const database = await openDatabase('file::memory:');
  const messages = unrecognisedIn(database);
  const author = { team: 'T1', person: 'U0ALICE' };
  await messages.keep({ text: 'flumph my bork', guess: 'define', confidence: 0.31 }, author);
  await messages.keep({ text: 'goes up and down a bit', guess: 'answer', confidence: 0.5, asked: 'traffic' }, author);
  const kept = await messages.list();
  expect(kept).toMatchObject([
    { text: 'goes up and down a bit', guess: 'answer', asked: 'traffic' },
    { text: 'flumph my bork', guess: 'define', asked: null },
  ]);
  await messages.remove(kept.map(({ id }) => id));

  expect(await messages.list()).toEqual([]);
  await database.db.destroy();
});

test.each(['a@', 'a@b.', '<', 'https:', '1.1.', 'xoxb-', '9', ' '])(
  'time grows no faster than the text where it is made of %j',
  (part) => {
    const redacting = (length: number) => {
      const text = part.repeat(length / part.length);
      return () => redact(text);
    };
    const [some, many] = fastest([10_000, 80_000].map(redacting), ([some, many]) => some! < 20 && many! < 100);

    expect(some).toBeLessThan(20);
    expect(many).toBeLessThan(100);
  },
);
