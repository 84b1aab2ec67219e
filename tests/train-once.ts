import { keptIndex, learnedModel } from '../src/app/model/learned-model.ts';

/** Makes what takes seconds before the tests start, so that every worker only restores it from `.cache`. */
export function setup(): void {
  learnedModel();
  keptIndex();
}
