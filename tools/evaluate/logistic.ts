import { chanceOf } from '../../src/nlu/learning/logistic.ts';

/** Something by its signs, the first of which is always 1, and whether it holds. */
export interface Case {
  readonly signs: readonly number[];
  readonly holds: boolean;
  readonly weight: number;
}

export const FOLDS = 3;
/** Keeps the weights of signs that say the same from growing apart. */
const RIDGE = 1;
const STEPS = 30;

/** By case, its chance by weights that were fitted without it. */
export function crossValidated(cases: readonly Case[]): readonly number[] {
  const chances = new Array<number>(cases.length);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = fitted(cases.filter((_, at) => at % FOLDS !== fold));
    cases.forEach((each, at) => {
      if (at % FOLDS === fold) chances[at] = chanceOf(each.signs, weights);
    });
  }
  return chances;
}

/** How much each sign says: logistic regression by Newton's method. */
export function fitted(cases: readonly Case[]): readonly number[] {
  const size = cases[0]!.signs.length;
  const weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : RIDGE * weight));
    const curve = weights.map((_, row) => weights.map((__, column) => (row === column ? RIDGE : 0)));
    for (const { signs, holds, weight } of cases) {
      const now = chanceOf(signs, weights);
      const error = weight * (now - Number(holds));
      const spread = weight * now * (1 - now);
      signs.forEach((sign, row) => {
        slope[row]! += error * sign;
        addScaled(curve[row]!, signs, spread * sign);
      });
    }
    solved(curve, slope).forEach((change, at) => {
      weights[at]! -= change;
    });
  }
  return weights;
}

function addScaled(row: number[], other: readonly number[], times: number): void {
  other.forEach((value, at) => {
    row[at]! += times * value;
  });
}

/** Gaussian elimination; the matrix is positive definite, so that nothing has to be swapped. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  rows.forEach((pivot, at) => {
    rows.forEach((row, other) => {
      if (other === at) return;
      const times = row[at]! / pivot[at]!;
      for (let column = at; column <= rows.length; column += 1) row[column]! -= times * pivot[column]!;
    });
  });
  return rows.map((row, at) => row[rows.length]! / row[at]!);
}
