/** The logarithm of the odds of a chance, which is kept from being none or certain. */
export function odds(chance: number): number {
  const inside = Math.min(Math.max(chance, 1e-4), 1 - 1e-4);
  return Math.log(inside / (1 - inside));
}

/** The chance that signs give which each count so much: logistic regression. */
export const chanceOf = (signs: readonly number[], weights: readonly number[]): number =>
  1 / (1 + Math.exp(-signs.reduce((sum, sign, at) => sum + sign * weights[at]!, 0)));
