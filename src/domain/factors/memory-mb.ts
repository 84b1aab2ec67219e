import { numberFactor } from '../factor.ts';
import { saySize } from '../wording.ts';

export const memoryMb = numberFactor({
  id: 'memory_mb',
  name: 'Memory',
  question: 'How much memory does it need while it runs? The figure from your dashboard or machine is fine.',
  why: 'Functions have a memory ceiling, and how much you give them sets the price and the share of CPU.',
  unit: 'MB',
  max: 25_165_824,
  menu: [
    { value: 256, label: 'Up to 512 MB' },
    { value: 1024, label: '512 MB – 4 GB' },
    { value: 8192, label: '4–10 GB' },
    { value: 20480, label: 'More than 10 GB' },
  ],
  says: (value) => `${saySize(value)} of memory`,
});
