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
  strongCues: [
    'in|of|into the? memory|ram|mem',
    'heap|xmx|rss|resident|mem|memory footprint|usage',
    'memory|ram|mem|heap is|was|peaks|of|around|about|s|at|usage|use|need|needs|requirement|footprint',
    'when|once|after|with .. loaded',
    'while|when it? runs|running|rendering|renders|processing',
    'when|while it? is|s working|busy|running|up',
    'a|per|each pod|process|instance|worker|replica|container|room|node',
  ],
  cues: ['memory|memmory|mem|ram|rams|heap|rss|resident|oom|ooms'],
  weakCues: [
    'fit|fits in|into',
    'needs|need|needing|uses|use|using|peaks|peak|eats|eat|wants|takes|hungry|requires|require|consumes|gobbles|hogs|occupies|footprint|loads',
  ],
  foreign: [
    'image|images|artifact|zip|package|bundle|jar|war|binary|layer|layers|dependencies|deps|libs|docker|code|wheel|wheels',
    'payload|payloads|body|upload|uploads|file|files|attachment|attachments|response|responses|video|videos|pdf|pdfs|request|requests|photo|photos|message|messages|document|documents|download|downloads|csv|csvs|json|tiff|tif|jpeg|jpg|png|original|originals|attachments|scan|scans|export|exports|footage|recording|recordings|wav|mp4|mp3|clip|clips|report|reports|xml|excel|xlsx',
    'disk|disks|storage|ssd|hdd|nvme|volume|dataset|database|db|bandwidth|egress|logs|cache|index|vram',
    'model|models|weights',
    'laptop|macbook|desktop|pc',
    'of data|traffic|logs|files|images|photos|video',
    'a|per day|month|hour|week|night|year',
    'gb|mb s|seconds|second',
    'vcpu|vcpus|sku|tier',
    'bucket|dump|table|tables|backup|archive|dataset',
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
