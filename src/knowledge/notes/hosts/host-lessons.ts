import type { Note } from '../../entry.ts';

const checked = '2026-11-29';

/** A host’s fire, and two limits that people ask before they start. */
export const hostLessonNotes = [
  {
    id: 'n-ovh-fire',
    about: ['ovh', 'strasbourg', 'fire', 'backup'],
    questions: [
      'what happened in the ovh fire?',
      'ovh fire strasbourg',
      'ovh data centre fire 2021',
      'what if the data centre burns down?',
      'can a data centre burn down?',
    ],
    text: 'On 10 March 2021 a fire destroyed OVHcloud’s building SBG2 in Strasbourg and part of SBG1. Who kept server and backup on that one site could lose both. So keep a copy in another region, better in another account or with another host, and try the restore: a region’s name is no promise that your data lies in two buildings.',
    sources: ['ovh-fire'],
    checked,
    carries: [],
  },
  {
    id: 'n-d1-limits',
    about: ['cloudflare d1', 'd1', 'limit'],
    questions: [
      'how big can a d1 database get?',
      'd1 database size limit',
      'cloudflare d1 limits',
      'how many d1 databases can i have?',
      'cloudflare d1 maximum size',
    ],
    text: 'One database of Cloudflare D1 holds up to 10 GB on the paid plan of Workers and 500 MB on the free one. All of an account together may hold 1 TB paid (more on request), 5 GB free; the paid plan allows 50,000 databases, the free one 10. D1 is meant for many small databases, such as one for each customer; for one large one take a hosted PostgreSQL.',
    sources: ['d1-limits'],
    checked,
    carries: [],
  },
  {
    id: 'n-coolify-needs',
    about: ['coolify', 'requirements', 'memory'],
    questions: [
      'what server does coolify need?',
      'how much ram does coolify need?',
      'coolify requirements',
      'coolify minimum server',
      'can coolify run on a 1 gb vps?',
    ],
    text: 'At least 2 cores, 2 GB of memory and 10 GB of disk, say its docs, and your apps come on top. Smaller servers can work but are not recommended; if money is short, they would begin with one core and 1 GB and upgrade once it gets slow. High use by builds on the same server can make it unresponsive, so we would build the images elsewhere, in your CI for instance, if it is small.',
    sources: ['coolify-start'],
    checked,
    carries: [],
  },
] as const satisfies readonly Note[];
