import type { OptionId } from '../../knowledge/claim.ts';
import { followOns } from '../../knowledge/follow-on.ts';
import type { SourceId } from '../../knowledge/source.ts';
import type { Choice } from '../fit/candidates.ts';

/** A choice that comes after the verdict, with what to know about it. */
export interface NextDecision {
  readonly question: string;
  readonly answer: string;
  readonly sources: readonly SourceId[];
}

const MOST_NEXT = 3;

/** The choices that a verdict leads to, all of them between products of a cloud; those that name its products come first. */
export const nextDecisions = (verdict: OptionId, choices: readonly Choice[]): NextDecision[] => {
  if (choices.length > 0 && choices.every(({ product }) => product.place === 'own')) return [];
  const names = choices
    .map(({ product }) => product.name)
    .join(' ')
    .toLowerCase();
  const named = (mentions: readonly string[]) => mentions.filter((mention) => names.includes(mention)).length;
  return followOns
    .filter(({ after }) => after.includes(verdict))
    .toSorted((a, b) => named(b.mentions) - named(a.mentions))
    .slice(0, MOST_NEXT)
    .map(({ question, answer, sources }) => ({ question, answer, sources }));
};
