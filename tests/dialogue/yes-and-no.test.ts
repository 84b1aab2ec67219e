import { describe, expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';
import { replyTo } from '../knowledge/questions/grade.ts';

const core = createCore();

describe('which, what and how get no yes', () => {
  test.each([
    'which european regions can a cloud run service use?',
    'what regions has cloud run in the EU?',
    'how do I keep azure functions from a cold start?',
    'what is the cold start of azure functions?',
    'how does app runner scale to zero?',
  ])('%s', (question) => {
    for (const line of replyTo(core, question).split('\n')) expect(line).not.toMatch(/^(?:Yes|No)\b/);
  });
});

describe('whether it can is answered with yes or no, where that is known', () => {
  test.each([
    ['can ecs express mode scale to zero?', /^ECS Express Mode.*\nNo\./],
    ['does ecs express scale down to zero when idle?', /^No: ECS Express Mode/],
    ['is a cloud run service without requests billed?', /^(?:.*\n)?No\. An idle Cloud Run service/],
    ['does container apps scale to zero?', /^(?:.*\n)?Yes/],
  ])('%s', (question, answer) => {
    expect(replyTo(core, question)).toMatch(answer);
  });
});

describe('a second paragraph is about the same provider as the first', () => {
  test.each([
    ['can lambda functions run on a schedule?', /DigitalOcean|Netlify|Vercel/],
    ['how large may an image of cloud run be?', /Scaleway|DigitalOcean/],
    ['free tier of azure functions', /DigitalOcean|Netlify|Oracle/],
  ])('%s', (question, others) => {
    const [, , second] = replyTo(core, question).split('\n');
    expect(second ?? '').not.toMatch(others);
  });
});
