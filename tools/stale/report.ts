import { lastDayOf, monthsBetween } from '../../src/knowledge/age.ts';
import type { Fact } from '../../src/knowledge/facts/fact.ts';
import type { Page } from '../../src/knowledge/pages/page.ts';

/** Knowledge that somebody has to look at again. */
export interface Stale {
  readonly kind: 'old' | 'undated' | 'unverified';
  readonly id: string;
  /** The day it was checked or speaks for; absent where it is undated. */
  readonly day?: string;
  readonly what: string;
}

export interface Knowledge {
  readonly entries: readonly { readonly id: string; readonly checked: string; readonly texts: readonly string[] }[];
  readonly facts: readonly Fact[];
  readonly pages: Readonly<Record<string, Page>>;
}

/** What is older than so many months, undated or unverified; the oldest first. */
export function staleIn({ entries, facts, pages }: Knowledge, today: string, months: number): Stale[] {
  const isOld = (day: string): boolean => monthsBetween(day, today) >= months;
  const stale = [
    ...entries.map(({ id, checked, texts }) => ({ id, day: checked, what: texts[0] ?? '' })),
    ...Object.entries(pages).map(([id, { title, asOf, readOn }]) => ({
      id,
      day: lastDayOf({ asOf: asOf ?? readOn })!,
      what: title,
    })),
  ]
    .filter(({ day }) => isOld(day))
    .map((each): Stale => ({ kind: 'old', ...each }));
  return [...stale, ...facts.flatMap((fact) => ofFact(fact, isOld))].sort(
    (a, b) => a.kind.localeCompare(b.kind) || (a.day ?? '').localeCompare(b.day ?? '') || a.id.localeCompare(b.id),
  );
}

function ofFact(fact: Fact, isOld: (day: string) => boolean): Stale[] {
  const { id, statement: what, status, asOf } = fact;
  if (status === 'unverified') return [{ kind: 'unverified', id, what }];
  const day = lastDayOf(fact);
  if (day === undefined || asOf?.startsWith('read on')) return [{ kind: 'undated', id, what }];
  return isOld(day) ? [{ kind: 'old', id, day, what }] : [];
}

/** A line for each, and how many there are of a kind. */
export function sayStale(stale: readonly Stale[], months: number): string {
  if (stale.length === 0) return `Nothing is older than ${months} months, undated or unverified.\n`;
  const lines = stale.map(({ kind, day = '', id, what }) => `${kind.padEnd(10)}  ${day.padEnd(10)}  ${id}  ${what}`);
  const count = (kind: Stale['kind']): number => stale.filter((each) => each.kind === kind).length;
  const total = `${count('old')} older than ${months} months, ${count('undated')} undated, ${count('unverified')} unverified.`;
  return `${lines.join('\n')}\n${total}\n`;
}
