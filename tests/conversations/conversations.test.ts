import { describe, expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';
import { conversations } from './conversation.ts';
import { type Played, play } from './play.ts';

const core = createCore();

describe.each([...conversations()])('%s', (_file, all) => {
  test.each(all.map((conversation) => [conversation.title, conversation] as const))('%s', (_title, conversation) => {
    const all = play(conversation, core);
    for (const [at, played] of all.entries()) {
      const where = `Turn ${at + 1} of ${conversation.turns.length}: ${played.turn.says ?? ''}\n${played.text}`;
      checkText(played, where);
      checkQuestion(played, where, all[at - 1]?.state.asked?.factor);
      checkAdvice(played, where);
      checkKnown(played, where);
    }
  });
});

function checkText({ turn, replies, text }: Played, where: string): void {
  expect(replies.length > 0, where).toBe(turn.answered);
  for (const wanted of turn.sees ?? []) expect(text, where).toMatch(patternOf(wanted));
  for (const unwanted of turn.never ?? []) expect(text, where).not.toMatch(patternOf(unwanted));
}

function checkQuestion({ turn, state }: Played, where: string, before: string | undefined): void {
  const asked = state.asked?.factor ?? null;
  if (turn.asks === 'some') expect(asked, where).not.toBeNull();
  else if (turn.asks === 'same') expect(asked, where).toBe(before);
  else if (turn.asks === 'another') expect([before, null], where).not.toContain(asked);
  else if (turn.asks !== undefined) expect(asked, where).toBe(turn.asks);
}

function checkAdvice({ turn, state, replies }: Played, where: string): void {
  if (turn.advises === 'some') expect(state.phase, where).toBe('answered');
  else if (turn.advises !== undefined) expect(adviceIn(replies), where).toBe(turn.advises);
}

function checkKnown({ turn, state }: Played, where: string): void {
  for (const [factor, value] of Object.entries(turn.knows ?? {}))
    expect({ [factor]: state.profile[factor as keyof typeof state.profile] ?? null }, where).toEqual({
      [factor]: value,
    });
}

const adviceIn = (replies: Played['replies']): string | null => {
  const advice = replies.findLast((reply) => reply.type === 'recommendation');
  return advice ? advice.recommendation.verdict : null;
};

function patternOf(text: string): RegExp {
  const [, pattern] = /^\/(.*)\/$/.exec(text) ?? [];
  return new RegExp(pattern ?? text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i');
}

test('there are 40 whole conversations at least', () => {
  const all = [...conversations().values()].flat();

  expect(all.length).toBeGreaterThanOrEqual(40);
  expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
});
