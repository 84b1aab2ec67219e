/** A labeled example that resembles what was read. */
export interface Neighbor {
  readonly likeness: number;
  /** The value that it teaches; empty where it teaches that nothing is said. */
  readonly label: string;
  readonly words: string;
  readonly place: string;
  readonly by: string;
}

const SHOWN = 3;

/** The likeliest three, each line of a file once. */
export function nearest(all: Iterable<Neighbor>): Neighbor[] {
  const best = new Map<string, Neighbor>();
  for (const each of all) if (each.likeness > (best.get(each.place)?.likeness ?? 0)) best.set(each.place, each);
  return [...best.values()].sort((a, b) => b.likeness - a.likeness).slice(0, SHOWN);
}
