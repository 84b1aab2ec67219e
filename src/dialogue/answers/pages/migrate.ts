import { sayValue } from '../../../domain/profile.ts';
import type { Understanding } from '../../../nlu/understanding.ts';
import type { Answer } from '../../effect.ts';
import { explain } from './explain.ts';

/** The way of an existing app into the cloud. */
export function migrate({ facts }: Pick<Understanding, 'facts'>): Answer {
  const answer = explain('migration');
  const understood = facts.map(({ factor, value }) => sayValue(factor, value)).join(', ');
  return {
    ...answer,
    lines: [
      ...answer.lines,
      ...(understood
        ? [{ text: `My understanding: ${understood}. Ask for advice, and I’ll look at this app in particular.` }]
        : []),
    ],
    next: [{ label: 'Advise me on this app', say: 'advise me on my workload' }, ...answer.next.slice(0, 2)],
  };
}
