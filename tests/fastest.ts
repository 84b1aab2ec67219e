/**
 * The time of each, in ms: the fastest of some runs, taken in turns, and of more runs as long as the times do not `hold`.
 * What other programs add is in few of them; a thread's own time would leave it out, but some systems count that in steps of
 * several milliseconds.
 */
export function fastest(
  runs: readonly (() => unknown)[],
  hold: (times: readonly number[]) => boolean,
  { fewest = 3, most = 60, clock = () => performance.now() } = {},
): number[] {
  const times = runs.map(() => Number.POSITIVE_INFINITY);
  for (let turn = 0; turn < most && (turn < fewest || !hold(times)); turn += 1) {
    for (const [at, run] of runs.entries()) {
      const began = clock();
      run();
      times[at] = Math.min(times[at]!, clock() - began);
    }
  }
  return times;
}
