import { expect, test } from 'vitest';
import { after, hear, read } from './talk.ts';

const shop = after(
  'Magento shop for a garden center, runs on our own Windows box today, 8 GB of memory, 200k page views a month',
  'answer now',
);

test.each([
  ['did we say 8 gigs of memory?', /^I read that in “8 GB”: 8 GB of memory\. If that’s wrong/],
  ['why do you think there are 200,000 requests?', /^I read that in “200k page views a month”: about 200,000/],
  ['how come you assume a monolith', /^Nobody said so\. I assumed it, as it’s typical for Magento: a monolith\./],
  ['where did you get the GPU from?', /^I don’t have that: nobody told me/],
  ['who says it needs a graphics card', /^I don’t have that: nobody told me/],
])('“%s” is told where it comes from', (text, expected) => {
  expect(read(shop, text)).toMatch(expected);
  expect(hear(shop, text).state.profile).toEqual(shop.profile);
});
