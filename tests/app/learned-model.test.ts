import { expect, test } from 'vitest';
import { learnedModel, prepareModel, seenTexts } from '../../src/app/model/learned-model.ts';
import { seeTexts } from '../../src/dialogue/answers/library/library.ts';

test('nothing is learned where a model is at hand', async () => {
  learnedModel();
  let started = false;

  await prepareModel(() => {
    started = true;
  });

  expect(started).toBe(false);
});

test('what is kept of the texts is what the search sees of them', () => {
  expect(seenTexts()).toEqual(seeTexts());
});
