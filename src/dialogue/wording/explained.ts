import type { Answer, Line } from '../effect.ts';

/** An answer about the advice in some lines. */
export function explained(title: string, lines: readonly Line[], lists: Answer['lists'] = []): Answer {
  const all = [...lines, ...lists.flatMap((list) => list.lines)];
  return {
    type: 'explanation',
    title,
    lines,
    lists,
    sources: all.flatMap(({ sources = [] }) => sources),
    next: [],
  };
}
