import type { Note } from '../entry.ts';

const checked = '2026-11-29';

export const conceptNotes = [
  {
    id: 'n-event-data-injection',
    about: ['event data injection', 'serverless'],
    questions: [
      'what is event data injection?',
      'can events be an attack on functions?',
      'which new attack surface does serverless open?',
    ],
    text: 'Input that attacks through an event rather than a web form: a file name, a queue message or a database record that a function trusts. Functions take in many kinds of events, so each one has to check its input, and a firewall in front of HTTP does not see the others.',
    sources: ['alibaba-tradeoffs'],
    checked,
    carries: [],
  },
] as const satisfies readonly Note[];
