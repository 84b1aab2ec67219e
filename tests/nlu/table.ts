import { readFileSync } from 'node:fs';
import type { FactorId } from '../../src/domain/profile.ts';
import type { Understand } from '../../src/nlu/understanding.ts';

/** A text and what it says of the workload, and does not. */
export interface Line {
  readonly text: string;
  /** The factor that it replies to; otherwise it is said when no question is open. */
  readonly asked?: FactorId;
  /** A number may be a range: `[least, most]`, where `null` is no bound. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** Factors of which it says nothing; `*` is all of them. */
  readonly without?: readonly string[];
  /** Values that must not be read. */
  readonly never?: Readonly<Record<string, readonly unknown[]>>;
  /** Why the readers fail here so far. */
  readonly open?: string;
}

export const readTable = (file: string): Line[] =>
  readFileSync(new URL(`${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

/** Numbers that people round. */
const NEAR = 0.02;

/** What is read otherwise than the line says. */
export function faults(understand: Understand, line: Line, phase: 'new' | 'answered' = 'answered'): string[] {
  const { text, asked, facts = {}, without = [], never = {} } = line;
  const heard = understand(text, asked ? { phase: 'asking', asked } : { phase });
  const stated: Record<string, unknown> = Object.fromEntries(heard.facts.map(({ factor, value }) => [factor, value]));
  const told = (factor: string) => `${factor}: ${String(stated[factor])}`;
  const foreign = Object.keys(stated).filter((factor) => without.includes(factor) || without.includes('*'));
  return [
    ...Object.entries(facts).flatMap(([factor, meant]) => (fits(stated[factor], meant) ? [] : [told(factor)])),
    ...foreign.map(told),
    ...Object.entries(never).flatMap(([factor, values]) => (values.includes(stated[factor]) ? [told(factor)] : [])),
  ];
}

function fits(stated: unknown, meant: unknown): boolean {
  if (Array.isArray(meant)) {
    const [least, most] = meant as (number | null)[];
    return typeof stated === 'number' && stated >= (least ?? -Infinity) && stated <= (most ?? Infinity);
  }
  if (typeof meant === 'number') return typeof stated === 'number' && Math.abs(stated - meant) <= meant * NEAR;
  return stated === meant;
}
