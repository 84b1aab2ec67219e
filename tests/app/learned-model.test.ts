import { expect, test } from 'vitest';
import { keptIndex, learnedModel, prepareModel } from '../../src/app/model/learned-model.ts';
import { libraryIndex } from '../../src/dialogue/answers/library/library-index.ts';

test('nothing is learned where a model is at hand', async () => {
  learnedModel();
  let started = false;

  await prepareModel(() => {
    started = true;
  });

  expect(started).toBe(false);
});

test('what is kept of the texts is what the search sees of them', () => {
  expect(keptIndex()).toEqual(libraryIndex());
});
