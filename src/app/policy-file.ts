import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Document } from 'yaml';
import { noPolicy, type Policy, policySchema } from '../decision/house-rules/policy.ts';
import { ConfigError } from './config.ts';

/** Far more than any house has rules. */
const LONGEST = 64 * 1024;
/** Aliases may repeat a part of the file, but not multiply it. */
const MOST_ALIASES = 20;

/** Reads the house rules; a mistake names the line and what is allowed there. */
export function readPolicy(path: string | undefined): Policy {
  if (path === undefined) return noPolicy;
  // Loaded only where there are house rules.
  const { LineCounter, parseDocument } = createRequire(import.meta.url)('yaml') as typeof import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(textOf(path), { lineCounter: lines });
  // A tag that is not YAML's own, such as one for code, is only warned of.
  const [syntax] = [...document.errors, ...document.warnings];
  if (syntax) throw new ConfigError(`POLICY_FILE ${path}: ${syntax.message.split('\n')[0]}`);
  const parsed = policySchema.safeParse(contentOf(document, path));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path: where, message }) => {
    const node = document.getIn(where, true) ?? document.getIn(where.slice(0, -1), true);
    const offset = (node as { range?: [number] } | undefined)?.range?.[0];
    const line = offset === undefined ? '' : `, line ${lines.linePos(offset).line}`;
    return `POLICY_FILE ${path}${line}: ${where.join('.') || 'file'}: ${message}`;
  });
  throw new ConfigError(problems.join('\n'));
}

function textOf(path: string): string {
  try {
    if (statSync(path).size > LONGEST)
      throw new ConfigError(`POLICY_FILE ${path} is longer than ${LONGEST / 1024} kB. Shorten it.`);
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(
      `POLICY_FILE ${path} cannot be read (${(error as NodeJS.ErrnoException).code}). Correct the path or unset it.`,
    );
  }
}

function contentOf(document: Document.Parsed, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES }) ?? {};
  } catch (error) {
    throw new ConfigError(`POLICY_FILE ${path}: ${(error as Error).message}. Write the parts out instead.`);
  }
}
