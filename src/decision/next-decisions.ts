import type { Profile } from '../domain/profile.ts';
import type { OptionId } from '../knowledge/claim.ts';
import { flavour } from '../knowledge/flavours.ts';
import { followOns } from '../knowledge/follow-on.ts';
import type { SourceId } from '../knowledge/source.ts';
import { flavourOf } from './flavour.ts';

/** A choice that comes after the verdict, with what to know about it. */
export interface NextDecision {
  readonly question: string;
  readonly answer: string;
  readonly sources: readonly SourceId[];
}

const MOST_NEXT = 3;

/** The choices that a verdict leads to; those that name its product come first. */
export const nextDecisions = (verdict: OptionId, profile: Profile): NextDecision[] => {
  const names = Object.values(flavour(flavourOf(verdict, profile)).products)
    .join(' ')
    .toLowerCase();
  const named = (mentions: readonly string[]) => mentions.filter((mention) => names.includes(mention)).length;
  return followOns
    .filter(({ after }) => after.includes(verdict))
    .toSorted((a, b) => named(b.mentions) - named(a.mentions))
    .slice(0, MOST_NEXT)
    .map(({ question, answer, sources }) => ({ question, answer, sources }));
};
