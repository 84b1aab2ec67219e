import type { Term } from '../entry.ts';

const checked = '2026-11-29';

export const securityTerms = [
  {
    id: 't-iam',
    term: 'IAM (identity and access management)',
    aliases: [
      'iam',
      'identity and access management',
      'iam role',
      'iam roles',
      'iam policy',
      'permissions',
      'access management',
      'least privilege',
    ],
    definition:
      'The rules on who and what can do what in a cloud account. They’re a chief concern with serverless, where each function can have its own permissions.',
    related: ['t-attack-surface', 't-separation-of-responsibility', 't-auth0'],
    sources: ['pros-and-cons', 'aws-toolkit-production'],
    checked,
    carries: ['TERM-36', 'CON-S-15', 'FOL-06'],
  },
  {
    id: 't-attack-surface',
    term: 'Attack surface',
    aliases: ['attack surfaces', 'exposed surface', 'attack vector', 'attack vectors'],
    definition:
      'All the points where an attacker could get into a system. With functions, it may be smaller than with containers or machines, but that doesn’t make them secure: take care of permissions and input.',
    related: ['t-container-security', 't-event-data-injection', 't-iam'],
    sources: ['owasp-attack-surface', 'pros-and-cons'],
    checked,
    carries: ['TERM-51', 'PRO-S-15', 'DIS-34'],
  },
] as const satisfies readonly Term[];
