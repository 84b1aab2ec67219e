import type { Setting } from '../../../decision/evaluate.ts';
import type { Entry } from './entry.ts';

/** A question about the advisor itself, in several wordings, and what it says. */
export const about = (
  id: string,
  questions: readonly string[],
  say: (setting: Setting) => readonly string[],
): Entry => ({
  id: `about-${id}`,
  kind: 'page',
  questions,
  text: '',
  lines: [],
  page: {
    intent: 'about',
    make: (_, setting) => ({
      type: 'about',
      lines: say(setting).map((text) => ({ text })),
      sources: [],
      next: [],
    }),
  },
});
