import { expect, test } from 'vitest';
import { after, hear, read } from './talk.ts';

const shop = after(
  'on AWS: symfony web shop, one monolith, postgres, docker image exists, 30 rps, standard runtime, two developers, 1 GB ram, 150 ms',
  'answer now',
);

test.each([
  ['does that stay under 5,000 dollars a month?', /That is within the \$5,000 you named, without databases/],
  ['will 15 bucks a month be enough?', /That is more than the \$15 you named\./],
  ['could we afford it with 20 € a month?', /you named/],
  ['is it doable for 3k a month on aws?', /That is within the \$3,000 you named/],
])('“%s” is answered with the bill beside the sum', (text, expected) => {
  const told = read(shop, text);

  expect(told).toMatch(/^Within the budget\n.*\$[\d,]+.* a month/);
  expect(told).toMatch(expected);
  expect(hear(shop, text).state.profile).toEqual(shop.profile);
});

test('a sum that is told is taken in', () => {
  expect(hear(shop, 'our budget is 400 dollars a month').state.profile.budget_usd).toBe(400);
});
