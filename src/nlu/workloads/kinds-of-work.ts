import type { Workload } from '../../knowledge/workloads/workload.ts';
import { stem, type Token } from '../text/tokens.ts';
import type { Named } from './names.ts';

interface Part {
  readonly rule: number;
  readonly group: number;
}

const REACH = 6;

/** Finds work that is described and not named, by words that stand close together: "shrink the photos". */
export function workFinder(workloads: readonly Workload[]): (tokens: readonly Token[]) => Named[] {
  const rules = workloads.filter(({ together }) => together !== undefined);
  const parts = new Map<string, Part[]>();
  for (const [rule, { together }] of rules.entries())
    for (const [group, words] of together!.entries())
      for (const word of new Set(words.map(stem))) parts.set(word, [...(parts.get(word) ?? []), { rule, group }]);

  return (tokens) => {
    const found: Named[] = [];
    const seen = new Map<number, number[]>();
    for (const [at, token] of tokens.entries())
      for (const { rule, group } of parts.get(token.stem) ?? []) {
        const { together } = rules[rule]!;
        const places = seen.get(rule) ?? together!.map(() => Number.NEGATIVE_INFINITY);
        places[group] = at;
        seen.set(rule, places);
        const from = Math.min(...places);
        if (from === at || at - from > REACH || tokens[from]!.clause !== token.clause) continue;
        found.push({ workload: rules[rule]!, from, to: at + 1 });
        seen.delete(rule);
      }
    return found;
  };
}
