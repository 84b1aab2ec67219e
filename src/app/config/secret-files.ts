import { readFileSync } from 'node:fs';
import { ConfigError, secretNames } from './config.ts';

/** The environment with each secret that is given as a file (`MCP_TOKEN_FILE`) read from it. */
export function withSecretFiles(
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> {
  const read = secretNames.flatMap((name) => {
    const path = env[`${name}_FILE`];
    if (!path) return [];
    if (env[name]) throw new ConfigError(`${name} and ${name}_FILE are both set: remove one`);
    return [[name, contentOf(path, name)] as const];
  });
  return read.length > 0 ? { ...env, ...Object.fromEntries(read) } : env;
}

function contentOf(path: string, name: string): string {
  try {
    const content = readFileSync(path, 'utf8').trim();
    if (content !== '') return content;
  } catch (error) {
    throw new ConfigError(`${name}_FILE ${path} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
  throw new ConfigError(`${name}_FILE ${path} is empty`);
}
