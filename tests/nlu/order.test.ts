import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint, shuffled } from '../../src/nlu/learning/order.ts';

const lessons = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 50 });
const inOrder = (texts: readonly string[], epoch: number): string[] =>
  [
    ...shuffled(
      texts.map((text) => fingerprint([text])),
      epoch,
    ),
  ].map((at) => texts[at]!);

test('one lesson more, wherever it stands, leaves the order of all others', () => {
  fc.assert(
    fc.property(lessons, fc.nat(), fc.nat(20), (texts, place, epoch) => {
      const added = texts[place % texts.length]!;
      const others = texts.filter((text) => text !== added);

      expect(inOrder(texts, epoch).filter((text) => text !== added)).toEqual(inOrder(others, epoch));
    }),
  );
});

test('each epoch has an order of its own', () => {
  const texts = Array.from({ length: 30 }, (_, at) => `lesson ${at}`);

  expect(inOrder(texts, 1)).not.toEqual(inOrder(texts, 2));
  expect(inOrder(texts, 1).toSorted()).toEqual(texts.toSorted());
});

test('words are told from each other by where one ends', () => {
  expect(fingerprint(['on', 'call'])).not.toBe(fingerprint(['onc', 'all']));
});
