import { describe, expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';
import type { Event } from '../../src/dialogue/event.ts';
import { initialState, type State, type Step } from '../../src/dialogue/state/state.ts';
import { step } from '../../src/dialogue/step.ts';

const core = createCore();
const says = (text: string, overheard = false): Event => ({ type: 'said', text, by: 'U1', overheard });
const walk = (state: State, ...events: Event[]): Step[] => {
  const steps: Step[] = [];
  for (const event of events) steps.push(step(steps.at(-1)?.state ?? state, event, core));
  return steps;
};
const long: State = { ...walk(initialState, says('Should our API be a Lambda?'))[0]!.state, turns: 200 };
const textsOf = ({ effects }: Step): string[] =>
  effects.flatMap((effect) => ('lines' in effect ? effect.lines.map(({ text }) => text) : [effect.type]));

describe('a conversation of more than 200 turns', () => {
  test('tells the person once, alone, how to go on', () => {
    const steps = walk(long, says('what is a vm?'), says('what is a pod?'), { type: 'answer-now', by: 'U2' });

    expect(steps.map(textsOf)).toEqual([[expect.stringMatching(/new thread.*start over/)], [], []]);
    expect(steps[0]!.effects).toMatchObject([{ type: 'help', only: { person: 'U1', inThread: true } }]);
  });

  test('tells those who click as well', () => {
    const [first] = walk(long, { type: 'picked', factor: 'gpu', value: false, by: 'U2' });

    expect(first!.effects).toMatchObject([{ type: 'help', only: { person: 'U2', inThread: true } }]);
  });

  test('leaves people alone who talk among themselves', () => {
    const group = { ...long, othersSpoke: true };
    const [first] = walk(group, says('lunch at the italian place?', true));

    expect(first).toEqual({ state: group, effects: [], people: ['U1'] });
  });

  test.each([0, 3])('can be started over, after %i more messages, and goes on from there', (more) => {
    const restarted = walk(long, ...Array<Event>(more).fill(says('what is a vm?')), says('start over')).at(-1)!;
    expect(restarted.state).toMatchObject({ phase: 'new', turns: 1 });
    expect(textsOf(restarted)).toEqual([expect.stringContaining('start again')]);

    const [next] = walk(restarted.state, says('Should a nightly report job be a Lambda?'));
    expect(next!.effects.map(({ type }) => type)).toContain('question');
  });
});
