import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = `${root}.cache/`;

/** What takes seconds to make and is the same at each start. */
type Kept = 'model' | 'knowledge';

/** The code and data that each is made of, besides the examples. */
const madeOf: Readonly<Record<Kept, readonly string[]>> = {
  model: ['src/nlu', 'src/domain'],
  knowledge: ['src/knowledge', 'src/dialogue/answers', 'src/nlu', 'src/domain'],
};

/** Beside the emitted JavaScript; the source has none. */
const shippedFile = (kind: Kept): string => fileURLToPath(new URL(`../${kind}.bin`, import.meta.url));

/** What the packed tarball brings along, which has neither examples nor source to make it from. */
export function shipped<T>(kind: Kept): T | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(shippedFile(kind));
  } catch {
    return undefined;
  }
  return deserialize(bytes) as T;
}

/** By the examples as they were read, so that nothing is hashed twice. */
const fileNames = new WeakMap<object, string>();

function fileOf(kind: Kept, examples: object): string {
  const known = fileNames.get(examples) ?? `${folder}${kind}-${keyOf(kind, examples)}.bin`;
  fileNames.set(examples, known);
  return known;
}

/** Whether a model is at hand, so that none has to be trained. */
export const hasModel = (examples: object): boolean =>
  existsSync(shippedFile('model')) || existsSync(fileOf('model', examples));

/** What these examples make: restored if it was made before, else made and kept where that is possible. */
export function cached<T>(kind: Kept, examples: object, make: () => T): T {
  const file = fileOf(kind, examples);
  try {
    return deserialize(readFileSync(file)) as T;
  } catch {
    const made = make();
    keep(kind, file, made);
    return made;
  }
}

function keyOf(kind: Kept, examples: object): string {
  const hash = createHash('sha256').update(JSON.stringify(examples));
  for (const part of madeOf[kind]) {
    for (const name of readdirSync(`${root}${part}`, { recursive: true, encoding: 'utf8' })
      .filter((each) => each.endsWith('.ts'))
      .sort())
      hash.update(readFileSync(`${root}${part}/${name}`));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Older ones are of no use any more. A folder that cannot be written only costs the time to make it again. */
function keep(kind: Kept, file: string, made: unknown): void {
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) if (name.startsWith(`${kind}-`)) rmSync(`${folder}${name}`);
    writeFileSync(`${file}.${process.pid}`, serialize(made));
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    return;
  }
}
