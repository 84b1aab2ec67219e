/** The logarithm of the odds of a chance, which is kept from being none or certain. */
export function odds(chance: number): number {
  const inside = Math.min(Math.max(chance, 1e-4), 1 - 1e-4);
  return Math.log(inside / (1 - inside));
}

/** The chance that signs give which each count so much: logistic regression. */
export function chanceOf(signs: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < signs.length; at += 1) sum += signs[at]! * weights[at]!;
  return 1 / (1 + Math.exp(-sum));
}
