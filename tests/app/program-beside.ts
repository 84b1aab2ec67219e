import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type Database, openDatabase } from '../../src/store/database/database.ts';
import { nodeArguments } from '../node-arguments.ts';
import { databaseFile } from '../slack/advisor.ts';

/** A program beside the running app: the database is held as the app holds it. */
export async function programBeside(program: string) {
  const url = `file:${databaseFile()}`;
  const database: Database = await openDatabase(url, { exclusive: true });
  const run = async (...args: string[]): Promise<{ stdout: string; stderr: string; code?: number }> =>
    promisify(execFile)(process.execPath, [...nodeArguments(`src/app/programs/${program}.ts`), ...args], {
      env: { PATH: process.env['PATH'], DATABASE_URL: url },
    }).catch((error) => error);
  return { url, database, run };
}
