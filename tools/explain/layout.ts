import type { Neighbor } from './neighbors.ts';

export const section = (title: string, lines: readonly string[], none: string): string =>
  `${title}\n${(lines.length > 0 ? lines : [none]).map((line) => `  ${line}`).join('\n')}\n`;

export const share = (probability: number): string => probability.toFixed(2);
export const quoted = (words: string): string => `“${words}”`;

const LONGEST = 70;

export const neighborLines = (neighbors: readonly Neighbor[]): string[] =>
  neighbors.map(
    ({ likeness, label, words, place, by }) =>
      `    like ${share(likeness)}  ${label || 'says nothing'}: ${quoted(short(words))} (${place}, ${by})`,
  );

const short = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words);
