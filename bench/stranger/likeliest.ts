import type { Expected } from './rehearsal.ts';

/** Each order takes a rehearsal of its own, so few are tried. */
const TRIED = 30;

interface Signs {
  readonly seen: readonly string[];
  readonly asWritten: Expected;
  readonly applied: readonly number[];
}

/** The orders to try: as the app's log has it, then those that would look most like what was seen. */
export function likeliest(orders: readonly number[][], { seen, asWritten, applied }: Signs): number[][] {
  const likeness = (order: readonly number[]): number => {
    const wanted = inOrder(asWritten, order);
    // A kill may come between the commit and its line in the log.
    const isLogged = commonLength(applied, order) === applied.length ? 2 * order.length : 0;
    return 2 * commonLength(seen, wanted) - wanted.length + (order.join() === applied.join() ? 1000 : isLogged);
  };
  return orders
    .map((order) => ({ order, likeness: likeness(order) }))
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, TRIED)
    .map(({ order }) => order);
}

export const inOrder = ({ replies }: Expected, order: readonly number[]): string[] =>
  order.flatMap((at) => replies[at] ?? []);

/** The length of the longest common subsequence. */
function commonLength<T extends string | number>(one: readonly T[], other: readonly T[]): number {
  let row = other.map(() => 0);
  for (const text of one) {
    const next: number[] = [];
    for (const [at, wanted] of other.entries()) {
      next.push(text === wanted ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
