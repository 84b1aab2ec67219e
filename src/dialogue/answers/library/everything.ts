import { aboutPages } from './about.ts';
import { beyondKnowing } from './beyond.ts';
import type { Entry } from './entry.ts';
import { hostEntries } from './hosts.ts';
import { pages } from './pages.ts';
import { statements } from './statements.ts';

/** All that can be found, in the same order each time. */
export const everything = (): readonly Entry[] => [
  ...statements(),
  ...hostEntries,
  ...pages,
  ...aboutPages,
  ...beyondKnowing,
];
