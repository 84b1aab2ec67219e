import type { Setting } from '../decision/evaluate.ts';
import { advise } from './advise.ts';
import { type Event, profileOf } from './event.ts';
import { forget, learn } from './questionnaire.ts';
import type { State, Step } from './state.ts';

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
  const components = part
    ? [
        { name: 'the first part', profile: {}, by: '' },
        { name: part.name, profile: profileOf(part.facts), by },
      ]
    : learnt.components;
  const { asked: _, ...rest } = learnt;
  const advice = advise({ ...rest, components }, learned, setting);
  return { state: advice.state, effects: [...effects, ...advice.effects] };
}
