import { config as readDotenv } from 'dotenv';
import { type Config, readConfig } from './config.ts';
import { SetupError } from './setup-error.ts';

/** Exit status of a set-up that cannot work. */
const MISCONFIGURED = 2;

/** Runs a program with the environment and `.env`; a set-up that cannot work ends it with one message and no stack. */
export async function run(program: (config: Config) => Promise<void>): Promise<void> {
  try {
    readDotenv({ quiet: true });
    const config = readConfig(process.env);
    await program(config).catch((error: unknown) => {
      throw isTaken(error) ? new SetupError(portTaken(config, error)) : error;
    });
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = MISCONFIGURED;
  }
}

const isTaken = (error: unknown): error is NodeJS.ErrnoException & { readonly port?: number } =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

function portTaken({ PORT, MANAGEMENT_PORT }: Config, { port }: { readonly port?: number }): string {
  const name = port !== undefined && port === MANAGEMENT_PORT ? 'MANAGEMENT_PORT' : 'PORT';
  return `${name} ${port ?? PORT} is taken: stop what uses it, or set ${name} to another one`;
}
