import type { Effect } from '../effect.ts';
import { type Step, stateSchema } from '../state/state.ts';
import { decisionOf } from './decision.ts';
import { recordOf, scrubRecord } from './record.ts';
import { isTheirs, scrub } from './scrub.ts';

/** How a conversation is stored: what a step gives to keep, how that is read again, and how a person is taken out of it. */
export const storedConversation = {
  readState: stateSchema.parse.bind(stateSchema),
  kept: (step: Step) => ({
    state: step.state,
    effects: step.effects.map((effect) => ({ effect, key: keyOf(effect) })),
    people: peopleIn(step),
    decision: decisionOf(step),
    ...(step.recorded ? { record: recordOf(step.state, step.recorded) } : {}),
  }),
  isTheirs,
  scrub,
  scrubRecord,
};

/** Names a message that a later effect may change. */
export function keyOf(effect: Effect): string | null {
  if (effect.type === 'question' || effect.type === 'settled') return `question:${effect.number}`;
  return effect.type === 'recommendation' ? `advice:${effect.number}` : null;
}

/** Who took part in a step; where it does not say, everybody whom its state and its effects name. */
function peopleIn({ people, state, effects }: Step): string[] {
  const named = people ?? [
    state.opened?.by ?? '',
    ...Object.values(state.origins).map(({ by }) => by),
    ...effects.flatMap((effect) => ('by' in effect ? effect.by : [])),
  ];
  return [...new Set(named)].filter(Boolean);
}
