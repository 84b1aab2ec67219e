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

describe('what nobody outside can know is said not to be known, however it is asked', () => {
  test.each([
    'what will a GB-second of lambda cost in 2031?',
    'when will aws raise its prices?',
    'when is the next outage in us-east-1?',
    'when will the outages in us-east-1 end for good?',
    'when will azure functions prices be lowered?',
    'how many servers does azure have right now?',
    'what exact share of fargate tasks failed last month?',
  ])('%s', (question) => {
    expect(answerTo(question)).toMatch(/^I can’t know that/);
  });

  test.each([
    'how many customers can I put on one database?',
    'when is azure functions linux consumption retired, in 2028?',
    'how many containers can one ecs task have?',
    'what did lambda cost us last month?',
  ])('%s', (question) => {
    expect(answerTo(question)).not.toMatch(/^I can’t know that/);
  });
});

describe('a yes or no is said of the question that it answers', () => {
  test.each([
    ['is app runner being shut down?', /^Yes, for new customers: AWS App Runner hasn’t accepted any since/],
    ['is app runner still available?', /No, not for new customers/],
    ['is aws lambda dead?', /^(?!Yes)/],
    ['are cloud run minimum instances charged while idle?', /\nYes\. Set minimum instances/],
    ['are min instances on cloud run free?', /\nNo\. Set minimum instances/],
  ])('%s', (question, answer) => {
    expect(answerTo(question)).toMatch(answer);
  });

  test('one kind of a product that can is enough', () => {
    const answer = answerTo('does a cloud run job run with a gpu?');
    expect(answer).toMatch(/^Yes: Cloud Run job with a GPU/);
    expect(answer).not.toMatch(/^No:/m);
  });
});

test('what is free is named once', () => {
  const answer = answerTo('azure container apps free grant');
  expect(answer).toMatch(/2,000,000 requests\b/);
  expect(answer).not.toMatch(/requests of requests/);
});

test('what was wrongly taken for granted is corrected, without what lies only near', () => {
  expect(answerTo('since lambda supports 30 minutes, how do i set it?')).toMatch(/^That isn’t so\. Not 30 minutes/);
});

test('what names a subject and does not say “you” is not taken for a question about the advisor', () => {
  expect(answerTo('opinions on serverless')).toMatch(/^Did you mean/);
  expect(answerTo('whose opinion is this?')).toMatch(/judgment of the people who wrote my answers/);
});
