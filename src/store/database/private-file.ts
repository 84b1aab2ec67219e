import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const OWNER_ONLY = 0o600;
const OTHERS = 0o007;

/** Makes the file, and its folder, for its owner alone; one that everybody may read is taken away from them. */
export function makePrivate(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  if (existsSync(file)) closeToOthers(file);
  else closeSync(openSync(file, 'a', OWNER_ONLY));
}

/** A group that was let in on purpose, as for backups, stays. Of a file that is not ours, the owner decides. */
export function closeToOthers(file: string): void {
  try {
    if (statSync(file).mode & OTHERS) chmodSync(file, OWNER_ONLY);
  } catch (error) {
    if (!['EPERM', 'ENOENT', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
