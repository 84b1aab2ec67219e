import type { Workload } from '../../knowledge/workloads/workload.ts';
import { stem, type Token } from '../text/tokens.ts';
import type { Named } from './names.ts';

/** A word that is of one of the groups of which a kind of work needs one word each. */
interface Part {
  readonly workload: Workload;
  readonly group: number;
}

const REACH = 6;

/** Finds work that is described and not named, by words that stand close together: "shrink the photos". */
export function workFinder(workloads: readonly Workload[]): (tokens: readonly Token[]) => Named[] {
  const parts = partsOf(workloads);
  return (tokens) => workIn(tokens, parts);
}

function partsOf(workloads: readonly Workload[]): ReadonlyMap<string, readonly Part[]> {
  const parts = new Map<string, Part[]>();
  for (const workload of workloads)
    for (const [group, words] of (workload.together ?? []).entries())
      for (const word of new Set(words.map(stem))) parts.set(word, [...(parts.get(word) ?? []), { workload, group }]);
  return parts;
}

function workIn(tokens: readonly Token[], parts: ReadonlyMap<string, readonly Part[]>): Named[] {
  const found: Named[] = [];
  const seen = new Map<Workload, number[]>();
  for (const [at, token] of tokens.entries())
    for (const { workload, group } of parts.get(token.stem) ?? []) {
      const places = seen.get(workload) ?? workload.together!.map(() => Number.NEGATIVE_INFINITY);
      places[group] = at;
      seen.set(workload, places);
      const from = Math.min(...places);
      if (from === at || at - from > REACH || tokens[from]!.clause !== token.clause) continue;
      found.push({ workload, from, to: at + 1 });
      seen.delete(workload);
    }
  return found;
}
