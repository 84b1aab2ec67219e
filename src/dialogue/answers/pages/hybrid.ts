import { hybridPatterns } from '../../../knowledge/hybrid-patterns.ts';
import { adviseMe } from '../../courtesies.ts';
import type { Answer } from '../../effect.ts';

const SHOWN = 5;

/** How options are mixed, and what the mix costs. */
export function hybrid(): Answer {
  const shown = hybridPatterns.slice(0, SHOWN);
  return {
    type: 'explanation',
    title: 'Mixing options',
    lines: [
      {
        text: 'Yes, and it’s common: choose for each part, and mix only where the gain outweighs the work of running two platforms.',
      },
      ...shown.map(({ name, text, interface: joint, sources, checked }) => ({
        text: `${name}: ${text} Joined by ${joint}.`,
        sources,
        checked,
      })),
    ],
    sources: [...new Set(shown.flatMap(({ sources }) => sources))],
    next: [adviseMe],
  };
}
