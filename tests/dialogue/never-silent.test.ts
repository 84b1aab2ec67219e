import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';
import { isReply } from '../../src/dialogue/effect.ts';
import { initialState, type State } from '../../src/dialogue/state/state.ts';
import { step } from '../../src/dialogue/step.ts';
import { cases } from '../cases.ts';
import { act, OPENER, text } from './anything.ts';

const core = createCore();

test('whatever has happened, a message of the opener in their own thread gets an answer', () => {
  fc.assert(
    fc.property(text, fc.array(act, { maxLength: 12 }), (opening, acts) => {
      let state: State = step(initialState, { type: 'said', text: opening, by: OPENER }, core).state;
      for (const event of acts) {
        const next = step(state, event, core);
        state = next.state;
        if (event.type === 'said') expect(next.effects.filter(isReply).length, event.text).toBeGreaterThan(0);
      }
    }),
    { numRuns: cases(30) },
  );
}, 600_000);
