import { describe, expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';
import { isReply } from '../../src/dialogue/effect.ts';
import type { Event } from '../../src/dialogue/event.ts';
import { initialState, type State, type Step } from '../../src/dialogue/state/state.ts';
import { step } from '../../src/dialogue/step.ts';
import { say } from '../../src/present/say.ts';

const core = createCore();
const opening = 'should our thumbnail resizer, about 2M uploads a month, be a lambda?';

/** Says one thing after another, each in a message that is named by its place. */
const having = (...texts: string[]): State =>
  texts.reduce<State>(
    (state, text, at) => step(state, { type: 'said', text, by: 'U1', message: String(at) }, core).state,
    initialState,
  );
const then = (state: State, event: Event): Step => step(state, event, core);
const edit = (message: string, text: string, by = 'U1'): Event => ({ type: 'edited', message, text, by });
const remove = (message: string, by = 'U1'): Event => ({ type: 'deleted', message, by });
const wordsOf = ({ effects }: Step): string => effects.filter(isReply).map(say).join('\n');

describe('a message that is edited', () => {
  test('corrects what it said, and the open question comes again', () => {
    const before = having(opening);
    const { state, effects } = then(before, edit('0', opening.replace('2M', '20M')));

    expect(state.profile).toMatchObject({ trigger: 'event', requests_month: 2e7 });
    expect(state.asked?.factor).toBe(before.asked?.factor);
    expect(effects.at(-1)).toMatchObject({
      type: 'question',
      lead: 'You edited your message: now about 20M requests a month (was about 2M requests a month).',
    });
  });

  test('revises the advice, and says what that made of it', () => {
    const { state, effects } = then(
      having(opening, 'answer now'),
      edit('0', opening.replace('a month', 'a month, up to 3 hours each')),
    );

    expect(state.profile).toMatchObject({ max_run_s: 10_800 });
    expect(effects).toMatchObject([
      { type: 'recommendation', number: 1, revised: true },
      {
        type: 'noted',
        text: expect.stringMatching(
          /^You edited your message: now up to 3 hours a run\. It’s containers \(run as jobs\) now instead of /,
        ),
      },
    ]);
  });

  test('answers the question that was asked when it was written', () => {
    const first = having(opening);
    const state = having(opening, 'purple elephants', 'skip');
    const { state: next } = then(state, edit('1', 'nothing yet'));

    expect(first.asked?.factor).toBe('existing');
    expect(next.profile).toMatchObject({ existing: 'greenfield' });
  });

  test('leaves what was said later as it is', () => {
    const state = having(opening, 'answer now', 'actually it is 5M a month');

    expect(then(state, edit('0', opening.replace('2M', '3M'))).state.profile).toMatchObject({ requests_month: 5e6 });
  });

  test('brings an earlier answer back where it no longer says another', () => {
    const state = having(opening, 'answer now', 'actually it is 5M a month');

    expect(then(state, edit('2', 'thanks')).state.profile).toMatchObject({ requests_month: 2e6 });
  });

  test('says nothing where that changes nothing, nor where another person or nobody of us wrote it', () => {
    const state = having(opening);

    expect(then(state, edit('0', `${opening} Thanks!`)).effects).toEqual([]);
    expect(then(state, edit('0', 'nightly job', 'U2'))).toMatchObject({ state, effects: [] });
    expect(then(state, edit('9', 'nightly job'))).toMatchObject({ state, effects: [] });
  });

  test('says nothing in a thread that is muted', () => {
    const muted = then(having(opening), { type: 'muted', by: 'U1' }).state;
    const { state, effects } = then(muted, edit('0', opening.replace('2M', '20M')));

    expect(state.profile).toMatchObject({ requests_month: 2e7 });
    expect(effects).toEqual([]);
  });

  test('is answered like a new one if nothing was made of it before', () => {
    const { state, effects } = then(having('hello'), edit('0', opening));

    expect(state.profile).toMatchObject({ trigger: 'event' });
    expect(effects.some(({ type }) => type === 'question')).toBe(true);
  });

  test('can be edited again, and undone', () => {
    const once = then(having(opening), edit('0', opening.replace('2M', '20M'))).state;
    const twice = then(once, edit('0', opening));

    expect(twice.state.profile).toMatchObject({ requests_month: 2e6 });
    expect(then(once, { type: 'said', text: 'undo', by: 'U1' }).state.profile).toEqual({});
  });
});

describe('a message that is deleted', () => {
  test('takes back what it said', () => {
    const state = having(opening, 'spiky, nothing at night', 'it keeps no state');
    const next = then(state, remove('2'));

    expect(state.profile).toMatchObject({ state: 'stateless' });
    expect(next.state.profile).not.toHaveProperty('state');
    expect(JSON.stringify(next.effects)).toContain('You deleted a message: no longer stateless.');
  });

  test('is all there was: nothing is left, and nothing is advised', () => {
    const next = then(having(opening), remove('0'));

    expect(next.state).toMatchObject({ phase: 'new', profile: {}, workloads: [] });
    expect(wordsOf(next)).toMatch(/^You deleted a message: .*tell me again\.$/);
  });

  test('only by whoever wrote it', () => {
    const state = having(opening);

    expect(then(state, remove('0', 'U2'))).toMatchObject({ state, effects: [] });
  });
});
