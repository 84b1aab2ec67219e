import type { Understood } from '../effect.ts';
import type { State } from '../state.ts';
import type { Turn } from '../turn.ts';

const rate =
  /(?:\b(?:a|an|per|each|every)\s+|\/\s*)(?:s|sec|second|min|minute|h|hour|day|week|month|year)\b|\b(?:daily|weekly|monthly|rps|qps|rpm)\b/i;

/**
 * "What would it cost at 2M a day?" supposes a volume and changes nothing. A number that is only asked about is no
 * fact, so it is read as a reply to the question for the volume.
 */
export function volumeSupposed(
  state: State,
  { heard, facts, by, understand }: Turn,
): readonly Understood[] | undefined {
  if (heard.intent !== 'cost' || state.phase === 'new') return undefined;
  if (facts.length > 0) return facts;
  const read = understand(heard.text, { phase: 'asking', asked: 'requests_month' }).facts.filter(
    ({ factor, words }) => factor === 'requests_month' && rate.test(words),
  );
  return read.length > 0 ? read.map((fact) => ({ ...fact, by })) : undefined;
}
