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
  strongCues: [
    'model|weights|image|code|binary|package|bundle|zip|jar|war|artifact|layer is|are|s|comes|come|weighs|around|about|of|at|size|total|totals to?',
    'image|images|bundle|artifact size|sized',
    'war|jar|ear|package|deployment|lambda|function file|zip|package',
    'mb|meg|megs|gb|gig|gigs image|bundle|jar|war|binary|package|artifact|layer|docker|wheel|container|tarball|executable|exe|deb|rpm|node_modules',
    'docker|container|oci image|images',
    'image|model|package|code|binary|weights|bundle on disk is?',
    'on disk with the? code|libs|deps',
    'libs|deps|dependencies|libraries is|are|comes|come|weighs|total',
    'unzipped|unpacked|compressed|uncompressed',
    'inflates|inflated|bloats|bloated .. to',
    'with|w|incl|including all? the? dependencies|deps|libs|libraries|node_modules|weights|model|code',
  ],
  cues: [
    'unpacked|unzipped|compressed|script',
    'image|images|artifact|artefact|zip|zipped|package|packages|bundle|bundled|jar|uberjar|war|binary|binaries|layer|layers|dependencies|deps|docker|dockerfile|executable|exe|wheel|wheels|deployment|container|node_modules|fat|tarball|venv|virtualenv|wasm|code|codebase|libs|model|models|weights',
  ],
  foreign: [
    'memory|mem|ram|heap',
    'payload|body|upload|uploads|uploaded|file|files|response|responses|video|videos|pdf|pdfs|photo|photos|attachment|attachments|scan|scans|csv|user|users|customer|customers',
    'gives|give|sends|send|returns|return|get|gets|download|downloads|reply|replies|export',
    'storage|data|dataset|database|logs|cache|dump',
    'vcpu|vcpus|sku',
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
