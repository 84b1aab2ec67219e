import { config as readDotenv } from 'dotenv';
import { SetupError } from '../../domain/setup-error.ts';
import { type Config, type InstalledConfig, readConfig, readInstalledConfig } from '../config/config.ts';
import { withSecretFiles } from '../config/secret-files.ts';
import { portFault } from '../health/port-faults.ts';
import { answeredUsage } from './usage.ts';

/** Exit status of a setup that cannot work, and of a call that is wrong. */
const MISCONFIGURED = 2;

/** Runs a program with the environment and `.env`; a setup that cannot work ends it with one message and no stack. */
export const run = (usage: string, program: (config: Config) => Promise<void>): Promise<void> =>
  guarded(async () => {
    if (answeredUsage(usage)) return;
    const config = readConfig(readEnvironment());
    await explained(program(config), config);
  });

/** The same for the installed command, which runs in somebody's own project, whose `.env` is none of its business. */
export const runInstalled = (program: (config: InstalledConfig) => Promise<void>): Promise<void> =>
  guarded(async () => {
    const config = readInstalledConfig(withSecretFiles(process.env));
    await explained(program(config), config);
  });

/** The environment with `.env` and the files that hold secrets. */
export function readEnvironment(): Readonly<Record<string, string | undefined>> {
  readDotenv({ quiet: true });
  return withSecretFiles(process.env);
}

async function explained(work: Promise<void>, config: Parameters<typeof portFault>[1]): Promise<void> {
  await work.catch((error: unknown) => {
    const fault = portFault(error, config);
    throw fault === undefined ? error : new SetupError(fault);
  });
}

export async function guarded(start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = MISCONFIGURED;
  }
}
