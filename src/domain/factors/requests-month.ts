import { numberFactor } from '../factor.ts';
import { sayCount } from '../wording.ts';

export const requestsMonth = numberFactor({
  id: 'requests_month',
  name: 'Volume',
  question: 'About how many requests a day or a month?',
  why: 'Functions are billed per request and containers per hour, so the volume decides which is cheaper.',
  unit: 'a month',
  max: 1e13,
  menu: [
    { value: 1e5, label: 'Under 1 million' },
    { value: 5e6, label: '1–20 million' },
    { value: 5e7, label: '20–200 million' },
    { value: 5e8, label: 'Over 200 million' },
  ],
  says: (value) => `about ${sayCount(value)} ${sayCount(value) === '1' ? 'request' : 'requests'} a month`,
});
