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
    'largest|biggest|heaviest|fattest|max|maximum docs|doc|image|images|img|imgs|picture|pictures|pic|pics|attachment|attachments|scan|scans|body|study|studies|transfer|file|files|photo|photos|upload|uploads|request|requests|response|responses|message|messages|document|documents|one|payload|pdf|video|input|output|original|reply',
    'docs|attachments|studies|bodies|posts|images|originals|files|photos|pictures|uploads|scans|pdfs|videos|documents|reports|recordings up|till|of|max|maximum|go|are|can|reach|at',
    'reply|replies|response|responses|request|requests|upload|uploads|message|messages|body|file|payload|attachment|photo|video|document|deed|picture|export is|of|can|max|maximum|be|may|are|size|goes|up',
    'attachments|attachment|payload|payloads|body|bodies',
    'uploads|upload|uploading|uploaded|downloads|download',
    'we|they|clients|users|customers|people|partners|someone|somebody|it|who|legal|phones|devices|callers|telco drop|drops|dropped|post|posts|posting|send|sends|sending|return|returns|returning|receive|receives|get|gets|gives|give|submit|submits|emails|hand|hands|make|take|push|attach|attaches',
    'zip|file|pdf|export|archive|it back',
    'mb|gb|kb|meg|megs|gig|gigs|kilobytes|megabytes|gigabytes each|apiece|max|maximum? file|files|csv|csvs|pdf|pdfs|photo|photos|picture|pictures|pic|pics|upload|uploads|video|videos|tiff|jpeg|json|xml|geojson|body|bodies|payload|payloads|attachment|attachments|scan|scans|document|documents|input|excel|spreadsheet|selfie|original|originals|response|responses|request|requests|message|messages',
    'come|comes|go|goes out at|of|as|to',
    'photos|pictures|images|files|scans|documents|pdfs|videos|clips .. up to',
    'reply|replies|response|responses|upload|uploads|message|body|file|payload|attachment can|may|might|could be a?',
    'largest|biggest|heaviest _ is|are|was|were|weighs|so|ever',
    'never|not above|over|more|larger|bigger than?',
  ],
  cues: [
    'payload|payloads|body|bodies|upload|uploads|uploaded|file|files|attachment|attachments|response|responses|reply|replies|request|requests|video|videos|pdf|pdfs|photo|photos|message|messages|document|documents|doc|docs|download|downloads|csv|csvs|json|geojson|xml|scan|scans|blob|blobs|post|posts|send|sends|return|returns|audio|excel|xlsx|spreadsheet|spreadsheets|picture|pictures|pic|pics|selfie|selfies|original|originals|tiff|tiffs|tif|jpeg|jpegs|jpg|png|raw|raws|wav|mp3|mp4|mov|recording|recordings|clip|clips|footage|report|reports|statement|export|exports|deed|deeds|drawing|drawings|dicom|cad|feed|email|emails|input|output|frame|soap|submission|claim|claims|parquet|archive|transfer|transfers',
  ],
  foreign: [
    'memory|mem|ram|heap',
    'docker|artifact|jar|bundle|package|dependencies|libs|code|image',
    'disk|storage|database|model|weights',
    'of data|logs',
    'a|per day|month|hour|week|night|year',
    'vcpu|vcpus',
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
