import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';
import type { Event } from '../../src/dialogue/event.ts';
import { withActs } from '../../src/dialogue/state/acts.ts';
import { knowledgeIn } from '../../src/dialogue/state/knowledge.ts';
import { initialState, type State, stateSchema } from '../../src/dialogue/state/state.ts';
import { step } from '../../src/dialogue/step.ts';
import { cases } from '../cases.ts';
import { act, OPENER, picked } from './anything.ts';

const core = createCore();
const RUNS = { numRuns: cases(20) };
const after = (events: readonly Event[], from: State = initialState): State =>
  events.reduce((state, event) => step(state, event, core).state, from);
const undo: Event = { type: 'said', text: 'undo', by: OPENER };

test('what is known is the sum of what was done, whatever was edited, deleted and undone', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 6, arbitrary: act }, fc.constant(undo)), { maxLength: 12 }), (events) => {
      const state = after(events);

      expect(knowledgeIn(withActs(state, state.acts))).toEqual(knowledgeIn(state));
      expect(stateSchema.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
    }),
    RUNS,
  );
}, 600_000);

test('what was picked last is undone, whatever has happened', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 8 }), picked, (events, pick) => {
      const before = after(events);

      expect(knowledgeIn(after([pick, undo], before)).profile).toEqual(before.profile);
    }),
    RUNS,
  );
}, 600_000);

test('a conversation that was stored before acts were kept can be undone to where it stood', () => {
  const { acts: _, ...old } = after([
    { type: 'said', text: 'order api, 2M requests a month', by: OPENER },
    { type: 'picked', factor: 'traffic', value: 'steady', by: OPENER },
  ]);
  const stored = stateSchema.parse(JSON.parse(JSON.stringify(old)));

  expect(after([{ type: 'picked', factor: 'gpu', value: true, by: OPENER }, undo], stored).profile).toEqual(
    old.profile,
  );
});
