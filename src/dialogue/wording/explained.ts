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

/** Each line once: two that are of one kind have the same said of them. */
export const distinct = (lines: readonly Line[]): readonly Line[] =>
  lines.filter(({ text }, at) => lines.findIndex((each) => each.text === text) === at);
