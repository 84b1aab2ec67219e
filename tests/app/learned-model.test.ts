import { expect, test } from 'vitest';
import { learnedModel, prepareModel } from '../../src/app/model/learned-model.ts';

test('nothing is learned where a model is at hand', async () => {
  learnedModel();
  let started = false;

  await prepareModel(() => {
    started = true;
  });

  expect(started).toBe(false);
});
