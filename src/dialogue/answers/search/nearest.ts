/** Those of the highest ranks, in no order. */
export function nearestOf(
  documents: readonly number[],
  rank: (document: number) => number,
  most: number,
): readonly number[] {
  if (documents.length < most) return documents;
  const ranks = Float64Array.from(documents, rank);
  const least = leastOf(ranks, most);
  return documents.filter((_, at) => ranks[at]! >= least);
}

/** The rank that so many reach; sorting all of them to know it takes longer than all else in a search. */
function leastOf(ranks: Float64Array, most: number): number {
  const highest = new Float64Array(most).fill(Number.NEGATIVE_INFINITY);
  for (const rank of ranks) {
    if (rank <= highest[0]!) continue;
    let at = 0;
    for (; at + 1 < most && highest[at + 1]! < rank; at += 1) highest[at] = highest[at + 1]!;
    highest[at] = rank;
  }
  return highest[0]!;
}
