import type { Setting } from '../../decision/evaluate.ts';
import { advise } from '../advice/advise.ts';
import { type Event, profileOf } from '../event.ts';
import { tell } from '../state/acts.ts';
import type { State, Step } from '../state/state.ts';
import { forget, learn } from './questionnaire.ts';

/** Takes in a filled form and answers at once; what it leaves empty is open. */
export function fill(
  state: State,
  { facts, emptied, part, by }: Extract<Event, { type: 'filled' }>,
  setting: Setting,
): Step {
  const changed = facts.filter(({ factor, value }) => state.profile[factor] !== value);
  const {
    state: learnt,
    effects,
    learned,
  } = learn(
    forget(state, emptied),
    changed.map((fact) => ({ ...fact, by })),
  );
  const parted = part
    ? tell(learnt, [
        {
          type: 'parted',
          components: [
            { name: 'the first part', profile: {}, by: '' },
            { name: part.name, profile: profileOf(part.facts), by },
          ],
        },
      ])
    : learnt;
  const { asked: _, ...rest } = parted;
  const advice = advise(rest, learned, setting);
  return { state: advice.state, effects: [...effects, ...advice.effects] };
}
