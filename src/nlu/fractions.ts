import { words } from './numerals.ts';
import type { Quantity } from './quantity.ts';
import type { Token } from './tokens.ts';

/** "a third of each request", "half of the time", "most of it". */
const fractions: readonly (readonly [readonly string[], number])[] = [
  [['two', 'thirds', 'of'], 0.67],
  [['three', 'quarters', 'of'], 0.75],
  [['third', 'of'], 0.33],
  [['a', 'third', 'is'], 0.33],
  [['which', 'a', 'third'], 0.33],
  [['which', 'half'], 0.5],
  [['quarter', 'of'], 0.25],
  [['half', 'of'], 0.5],
  [['half', 'the', 'time'], 0.5],
  [['most', 'of', 'the', 'time'], 0.8],
  [['most', 'of', 'it'], 0.8],
];
const portions = new Set(['time', 'each', 'every', 'the', 'a', 'it', 'which', 'that', 'request', 'run']);

export function fractionAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const found = fractions.find(([spelled]) => words(tokens, at, ...spelled));
  const behind = found && tokens[at + found[0].length]?.text;
  const whole =
    found &&
    (found[0].length > 2 || portions.has(behind ?? 'time')) &&
    tokens[at + found[0].length + 1]?.text !== 'million';
  return whole ? { kind: 'share', value: found[1], unit: 1, from: at, to: at + found[0].length } : undefined;
}
