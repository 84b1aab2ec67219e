import { expect, test } from 'vitest';
import { calibration, crossValidated } from '../../tools/evaluate/calibration.ts';
import { labeled, toldByDegrees } from '../../tools/evaluate/labeled.ts';
import { questionsNeeded } from '../../tools/evaluate/questions-needed.ts';

test.each([
  ['as it is', calibration],
  ['with the scale fitted to other profiles', crossValidated],
])('what is called likely holds, %s', (_, measure) => {
  const { likely, held, brier, brierOfShares } = measure(toldByDegrees());

  expect(held).toBeGreaterThanOrEqual(0.85);
  expect(likely).toBeGreaterThanOrEqual(0.4);
  expect(brier).toBeLessThan(brierOfShares / 2);
});

test('three questions or fewer lead from what people tell to the advice of the whole profile', () => {
  const { questions, agreed } = questionsNeeded(labeled);

  expect(questions).toBeLessThanOrEqual(3);
  expect(agreed).toBeGreaterThanOrEqual(0.9);
});
