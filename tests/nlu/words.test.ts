import { describe, expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';
import { repairable, speller } from '../../src/nlu/text/spelling.ts';
import { stem, tokenize } from '../../src/nlu/text/tokens.ts';

const { understand } = createCore();

test.each(['from scratch', 'new one'])('a whole answer is no command: %s', (text) => {
  const heard = understand(text, { phase: 'asking', asked: 'existing' });

  expect(heard).toMatchObject({ intent: 'answer', facts: [{ value: 'greenfield' }], takenBack: [] });
  expect(understand('new one', { phase: 'answered' }).intent).toBe('restart');
});

describe('words', () => {
  test.each([
    ['evening', 'even'],
    ['handful', 'hand'],
    ['barely', 'bare'],
    ['marketing', 'market'],
    ['used', 'us'],
    ['engine', 'engineer'],
    ['building', 'build'],
    ['provider', 'provide'],
    ['personal', 'person'],
    ['dockerisable', 'dockerised'],
  ])('%s is not %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  test('use, uses, used and using are one', () => {
    expect(new Set(['use', 'uses', 'used', 'using'].map(stem))).toEqual(new Set(['use']));
  });

  test.each(['spike', 'printing', 'senior', 'stale', 'consultant', 'widows'])('%s is spelt right', (word) => {
    const [token] = speller(repairable, new Set())(tokenize(word));

    expect(token!.text).toBe(word);
  });
});

test.each(['constructor', 'toString', '__proto__', 'valueOf', 'hasOwnProperty'])(
  'the word "%s" is a word like any other',
  (word) => {
    for (const text of [word, `5 ${word}`, `every 5 ${word}`, `what is ${word}?`, `{"value":"${word}"}`])
      expect(understand(text, { phase: 'asking', asked: 'requests_month' }).takenBack, text).toEqual([]);
  },
);
