import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { ModelData } from '../../nlu/model.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = `${root}.cache/`;
/** What a model is made of besides the examples: how text is read. */
const readers = ['src/nlu', 'src/domain'];
/** Beside the emitted JavaScript; the source has none. */
const SHIPPED = new URL('../model.bin', import.meta.url);

/** The model that the packed tarball brings along, which has neither examples nor source to train from. */
export function shippedModel(): ModelData | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(SHIPPED);
  } catch {
    return undefined;
  }
  return deserialize(bytes) as ModelData;
}

/** By the examples as they were read, so that nothing is hashed twice. */
const fileNames = new WeakMap<object, string>();

function fileOf(examples: object): string {
  const known = fileNames.get(examples) ?? `${folder}model-${keyOf(examples)}.bin`;
  fileNames.set(examples, known);
  return known;
}

/** Whether a model is at hand, so that none has to be trained. */
export const hasModel = (examples: object): boolean => existsSync(SHIPPED) || existsSync(fileOf(examples));

/** The model for these examples: restored if it was trained before, else trained and kept where that is possible. */
export function cachedModel(examples: object, train: () => ModelData): ModelData {
  const file = fileOf(examples);
  try {
    return deserialize(readFileSync(file)) as ModelData;
  } catch {
    const model = train();
    keep(file, model);
    return model;
  }
}

function keyOf(examples: object): string {
  const hash = createHash('sha256').update(JSON.stringify(examples));
  for (const reader of readers) {
    for (const name of readdirSync(`${root}${reader}`, { recursive: true, encoding: 'utf8' })
      .filter((each) => each.endsWith('.ts'))
      .sort())
      hash.update(readFileSync(`${root}${reader}/${name}`));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Older models are of no use any more. A folder that cannot be written only costs the time to train again. */
function keep(file: string, model: ModelData): void {
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) if (name.startsWith('model-')) rmSync(`${folder}${name}`);
    writeFileSync(`${file}.${process.pid}`, serialize(model));
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    return;
  }
}
