import { expect, test } from 'vitest';
import { after, hear } from './talk.ts';

const api = after(
  'on AWS: a Go API, 4M requests a month, 120 ms, 512 MB of memory, an image exists, three developers, needs to be always on',
  'answer now',
);
const [sum] = /\d+/.exec(api.advised!.bill ?? '')!;

test.each([
  (figure: string) => `$${figure} a month is off`,
  (figure: string) => `hm, ${figure} dollars a month seems low`,
])('a sum of the estimate that is told back is no budget (%#)', (told) => {
  expect(hear(api, told(sum!)).state.profile).not.toHaveProperty('budget_usd');
  expect(hear(api, told(sum!)).state.profile).not.toHaveProperty('spend_usd');
});

test('a budget is one, whatever the estimate', () => {
  expect(hear(api, `our budget is ${sum} dollars a month`).state.profile.budget_usd).toBe(Number(sum));
});
