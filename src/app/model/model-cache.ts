import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { contentKey } from './content-key.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = `${root}.cache/`;

/** What takes seconds to make and is the same at each start. */
type Kept = 'model' | 'knowledge';

/** The code and data that each is made of. */
const madeOf: Readonly<Record<Kept, readonly string[]>> = {
  model: ['intents', 'src/nlu', 'src/domain', 'src/knowledge/workloads'],
  knowledge: ['src/knowledge', 'src/dialogue/answers', 'src/nlu', 'src/domain'],
};
const kinds = /\.(?:ts|txt|json|jsonl)$/;

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

/** Nobody edits them while the app runs. */
const fileNames = new Map<Kept, string>();

function fileOf(kind: Kept): string {
  const known =
    fileNames.get(kind) ?? `${folder}${kind}-${contentKey(root, madeOf[kind], kinds, `${folder}${kind}.json`)}.bin`;
  fileNames.set(kind, known);
  return known;
}

/** Whether a model is at hand, so that none has to be trained. */
export const hasModel = (): boolean => existsSync(shippedFile('model')) || existsSync(fileOf('model'));

/** Restored if it was made before, else made and kept where that is possible. */
export function cached<T>(kind: Kept, make: () => T): T {
  const file = fileOf(kind);
  try {
    return deserialize(readFileSync(file)) as T;
  } catch {
    const made = make();
    keep(kind, file, made);
    return made;
  }
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
