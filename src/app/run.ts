import { config as readDotenv } from 'dotenv';
import { SetupError } from '../domain/setup-error.ts';
import { type Config, type InstalledConfig, readConfig, readInstalledConfig } from './config.ts';
import { withSecretFiles } from './secret-files.ts';

/** Exit status of a set-up that cannot work. */
const MISCONFIGURED = 2;

/** Runs a program with the environment and `.env`; a set-up that cannot work ends it with one message and no stack. */
export const run = (program: (config: Config) => Promise<void>): Promise<void> =>
  guarded(async () => {
    readDotenv({ quiet: true });
    const config = readConfig(withSecretFiles(process.env));
    await program(config).catch((error: unknown) => {
      throw isTaken(error) ? new SetupError(portTaken(config, error)) : error;
    });
  });

/** The same for the installed command, which runs in somebody's own project, whose `.env` is none of its business. */
export const runInstalled = (program: (config: InstalledConfig) => Promise<void>): Promise<void> =>
  guarded(async () => {
    const config = readInstalledConfig(withSecretFiles(process.env));
    await program(config).catch((error: unknown) => {
      throw isTaken(error) ? new SetupError(taken('MCP_PORT', config.MCP_PORT)) : error;
    });
  });

async function guarded(start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = MISCONFIGURED;
  }
}

const isTaken = (error: unknown): error is NodeJS.ErrnoException & { readonly port?: number } =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

const ports = ['MANAGEMENT_PORT', 'MCP_PORT'] as const;

function portTaken(config: Config, { port }: { readonly port?: number }): string {
  const name = ports.find((each) => port !== undefined && port === config[each]) ?? 'PORT';
  return taken(name, port ?? config.PORT);
}

const taken = (name: string, port: number | undefined): string =>
  `${name} ${port} is taken: stop what uses it, or set ${name} to another one`;
