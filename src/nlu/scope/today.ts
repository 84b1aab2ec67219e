import type { Token } from '../text/tokens.ts';

const today = new Set(['currently', 'today', 'now', 'presently', 'nowadays', 'moment', 'atm', 'still']);

/** "Currently on my Raspberry Pi": where something runs today is not where it has to run. */
export const saysOfToday = (tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean => {
  const clauses = new Set(tokens.slice(from, to).map(({ clause }) => clause));
  return tokens.some(({ text, clause }) => clauses.has(clause) && today.has(text));
};
