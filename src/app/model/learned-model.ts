import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type LibraryIndex, libraryIndex } from '../../dialogue/answers/library/library-index.ts';
import { type ModelData, trainModel } from '../../nlu/model.ts';
import { parseExamples, readExampleFiles } from './examples.ts';
import { cached, hasModel, shipped } from './model-cache.ts';

/** What the examples teach: as it was packed, as it was kept, or learned now. */
export const learnedModel = (): ModelData =>
  shipped<ModelData>('model') ?? cached('model', () => trainModel(parseExamples(readExampleFiles())));

/** What the searches know of the knowledge, which no examples change. */
export const keptIndex = (): LibraryIndex => shipped<LibraryIndex>('knowledge') ?? cached('knowledge', libraryIndex);

const script = fileURLToPath(new URL('./learn.ts', import.meta.url));

/**
 * Learns from the examples in a process of its own where that was not done before: it takes some ten seconds and more
 * memory than the app. Where that fails, the first message does it here.
 */
export async function prepareModel(onStart: () => void): Promise<void> {
  if (hasModel()) return;
  onStart();
  await promisify(execFile)(process.execPath, [...process.execArgv, script]).catch(() => undefined);
}
