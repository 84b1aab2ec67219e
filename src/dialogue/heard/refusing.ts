import { type Refusable, sayNames, sayRefused } from '../../domain/refusals.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import type { State } from '../state/state.ts';

/** What they will not have after a message, where that changes. */
export function refusedAfter({ refused }: Pick<State, 'refused'>, heard: Understanding): Refusable[] | undefined {
  if (heard.intent === 'what-if') return undefined;
  const { refusals } = heard;
  const left = refused.filter((each) => !refusals.allowed.includes(each));
  const after = [...new Set([...left, ...refusals.refused])];
  return after.length === refused.length && left.length === refused.length ? undefined : after;
}

/** Says that it was taken in. */
export const refusalWords = ({ refusals: { refused, allowed } }: Understanding): string =>
  refused.length > 0 ? `OK, ${sayRefused(refused)}.` : `OK, ${sayNames(allowed)} again.`;

/** Whether a message does little but say what they will not have, or may have after all. */
export const onlyRefuses = ({ refusals, facts, takenBack }: Understanding): boolean =>
  refusals.refused.length + refusals.allowed.length > 0 && facts.length + takenBack.length === 0;
