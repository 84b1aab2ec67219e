import { readFileSync, statSync } from 'node:fs';
import { noPolicy, type Policy } from '../../decision/house-rules/policy.ts';
import { ConfigError } from './config.ts';
import { LONGEST_RULES, readRules } from './rules-text.ts';

/** Reads the house rules of `POLICY_FILE`; a mistake names the line and what is allowed there. */
export function readPolicy(path: string | undefined): Policy {
  if (path === undefined) return noPolicy;
  const read = readRules(textOf(path));
  if (!read.faults) return read.policy;
  const problems = read.faults.map(
    ({ line, message }) => `POLICY_FILE ${path}${line === undefined ? '' : `, line ${line}`}: ${message}`,
  );
  throw new ConfigError(problems.join('\n'));
}

function textOf(path: string): string {
  try {
    if (statSync(path).size > LONGEST_RULES)
      throw new ConfigError(`POLICY_FILE ${path} is longer than ${LONGEST_RULES / 1024} kB. Shorten it.`);
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(
      `POLICY_FILE ${path} cannot be read (${(error as NodeJS.ErrnoException).code}). Correct the path or unset it.`,
    );
  }
}
