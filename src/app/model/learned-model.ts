import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type ModelData, trainModel } from '../../nlu/model.ts';
import { parseExamples, readExampleFiles } from './examples.ts';
import { cachedModel, hasModel, shippedModel } from './model-cache.ts';

/** What the examples teach: as it was packed, as it was kept, or learned now. */
export function learnedModel(): ModelData {
  const shipped = shippedModel();
  if (shipped) return shipped;
  const files = readExampleFiles();
  return cachedModel(files, () => trainModel(parseExamples(files)));
}

const script = fileURLToPath(new URL('./learn.ts', import.meta.url));

/**
 * Learns from the examples in a process of its own where that was not done before: it takes some ten seconds and more
 * memory than the app. Where that fails, the first message does it here.
 */
export async function prepareModel(onStart: () => void): Promise<void> {
  if (hasModel(readExampleFiles())) return;
  onStart();
  await promisify(execFile)(process.execPath, [...process.execArgv, script]).catch(() => undefined);
}
