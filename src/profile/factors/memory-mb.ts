import { numberFactor } from '../factor.ts';
import { saySize } from '../wording.ts';

export const memoryMb = numberFactor({
  id: 'memory_mb',
  name: 'Memory',
  question: 'How much memory does one run need?',
  why: 'Functions have a memory ceiling, and memory sets their price and share of CPU.',
  unit: 'MB',
  quantity: 'size',
  max: 25_165_824,
  strongCues: ['in|of memory|ram|mem', 'in ram', 'heap'],
  cues: ['memory|mem|ram|heap|rss|resident'],
  weakCues: ['needs|need|uses|use|using|peaks|eats|wants|takes|hungry|requires'],
  foreign: [
    'image|images|artifact|zip|package|bundle|jar|war|binary|layer|layers|dependencies|deps|libs|libraries|docker|container|code|wheel|wheels',
    'payload|payloads|body|upload|uploads|file|files|attachment|attachments|response|responses|video|videos|pdf|pdfs|request|requests|photo|photos|message|messages|document|documents|download|downloads|csv|csvs|json',
    'disk|storage|ssd|volume|data|dataset|database|db|bandwidth|egress|logs|cache|index|vram',
    'model|models|weights',
  ],
  hears: [],
  menu: [
    { value: 256, label: 'Up to 512 MB' },
    { value: 1024, label: '512 MB – 4 GB' },
    { value: 8192, label: '4–10 GB' },
    { value: 20480, label: 'More than 10 GB' },
  ],
  says: (value) => `${saySize(value)} of memory`,
});
