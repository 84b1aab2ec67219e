const FIRST_MS = 1000;
/** Apart from rate limits nothing waits longer between two attempts. */
export const LONGEST_BACK_OFF_MS = 120_000;
const SHORTEST_MS = 100;
const DAY_MS = 86_400_000;
/** Of a message that waited while the app was down for a day; rate limits do not count as attempts. */
const FEWEST_ATTEMPTS = 8;

/** Exponential with full jitter, so that what failed together is not tried again together. */
export const backOffMs = (attempts: number, random: () => number): number =>
  Math.max(SHORTEST_MS, random() * Math.min(LONGEST_BACK_OFF_MS, FIRST_MS * 2 ** attempts));

/** Whether a message that has failed once more has been tried for long enough. */
export const isExhausted = ({
  attempts,
  retriedForMs,
}: {
  readonly attempts: number;
  readonly retriedForMs: number;
}): boolean => retriedForMs >= DAY_MS && (attempts + 1 >= FEWEST_ATTEMPTS || retriedForMs >= 2 * DAY_MS);
