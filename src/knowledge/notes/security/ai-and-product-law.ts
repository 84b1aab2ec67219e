import type { Note } from '../../entry.ts';

const checked = '2026-11-29';

/** EU law on AI and on products, and roles in data protection. */
export const productLawNotes = [
  {
    id: 'n-ai-act',
    about: ['ai act', 'eu ai act', 'regulation'],
    questions: [
      'when does the EU AI act apply?',
      'eu ai act dates',
      'ai act high risk deadline',
      'is the ai act delayed?',
      'does the ai act apply to a chatbot?',
      'ai act timeline',
    ],
    text: 'In stages: bans since February 2, 2025 (new ones from December 2, 2026), duties for general-purpose models since August 2, 2025, and most of the rest since August 2, 2026, including telling people that they’re talking to an AI. The duties for high-risk systems were postponed by a regulation in force since July 27, 2026: they apply from December 2, 2027, or from August 2, 2028, for AI inside regulated products. Ask your counsel.',
    sources: ['ai-act-dates', 'ai-act-omnibus', 'ai-act-timeline'],
    checked,
    carries: [],
  },
  {
    id: 'n-cra',
    about: ['cyber resilience act', 'cra', 'regulation'],
    questions: [
      'what is the cyber resilience act?',
      'when does the cyber resilience act apply?',
      'cra deadline',
      'cra reporting 24 hours',
      'does the cra apply to saas?',
      'cyber resilience act fines',
      'when does the CRA start?',
    ],
    text: 'An EU law with security duties for hardware and software placed on the market. Since September 11, 2026, manufacturers have to report exploited vulnerabilities and severe incidents, first within 24 hours; the main duties apply from December 11, 2027. Fines go up to €15 million or 2.5% of turnover, whichever is higher. Whether your product counts is a question for your counsel.',
    sources: ['cra-dates', 'cra-fines'],
    checked,
    carries: [],
  },
  {
    id: 'n-controller-processor',
    about: ['gdpr', 'controller', 'processor'],
    questions: [
      'what is a data processor vs a controller?',
      'controller or processor under gdpr?',
      'is aws a processor?',
      'who is the controller in the cloud?',
      'are we a processor for our customers?',
    ],
    text: 'The controller decides why and how personal data is processed; the processor does it on its behalf. Usually you’re the controller and your host is the processor; where you process data for your customers, you’re a processor yourself. A host that uses data for its own purposes becomes a controller of that data. Ask your counsel.',
    sources: ['gdpr-roles', 'gdpr-processor'],
    checked,
    carries: [],
  },
] as const satisfies readonly Note[];
