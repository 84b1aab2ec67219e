/** Figures of the app and of what it is compared with, measured in the same run. */
export type Ratios = Record<string, { readonly whole: number; readonly bare: number }>;

export function medianOf(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)]!;
}
