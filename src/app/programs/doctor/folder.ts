import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathOf } from '../../../store/database/database.ts';
import { type Finding, findingsOn } from './finding.ts';

/** Of a database that the first start will make: whether it can. */
export function checkFolder(url: string): Finding {
  const about = findingsOn('database');
  let folder = dirname(resolve(pathOf(url)));
  while (!existsSync(folder)) folder = dirname(folder);
  if (!statSync(folder).isDirectory()) return about.fail(`${folder} isn’t a folder`, 'correct DATABASE_URL');
  try {
    accessSync(folder, constants.W_OK);
    return about.ok(`there is none yet; the first start creates ${pathOf(url)}`);
  } catch {
    return about.fail(`${folder} can’t be written to`, 'change its owner, or point DATABASE_URL elsewhere');
  }
}
