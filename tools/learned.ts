import { type ExampleFile, parseExamples, readExampleFiles } from '../src/app/model/examples.ts';
import { cached } from '../src/app/model/model-cache.ts';
import { type Model, modelFrom, trainModel } from '../src/nlu/model.ts';

export interface Learned {
  readonly files: readonly ExampleFile[];
  readonly model: Model;
}

/** The model that the app uses, and what it was learned from. */
export function learned(): Learned {
  const files = readExampleFiles();
  return { files, model: modelFrom(cached('model', () => trainModel(parseExamples(files)))) };
}
