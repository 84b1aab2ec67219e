import { expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';
import { isReply } from '../../src/dialogue/effect.ts';
import { initialState } from '../../src/dialogue/state/state.ts';
import { step } from '../../src/dialogue/step.ts';
import { say } from '../../src/present/say.ts';

const core = createCore();

/** Says one thing after another; gives the last reply. */
function lastReply(...texts: string[]): string {
  let state = initialState;
  let reply = '';
  for (const text of texts) {
    const next = step(state, { type: 'said', text, by: 'U1' }, core);
    state = next.state;
    reply = next.effects.filter(isReply).map(say).join('\n');
  }
  return reply;
}

const night = 'a python script runs every night for 40 minutes on aws, 1 GB of memory';
const api = 'our api takes 50 requests per second around the clock, 100 ms each, 512 MB, in a container today';

test('a time that stands alone is how long a run takes', () => {
  expect(
    lastReply('every night at 3 a script loads files into snowflake. 40 min or so. aws shop', 'answer now'),
  ).toMatch(/run as jobs/);
});

test.each([
  [
    night,
    'could lambda do it?',
    /^AWS Lambda \(serverless functions\)\nNot for this: AWS Lambda limits one run to 15 minutes/,
  ],
  [night, 'what about cloudflare workers?', /^Cloudflare Workers .*\nNot for this: /],
  [api, 'what about fargate?', /ECS on Fargate is what I’d use on AWS\.\nECS on Fargate would be \$\d+/],
  [
    api,
    'would eks be cheaper?',
    /EKS on EC2 would work.*\nEKS on EC2 would be \$\d+.* compared with \$\d+.* for ECS on Fargate/,
  ],
  [api, 'why not lambda?', /serverless functions/i],
  [api, 'what would hetzner cost?', /Hetzner.* €\d+.* a month, compared with \$\d+/],
  [api, 'would fargate be cheaper than eks?', /ECS on Fargate.*\n.*ECS on Fargate would be[\s\S]*EKS on EC2 would be/],
])('%s – %s', (workload, question, answer) => {
  expect(lastReply(workload, 'answer now', question)).toMatch(answer);
});

test('what nobody could find out of a product is no promise', () => {
  const reply = lastReply(
    'we host a llama 70b for 50 people on our own gpu',
    'answer now',
    'would a hetzner box be enough?',
  );

  expect(reply).toMatch(/couldn’t confirm whether it has GPUs/);
  expect(reply).not.toMatch(/could do it|would do/);
});

test('a name that is not known is said not to be', () => {
  expect(lastReply(api, 'answer now', 'what about Frobnicate?')).toMatch(/^I don’t know “Frobnicate”/);
});

test.each([
  ['what if traffic doubles', /about 260M requests a month/],
  ['what would it cost at 10x the traffic?', /about 1\.3 ?(?:bn|billion|B)|1,3\d\dM|about 1\.3G/],
  ['what if the load halves?', /about 66M requests a month/],
])('%s', (question, answer) => {
  expect(lastReply(api, 'answer now', question)).toMatch(answer);
});

test('what is told after a mere place to start is the workload, and no supposition', () => {
  const reply = lastReply('my boss says serverless is always cheaper. is he right', 'not sure', 'not sure', api);

  expect(reply).toMatch(/^Recommendation: Containers/);
});

test('“how much would that be?” asks for the bill of the advice', () => {
  expect(
    lastReply('a wordpress site for a small museum, simplest way?', 'answer now', 'how much would that be?'),
  ).toMatch(/price/);
});

test.each(['why not just put it on EC2 with an ASG?', 'couldn’t we put it on a plain EC2 box?'])(
  '“%s” is answered with what speaks against machines here',
  (text) => {
    const told = lastReply(api, 'answer now', text);

    expect(told).toMatch(/Plain machines are fine if/);
    expect(told).toMatch(/Against it here:\n• You have to patch/);
  },
);

test('why the advised product is advised is said beside its price', () => {
  expect(lastReply(api, 'answer now', 'why would you do this on Fargate?')).toMatch(/Fargate/);
});

const shooter =
  'a shooter with dedicated game servers over UDP, matches of 20 minutes, on AWS, up to 3,000 players at once';

test.each(['what about GameLift?', 'why not Agones'])('“%s”: what only a note knows is told', (text) => {
  expect(lastReply(shooter, 'answer now', text)).toMatch(/GameLift if you want AWS to run the machines/);
});

test('a bill that leaves most of it out says so, and names nothing cheaper', () => {
  const card = lastReply(shooter, 'answer now');
  const first = lastReply(shooter);

  expect([card, first].join('\n')).toMatch(/3,000 connections at once, which may be most of it/);
  expect([card, first].join('\n')).not.toMatch(/Cheaper on a smaller provider/);
});
