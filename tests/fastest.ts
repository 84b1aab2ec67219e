/** Milliseconds that this thread has worked, which other programs on the machine do not lengthen. */
const workedMs = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** The time of each, in ms: the fastest of some runs, taken in turns, and of more runs as long as the times do not `hold`. */
export function fastest(
  runs: readonly (() => unknown)[],
  hold: (times: readonly number[]) => boolean,
  { fewest = 3, most = 60, clock = workedMs } = {},
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
