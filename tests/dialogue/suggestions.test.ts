import { expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';
import type { Effect, Suggestion } from '../../src/dialogue/effect.ts';
import { initialState, type State } from '../../src/dialogue/state/state.ts';
import { step } from '../../src/dialogue/step.ts';
import { terms } from '../../src/knowledge/glossary/index.ts';

const core = createCore();
const say = (state: State, text: string) => step(state, { type: 'said', text, by: 'U1' }, core);
const advised = ['should our API be a lambda, 2M requests a month?', 'answer now'].reduce(
  (state, text) => say(state, text).state,
  initialState,
);

/** It asked back what was meant, or gave up. */
const isLost = (effect: Effect): boolean =>
  effect.type === 'declined' || effect.type === 'help' || (effect.type === 'question' && !effect.factor);

const suggestionsIn = (effects: readonly Effect[]): Suggestion[] =>
  effects.flatMap((effect) => ('next' in effect ? effect.next : [])).filter(({ states }) => !states);

test.each([
  ['a new conversation', initialState],
  ['one with advice', advised],
])('in %s every suggestion that an answer makes is understood, and those of its answer', (_, state) => {
  const left = [
    'help',
    'how do we move our app',
    'which container service',
    ...terms.map(({ term }) => `define ${term}`),
  ];
  const seen = new Set<string>();
  const lost: string[] = [];
  for (let text = left.pop(); text !== undefined; text = left.pop()) {
    if (seen.has(text)) continue;
    seen.add(text);
    const { effects } = say(state, text);
    if (text !== 'help' && effects.some(isLost)) lost.push(text);
    left.push(...suggestionsIn(effects).map((each) => each.say));
  }

  expect(lost).toEqual([]);
  expect(seen.size).toBeGreaterThan(terms.length + 10);
});
