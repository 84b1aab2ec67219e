import { numberFactor } from '../factor.ts';
import { saySize } from '../wording.ts';

export const artifactMb = numberFactor({
  id: 'artifact_mb',
  name: 'Package size',
  question: 'How big is the code with all its libraries?',
  why: 'Functions limit the size of what is deployed, and large packages start slowly.',
  unit: 'MB',
  quantity: 'size',
  max: 1_048_576,
  cues: [
    'unpacked|unzipped|compressed|script',
    'image|images|artifact|zip|zipped|unzipped|package|packages|bundle|jar|war|binary|binaries|layer|layers|dependencies|deps|libs|libraries|docker|code|executable|wheel|wheels|model|models|weights|deployment|container|node_modules|fat',
  ],
  foreign: [
    'memory|mem|ram|heap',
    'payload|body|upload|uploads|uploaded|file|files|response|video|pdf|photo|photos',
    'disk|storage|data|dataset|database|logs|cache',
  ],
  hearsWhenAsked: [
    { phrase: 'small|tiny|little|negligible|minimal', value: 50 },
    { phrase: 'nothing big|large|huge|much', value: 50 },
  ],
  menu: [
    { value: 50, label: 'Up to 250 MB' },
    { value: 500, label: '250 MB – 10 GB' },
    { value: 12000, label: 'More than 10 GB' },
  ],
  says: (value) => `${saySize(value)} package`,
});
