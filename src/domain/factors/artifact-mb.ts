import { numberFactor } from '../factor.ts';
import { saySize } from '../wording.ts';

export const artifactMb = numberFactor({
  id: 'artifact_mb',
  name: 'Package size',
  question: 'How big is the image or zip, without data?',
  why: 'Functions limit the size of what is deployed, and large packages start slowly.',
  unit: 'MB',
  max: 1_048_576,
  menu: [
    { value: 50, label: 'Up to 250 MB' },
    { value: 500, label: '250 MB – 10 GB' },
    { value: 12000, label: 'More than 10 GB' },
  ],
  says: (value) => `${saySize(value)} package`,
});
