/** Medians of the app and of what it is compared with, measured in the same run. */
export function compared(whole: readonly number[], bare: readonly number[]) {
  const [ours, theirs] = [medianOf(whole), medianOf(bare)];
  return { whole: rounded(ours), bare: rounded(theirs), ratio: rounded(ours / theirs) };
}

export const medianOf = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)]!;

export const rounded = (value: number): number => Math.round(value * 100) / 100;
