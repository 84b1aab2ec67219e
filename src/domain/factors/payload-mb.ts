import { numberFactor } from '../factor.ts';
import { saySize } from '../wording.ts';

export const payloadMb = numberFactor({
  id: 'payload_mb',
  name: 'Largest payload',
  question: 'What is the biggest file or body sent or returned in one call?',
  why: 'Functions accept only a few megabytes in one call; larger data has to go through a store.',
  unit: 'MB',
  max: 10_485_760,
  menu: [
    { value: 0.1, label: 'Up to 6 MB' },
    { value: 10, label: '6–200 MB' },
    { value: 500, label: 'More than 200 MB' },
  ],
  says: (value) => `payloads up to ${saySize(value)}`,
});
