import type { Step } from '../dialogue/state.ts';
import type { Kysely } from './kysely.ts';
import { prepared } from './prepared.ts';
import type { Tables } from './tables.ts';

/** Who took part in a step; where it does not say, everybody whom its state and its effects name. */
export function participantsOf({ people, state, effects }: Step): string[] {
  const named = people ?? [
    state.opened?.by ?? '',
    ...Object.values(state.origins).map(({ by }) => by),
    ...effects.flatMap((effect) => ('by' in effect ? effect.by : [])),
  ];
  return [...new Set(named)].filter(Boolean);
}

/** Notes that a person took part in a conversation. */
export const participantAdder = (db: Kysely<Tables>) =>
  prepared<{ readonly conversation: string; readonly team: string; readonly person: string }>((value) =>
    db
      .insertInto('participants')
      .values({ conversation: value('conversation'), team: value('team'), person: value('person') })
      .onConflict((conflict) => conflict.doNothing()),
  );
