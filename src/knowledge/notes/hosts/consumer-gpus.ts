import type { Note } from '../../entry.ts';

const checked = '2026-11-29';

/** Graphics cards for models at home. */
export const consumerGpuNotes = [
  {
    id: 'n-rtx-4090',
    about: ['rtx 4090', 'gpu', 'llm', 'consumer gpu'],
    questions: [
      'can I use a consumer GPU like an RTX 4090 for LLMs?',
      'which models fit on 24 GB?',
      'rtx 4090 llm',
      'gaming gpu for ai',
      'rtx 4090 70b model',
      'how many tokens per second on a 4090?',
      '4090 for a local llm',
    ],
    text: 'Yes: with 24 GB, an RTX 4090 runs 7B models at 16 bits and about 32B at 4 bits, the latter at about 31 tokens a second by one estimate and 55 by another; 14B at 5 bits gets about 100. A 70B model at 4 bits needs about 40 GB, so it doesn’t fit. That’s fine just for you; for a service, rent a GPU.',
    sources: ['rtx-4090', 'rtx-4090-speed', 'quantization-guide', 'vram-70b'],
    checked,
    carries: [],
  },
] as const satisfies readonly Note[];
