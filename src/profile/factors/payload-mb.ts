import { numberFactor } from '../factor.ts';
import { saySize } from '../wording.ts';

export const payloadMb = numberFactor({
  id: 'payload_mb',
  name: 'Largest payload',
  question: 'How large is the biggest request or reply?',
  why: 'Functions accept only a few megabytes in one call; larger data has to go through a store.',
  unit: 'MB',
  quantity: 'size',
  max: 10_485_760,
  strongCues: [
    'largest|biggest doc|docs|image|img|imgs|picture|attachment|attachments|scan|body|study|studies|transfer',
    'docs|attachments|studies|bodies|posts|images|uploads up|till|of|max',
    'attachments|attachment',
    'reply|replies|response|responses|payload|payloads|body|bodies',
    'upload|uploads|uploading|uploaded',
    'we|they|clients|users post|send|return|receive|get',
    'largest|biggest picture|file|photo|upload|request|response|message|document|one',
  ],
  cues: [
    'payload|payloads|body|bodies|upload|uploads|uploaded|file|files|attachment|attachments|response|responses|reply|replies|request|requests|video|videos|pdf|pdfs|photo|photos|message|messages|document|documents|download|downloads|csv|csvs|json|xml|scan|scans|blob|blobs|post|posts|send|sends|return|returns|audio|excel|spreadsheet|picture|pictures',
  ],
  foreign: [
    'memory|mem|ram|heap',
    'docker|artifact|zip|jar|bundle|package|dependencies|libs|code|image',
    'disk|storage|database|model|weights',
  ],
  hearsWhenAsked: [
    { phrase: 'small|tiny|little|negligible|minimal', value: 0.1 },
    { phrase: 'nothing big|large|huge|much', value: 0.1 },
  ],
  menu: [
    { value: 0.1, label: 'Up to 6 MB' },
    { value: 10, label: '6–200 MB' },
    { value: 500, label: 'More than 200 MB' },
  ],
  says: (value) => `payloads up to ${saySize(value)}`,
});
