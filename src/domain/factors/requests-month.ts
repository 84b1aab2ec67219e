import { numberFactor } from '../factor.ts';
import { sayCount } from '../wording.ts';

export const requestsMonth = numberFactor({
  id: 'requests_month',
  name: 'Volume',
  question: 'About how many requests or events come in a month? A rate such as “5k/day” or “30 rps” works as well.',
  why: 'Functions are billed per request and containers per hour, so the volume decides which is cheaper.',
  unit: 'a month',
  quantity: 'rate',
  max: 1e13,
  cues: [],
  menu: [
    { value: 1e5, label: 'Under 1 million' },
    { value: 5e6, label: '1–20 million' },
    { value: 5e7, label: '20–200 million' },
    { value: 5e8, label: 'Over 200 million' },
  ],
  says: (value) => `about ${sayCount(value)} ${sayCount(value) === '1' ? 'request' : 'requests'} a month`,
});
