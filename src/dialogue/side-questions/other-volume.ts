import type { Understood } from '../effect.ts';
import type { State } from '../state/state.ts';
import type { Turn } from '../turn.ts';

const rate =
  /(?:\b(?:a|an|per|each|every)\s+|\/\s*)(?:s|sec|second|min|minute|h|hour|day|week|month|year)\b|\b(?:daily|weekly|monthly|rps|qps|rpm)\b/i;

/**
 * "What would it cost at 2M a day?" or, once a volume is known, "what if it were 200M?" supposes a volume and changes nothing. A number that is only asked about is no
 * fact, so it is read as a reply to the question for the volume.
 */
export function volumeSupposed(
  state: State,
  { heard, facts, by, understand }: Turn,
): readonly Understood[] | undefined {
  const supposes = heard.intent === 'what-if' && state.profile.requests_month !== undefined;
  if (state.phase === 'new' || !(heard.intent === 'cost' || supposes)) return undefined;
  if (facts.length > 0) return facts;
  const read = understand(heard.text, { phase: 'asking', asked: 'requests_month' }).facts.filter(
    ({ factor, words }) => factor === 'requests_month' && (supposes || rate.test(words)),
  );
  return read.length > 0 ? read.map((fact) => ({ ...fact, by })) : undefined;
}
