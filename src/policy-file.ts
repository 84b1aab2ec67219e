import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { ConfigError } from './config.ts';
import { noPolicy, type Policy, policySchema } from './decision/policy.ts';

/** Reads the house rules; a mistake names the line and what is allowed there. */
export function readPolicy(path: string | undefined): Policy {
  if (path === undefined) return noPolicy;
  const lines = new LineCounter();
  const document = parseDocument(textOf(path), { lineCounter: lines });
  const [syntax] = document.errors;
  if (syntax) throw new ConfigError(`POLICY_FILE ${path}: ${syntax.message.split('\n')[0]}`);
  const parsed = policySchema.safeParse(document.toJS() ?? {});
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
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new ConfigError(
      `POLICY_FILE ${path} cannot be read (${(error as NodeJS.ErrnoException).code}). Correct the path or unset it.`,
    );
  }
}
