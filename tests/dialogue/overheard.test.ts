import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';
import { isMeant } from '../../src/dialogue/heard/overheard.ts';
import { initialState, type State } from '../../src/dialogue/state/state.ts';
import { step } from '../../src/dialogue/step.ts';
import { type FactorId, factorIds } from '../../src/domain/profile.ts';
import { chatter } from '../slack/chatter.ts';

const { understand } = createCore();
const opened = { by: 'UALICE', text: '' };
const answered: State = { ...initialState, phase: 'answered', opened, othersSpoke: true };
const asking = (factor: FactorId): State => ({
  ...initialState,
  phase: 'asking',
  opened,
  othersSpoke: true,
  asked: { factor, number: 1, attempt: 1 },
});

function meant(text: string, state: State, by = 'UBOB'): boolean {
  const { phase, asked } = state;
  return isMeant(state, understand(text, { phase, ...(asked ? { asked: asked.factor } : {}) }), text, by);
}

const lines = (file: string) =>
  readFileSync(`tests/nlu/dev/${file}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const lunch = chatter.map(({ by, to, text }) => ({ by: id(by), text: to ? `<@${id(to)}> ${text}` : text }));
function id(name: string): string {
  return `U${name.toUpperCase()}`;
}

/** Replies are read by what was learned, which takes some small talk for an answer: 1.5 % and 95 % on 2026-11-28. */
const MOST_OVERHEARD = 0.02;
const LEAST_TAKEN = 0.93;

describe('what is said near the advisor', () => {
  test('is not for it when people talk about lunch after the answer', () => {
    expect(lunch.filter(({ text, by }) => meant(text, answered, by))).toEqual([]);
  });

  // "ok" to "May an occasional request be slower?" is an answer, whoever else it may have been meant for.
  test('is hardly ever for it when people talk about lunch while it asks', () => {
    const talk = factorIds.flatMap((factor) => lunch.map((line) => ({ ...line, factor })));
    const heard = talk.filter(({ text, by, factor }) => text !== 'ok' && meant(text, asking(factor), by));

    expect(heard.length / talk.length, JSON.stringify(heard)).toBeLessThan(MOST_OVERHEARD);
  });

  test('is for it when it answers the question', () => {
    const answers: { asked: FactorId; text: string }[] = lines('dialogues').flatMap(({ answers: given }) =>
      (Object.entries(given) as [FactorId, string][]).map(([asked, text]) => ({ asked, text })),
    );
    const replies = [...lines('replies'), ...answers].filter(
      ({ asked, text }) => understand(text, { phase: 'asking', asked }).facts.length > 0,
    );
    const taken = replies.filter(({ asked, text }) => meant(text, asking(asked)));

    expect(taken.length / replies.length).toBeGreaterThan(LEAST_TAKEN);
  });

  test.each(['actually it is 5M a month', 'what if traffic were steady?', 'sorry, it runs for 20 minutes', 'why?'])(
    'is for it after the answer when somebody says “%s”',
    (text) => {
      expect(meant(text, answered)).toBe(true);
    },
  );

  test('is not for it when somebody else is addressed', () => {
    expect(meant('<@UCAROL> actually it is 5M a month', answered)).toBe(false);
  });

  test('does not use up the conversation, however long people talk', () => {
    const core = createCore();
    const talk = Array.from({ length: 10 }, () => lunch).flat();
    const state = talk.reduce(
      (current, { by, text }) => step(current, { type: 'said', text, by, overheard: true }, core).state,
      answered,
    );

    expect(state).toEqual(answered);
    expect(step(state, { type: 'said', text: 'what is a cold start?', by: 'UBOB' }, core).effects).toHaveLength(1);
  });

  test('is not for it in a thread that is muted', () => {
    expect(meant('actually it is 5M a month', { ...answered, muted: true })).toBe(false);
  });
});
