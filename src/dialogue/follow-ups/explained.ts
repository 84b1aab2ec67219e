import type { Recommendation } from '../../decision/recommendation/recommend.ts';
import { checked, kindOf, type RunningKind, type Told } from '../../knowledge/running/kind.ts';
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

/** How what was advised runs; of several parts each kind once. */
export function kindsOf({ flavour, components }: Recommendation): readonly RunningKind[] {
  const flavours = components?.components.map((part) => part.flavour) ?? [flavour];
  return [...new Set(flavours.map((each) => kindOf[each]))];
}

export const told = ({ text, sources }: Told): Line => ({ text, sources, checked });
