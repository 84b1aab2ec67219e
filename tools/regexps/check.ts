import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { check } from 'recheck';
import type { RegularExpression } from './collect.ts';

/** Those found linear before, so that only what is new costs time. */
const CACHE = '.cache/linear-regexps.json';
const TIMEOUT_MS = 60_000;

/** What is wrong with each expression that is not shown to take linear time. */
export async function superLinear(expressions: readonly RegularExpression[]): Promise<string[]> {
  const linear = new Set(readCache());
  const problems: string[] = [];
  for (const { source, flags, at } of expressions) {
    const key = `/${source}/${flags}`;
    if (linear.has(key)) continue;
    const verdict = await check(source, flags, { timeout: TIMEOUT_MS });
    if (verdict.status === 'safe') linear.add(key);
    else if (verdict.status === 'unknown') problems.push(`${at} cannot be checked (${verdict.error.kind}): ${key}`);
    else problems.push(`${at} takes ${verdict.complexity.summary} time: ${key}, as for ${verdict.attack.pattern}`);
  }
  keep(linear);
  return problems;
}

function readCache(): string[] {
  try {
    return JSON.parse(readFileSync(CACHE, 'utf8')) as string[];
  } catch {
    return [];
  }
}

function keep(linear: ReadonlySet<string>): void {
  mkdirSync('.cache', { recursive: true });
  writeFileSync(CACHE, JSON.stringify([...linear]));
}
