import { existsSync, realpathSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { makePrivate } from './private-file.ts';

/** A process that was just told to stop may need a moment to end. */
const PATIENCE_MS = 1000;
const SQLITE_BUSY = 5;

/** Another process holds the lock. */
export class InUseError extends Error {
  override readonly name = 'InUseError';
}

/**
 * Holds `<path>.lock` until it is released. It is SQLite's own lock on that file, which the operating system drops with
 * the process, however it ends; the file that stays behind means nothing.
 */
export function lockWriter(path: string): { release(): void } {
  const file = `${existsSync(path) ? realpathSync(path) : path}.lock`;
  makePrivate(file);
  const holder = new DatabaseSync(file, { timeout: PATIENCE_MS });
  try {
    holder.exec('pragma journal_mode = memory; begin exclusive');
  } catch (error) {
    holder.close();
    throw (error as { errcode?: number }).errcode === SQLITE_BUSY ? new InUseError(path, { cause: error }) : error;
  }
  return { release: () => holder.close() };
}
