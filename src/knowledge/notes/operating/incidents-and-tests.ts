import type { Note } from '../../entry.ts';

const checked = '2026-11-29';

/** Words around incidents, measures and tests. */
export const incidentNotes = [
  {
    id: 'n-mttr',
    about: ['mttr', 'mean time to recover'],
    questions: [
      'what is MTTR?',
      'mean time to recovery',
      'mttr meaning',
      'what replaced mttr?',
      'how fast should we recover?',
    ],
    text: 'Mean time to recover: how long it takes on average until things work again after a failure. DORA used it until 2023 and then narrowed it to the time it takes to recover from a failed deployment. An average hides the one long night, so look at individual cases too.',
    sources: ['dora-history'],
    checked,
    carries: [],
  },
  {
    id: 'n-postmortem',
    about: ['postmortem', 'incident review', 'sre'],
    questions: [
      'what is a blameless postmortem?',
      'how do I write a postmortem?',
      'post mortem after an outage',
      'postmortem template',
      'incident review without blame',
      'what belongs into a postmortem?',
      'root cause analysis',
    ],
    text: 'A written look back at an incident that asks what in the system, process or monitoring made it possible, not whose fault it was. Google, Netflix and Etsy, among others, made it a foundation of how they run services. It ends with actions that have an owner and a date. The reason: people who fear blame hide problems.',
    sources: ['postmortem', 'postmortem-2', 'postmortem-tutorial'],
    checked,
    carries: [],
  },
  {
    id: 'n-smoke-test',
    about: ['smoke test', 'load test', 'testing'],
    questions: [
      'what is a smoke test?',
      'smoke test vs regression test',
      'quick test after a deployment',
      'sanity test',
      'what do I test right after deploying?',
    ],
    text: 'A few quick checks of the most critical path that say whether a version is worth testing further, such as one call that must return 200. Run it after each deployment and stop the rest if it fails. It doesn’t replace real tests.',
    sources: ['smoke-testing'],
    checked,
    carries: [],
  },
  {
    id: 'n-sre-devops',
    about: ['sre', 'devops', 'site reliability engineering'],
    questions: [
      'sre vs devops',
      'what is SRE?',
      'difference between SRE and devops',
      'do we need an SRE?',
      'what does a site reliability engineer do?',
    ],
    text: 'DevOps gets code to production; SRE makes sure it works there, by treating operations as a software problem. In a small team the same people can do both, in our view. We’d hire for it when downtime costs real money and no one has time to work on that.',
    sources: ['cncf-sre'],
    checked,
    carries: [],
  },
] as const satisfies readonly Note[];
