import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Of files as they were when they were read last. */
interface Read {
  /** Their names, sizes and times. */
  readonly stamp: string;
  /** What they held. */
  readonly key: string;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** The files in folders below `root` that are of the kinds given, in order. */
const filesIn = (root: string, folders: readonly string[], kinds: RegExp): readonly string[] =>
  folders.flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => kinds.test(name))
      .sort()
      .map((name) => `${folder}/${name}`),
  );

/**
 * What tells the contents of folders from all other contents. Reading a thousand files at every start takes longer than
 * all that is restored by it, so they are read only where a size or a time is not as it was; `memory` is a file.
 */
export function contentKey(root: string, folders: readonly string[], kinds: RegExp, memory: string): string {
  const files = filesIn(root, folders, kinds);
  const stamp = hash(
    files
      .map((file) => {
        const { size, mtimeMs } = statSync(`${root}${file}`);
        return `${file} ${size} ${mtimeMs}`;
      })
      .join('\n'),
  );
  const known = recalled(memory);
  if (known?.stamp === stamp && known.key) return known.key;
  const key = hash(JSON.stringify(files.map((file) => [file, readFileSync(`${root}${file}`, 'utf8')])));
  remember(memory, { stamp, key });
  return key;
}

function recalled(memory: string): Partial<Read> | undefined {
  try {
    return JSON.parse(readFileSync(memory, 'utf8')) as Partial<Read>;
  } catch {
    return undefined;
  }
}

/** A folder that cannot be written only costs the time to read all of it again. */
function remember(memory: string, read: Read): void {
  try {
    mkdirSync(dirname(memory), { recursive: true });
    writeFileSync(memory, JSON.stringify(read));
  } catch {
    return;
  }
}
