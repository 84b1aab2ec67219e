import { describe, expect, test } from 'vitest';
import { askedCore, type Graded, grade, questionSets, readQuestions, totals, unseen } from './questions/grade.ts';

const core = askedCore();

const named = (graded: readonly Graded[], of: Graded['grade']): string[] =>
  graded.filter((each) => each.grade === of).map(({ question, reply }) => `${question.question} → ${reply}`);

/** At least so many of a set are right and at most so many wrong; each has its own writer, and keys from before the answers. */
const reached = {
  audit: { right: 0.9, wrong: 0 },
  development: { right: 0.84, wrong: 0.014 },
  second: { right: 0.73, wrong: 0.02 },
  third: { right: 0.75, wrong: 0.014 },
  fourth: { right: 0.73, wrong: 0.017 },
} as const;

describe.each(questionSets)('the questions of “%s”', (set) => {
  test('are answered as their keys ask', () => {
    const graded = readQuestions(set).map((question) => grade(core, question));
    const { right, wrong } = totals(graded);

    // Nobody tunes on these, so their questions are not shown.
    expect(wrong / graded.length, unseen.has(set) ? '' : named(graded, 'wrong').join('\n')).toBeLessThanOrEqual(
      reached[set].wrong,
    );
    expect(right / graded.length).toBeGreaterThanOrEqual(reached[set].right);
  }, 120_000);
});
