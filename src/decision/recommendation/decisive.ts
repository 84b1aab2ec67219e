import type { OptionId } from '../../knowledge/claim.ts';
import type { KnockOut } from '../fit/knock-outs.ts';
import type { Recommendation } from './recommendation.ts';

/** An option that is so many points behind would hardly have been chosen, whatever rules it out. */
const BEHIND = 3;

type Judged = Pick<Recommendation, 'verdict' | 'scores' | 'knockedOut'>;

/**
 * What rules out options that would have been chosen otherwise or were asked about, and a limit that what was said
 * exceeds; the rest is nobody's concern.
 */
export function decisiveKnockOuts(
  { verdict, scores, knockedOut }: Judged,
  askedAbout: readonly OptionId[] = [],
): readonly KnockOut[] {
  if (verdict === 'hybrid' || verdict === 'managed') return knockedOut;
  return knockedOut.filter(
    ({ option, limit, isSaid }) =>
      askedAbout.includes(option) || (limit !== undefined && isSaid) || scores[option] > scores[verdict] - BEHIND,
  );
}
