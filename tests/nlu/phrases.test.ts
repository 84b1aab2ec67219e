import { describe, expect, test } from 'vitest';
import { factorIds, factorOf } from '../../src/domain/profile.ts';
import { PhraseBook } from '../../src/nlu/mentions/phrases.ts';
import { topicPhrases } from '../../src/nlu/mentions/topic-phrases.ts';
import { tokenize } from '../../src/nlu/text/tokens.ts';

function found(phrase: string, text: string): readonly (readonly [number, number])[] {
  const book = new PhraseBook<true>();
  book.add(phrase, true);
  return book.find(tokenize(text)).map(({ from, to }) => [from, to]);
}

describe('the grammar of phrases', () => {
  test.each([
    ['red|blue kite', 'a blue kite', [[1, 3]]],
    [
      'red small? kite',
      'red kite, red small kite',
      [
        [0, 2],
        [2, 5],
      ],
    ],
    ['red _ kite', 'red kite, red paper kite', [[2, 5]]],
    [
      'red _? kite',
      'red kite, red paper kite',
      [
        [0, 2],
        [2, 5],
      ],
    ],
    ['red .. kite', 'red old torn paper kite', [[0, 5]]],
    ['red .. kite', 'red but not a kite', []],
    [
      'big? red kite',
      'big red kite',
      [
        [0, 3],
        [1, 3],
      ],
    ],
  ])('%s in "%s"', (phrase, text, hits) => {
    expect(found(phrase, text)).toEqual(hits);
  });

  test.each(['red|_ kite', 'red|', 'red?|blue kite', "don't fly", 'red  kite', '_ ..', 'red?', '..? kite', '1st kite'])(
    '"%s" is refused',
    (phrase) => {
      const refusing = new PhraseBook<true>();
      refusing.add(phrase, true);
      expect(() => refusing.words).toThrow(phrase);
    },
  );
});

/** All phrases of a factor, whatever they are for. */
function phrasesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    const isList = /^(?:hears|hearsWhenAsked|whenAsked|ignores|\w*cues|foreign)$/i.test(key) && Array.isArray(each);
    return isList ? each.map((item) => (typeof item === 'string' ? item : item.phrase)) : phrasesOf(each);
  });
}

describe.each([
  ...factorIds.map((id) => [id, phrasesOf(factorOf(id))] as const),
  ['topics', Object.values(topicPhrases).flat()] as const,
])('the phrases of %s', (_name, phrases) => {
  test('follow the grammar', () => {
    const book = new PhraseBook<true>();
    for (const phrase of phrases) book.add(phrase, true);
    expect(() => book.words).not.toThrow();
  });

  test('have only words that a text can have', () => {
    const words = phrases.flatMap((phrase) => phrase.split(/[ |?]+/)).filter((word) => /[^._]/.test(word));
    const dead = words.filter((word) => tokenize(word).length !== 1 || tokenize(word)[0]!.text !== word);
    expect([...new Set(dead)]).toEqual([]);
  });
});
