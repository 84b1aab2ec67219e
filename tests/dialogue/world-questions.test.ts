import { describe, expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';
import { isReply } from '../../src/dialogue/effect.ts';
import { initialState } from '../../src/dialogue/state/state.ts';
import { step } from '../../src/dialogue/step.ts';
import { say } from '../../src/present/say.ts';

const core = createCore();
const answerTo = (text: string): string =>
  step(initialState, { type: 'said', text, by: 'U1' }, core).effects.filter(isReply).map(say).join('\n');

describe('whether there is a limit is another question than what is possible within it', () => {
  test.each([
    ['is there a 15 minute limit on aws batch jobs?', /^No, not 15 minutes/],
    ['is lambda limited to 10 minutes?', /^No, not 10 minutes.*15 minutes/s],
    ['is lambda capped at 15 minutes?', /^Yes, 15 minutes/],
    ['does lambda have a timeout of 15 minutes?', /^Yes, 15 minutes/],
    ['can lambda run for 10 minutes?', /^Yes, 10 minutes .*is possible/],
    ['can lambda run for 20 minutes?', /^No, not 20 minutes/],
  ])('%s', (question, answer) => {
    expect(answerTo(question)).toMatch(answer);
  });
});

test('the crossing is told for the volume that is asked about', () => {
  expect(answerTo('is lambda cheaper than fargate at 5M requests a month?')).toMatch(
    /^Where containers become cheaper\nAt about 5M requests a month: AWS Lambda \$\d+\.\d\d, ECS on Fargate \$\d+\.\d\d\./,
  );
  expect(answerTo('at what volume do containers become cheaper than lambda?')).not.toContain('At about');
});

test('what is only near is shown with the question that it answers', () => {
  const answer = answerTo('does fly.io have a bug bounty?');
  expect(answer).toContain('I don’t know that about Fly.io. Here’s the closest I have:');
  for (const line of answer.split('\n').slice(1, 3)) expect(line).toMatch(/^(?:“.+\?” |[\w. ]+: )/);
});

test('how to move and where to split get what holds in general', () => {
  expect(answerTo('should we strangle the old billing app or move it whole')).toMatch(
    /I have nothing on exactly that\. In general:/,
  );
  expect(answerTo('do i have to pick one or can we use the two side by side')).toMatch(/^Mixing options/);
});
