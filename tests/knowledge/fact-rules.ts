import type { Fact } from '../../src/knowledge/facts/fact.ts';
import { terms } from '../../src/knowledge/glossary/index.ts';
import { KNOWLEDGE_VERSION } from '../../src/knowledge/index.ts';
import { type Price, prices } from '../../src/knowledge/prices.ts';
import { saysNumber } from './numbers.ts';

/** A rule of the facts; `check` lists what breaks it. */
export interface FactRule {
  readonly name: string;
  readonly why: string;
  readonly check: (facts: readonly Fact[]) => readonly string[];
}

const verified = ({ status }: Fact): boolean => status !== 'unverified';

export const factRules: readonly FactRule[] = [
  {
    name: 'a fact has a source',
    why: 'A number without a source is a guess.',
    check: (facts) => facts.filter((fact) => verified(fact) && fact.sources.length === 0).map(({ id }) => id),
  },
  {
    name: 'a fact has a date',
    why: 'A number without a date cannot be old.',
    check: (facts) => facts.filter((fact) => verified(fact) && !fact.asOf).map(({ id }) => id),
  },
  {
    name: 'a date is possible',
    why: 'A mistyped date passes for a fresh one.',
    check: (facts) => facts.filter(({ asOf }) => asOf !== undefined && !isPossible(asOf)).map(({ id }) => id),
  },
  {
    name: 'an address is https',
    why: 'A mistyped address cannot be followed.',
    check: (facts) =>
      facts.flatMap(({ id, sources }) =>
        sources
          .filter(({ url }) => url !== undefined && !/^https:\/\/[a-z0-9.-]+\.[a-z]+(?:\/|$)/.test(url))
          .map(() => id),
      ),
  },
  {
    name: 'a statement says the number of its fact',
    why: 'People read the statement; the decision reads the number.',
    check: (facts) =>
      facts
        .filter(({ statement, value }) => typeof value === 'number' && !saysNumber(statement, value))
        .map(({ id }) => id),
  },
];

/** Dates, months and years between hyphens, slashes and words: "2025-2026", "2026-04 / 2026-08-20". */
function isPossible(asOf: string): boolean {
  const dates = asOf.match(/\d{4}(?:-\d{2}(?!\d))?(?:-\d{2}(?!\d))?/g);
  return dates?.every((date) => isCalendarDay(date) && date <= latest) ?? false;
}
const latest = `${KNOWLEDGE_VERSION.slice(0, 4)}-12-31`;

function isCalendarDay(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const read = new Date(Date.UTC(year, month - 1, day));
  return year >= 2000 && read.getUTCMonth() === month - 1 && read.getUTCDate() === day;
}

/** Prices whose fact says another number. */
export const wrongPrices = (
  all: Readonly<Record<string, Price>> = prices,
  find: (id: string) => Fact,
): readonly string[] =>
  Object.entries(all)
    .filter(([, { value, fact: id }]) => {
      const { statement, value: own } = find(id);
      return own !== value && !saysNumber(statement, value);
    })
    .map(([name]) => name);

type Named = Pick<(typeof terms)[number], 'id' | 'term' | 'aliases'>;

/** Words that name two terms. */
export function sharedAliases(all: readonly Named[] = terms): readonly string[] {
  const owners = new Map<string, string>();
  return all.flatMap(({ id, term, aliases }) =>
    [...new Set([term.toLowerCase(), ...aliases])].flatMap((name) => {
      const other = owners.get(name);
      owners.set(name, id);
      return other !== undefined && other !== id ? [`${name}: ${other} and ${id}`] : [];
    }),
  );
}
