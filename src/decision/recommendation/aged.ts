import { withAge } from '../../knowledge/age.ts';
import type { Recommendation } from './recommendation.ts';

/** Advice whose reasons say how long ago they were checked, where that is past its date. */
export function aged(recommendation: Recommendation, today: string): Recommendation {
  const { pros, cons, against, knockedOut } = recommendation;
  const dated = <T extends { readonly text: string; readonly checked: string }>(said: T): T => ({
    ...said,
    text: withAge(said.text, said.checked, today),
  });
  return {
    ...recommendation,
    pros: pros.map(dated),
    cons: cons.map(dated),
    against: against.map(({ option, reason }) => ({ option, reason: dated(reason) })),
    knockedOut: knockedOut.map(dated),
  };
}
