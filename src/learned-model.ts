import { parseExamples, readExampleFiles } from './app/examples.ts';
import { cachedModel, shippedModel } from './model-cache.ts';
import { type ModelData, trainModel } from './nlu/model.ts';

/** What the examples teach: as it was packed, as it was kept, or learned now. */
export function learnedModel(): ModelData {
  const shipped = shippedModel();
  if (shipped) return shipped;
  const files = readExampleFiles();
  return cachedModel(files, () => trainModel(parseExamples(files)));
}
