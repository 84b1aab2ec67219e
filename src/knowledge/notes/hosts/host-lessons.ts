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
    text: 'On March 10, 2021, a fire destroyed OVHcloud’s SBG2 building in Strasbourg and part of SBG1. Anyone who kept both server and backup at that one site could lose both. So keep a copy in another region, better yet in another account or with another host, and test the restore: a region’s name doesn’t promise that your data is in two buildings.',
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
    text: 'One Cloudflare D1 database holds up to 10 GB on the paid Workers plan and 500 MB on the free one. All databases in an account together can hold 1 TB paid (more on request) or 5 GB free; the paid plan allows 50,000 databases, the free one 10. D1 is meant for many small databases, such as one per customer; for one large one, use a hosted PostgreSQL.',
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
    text: 'At least 2 cores, 2 GB of memory and 10 GB of disk, according to its docs, plus what your apps need. Smaller servers can work but aren’t recommended; if money is tight, the docs suggest starting with one core and 1 GB and upgrading once it gets slow. Heavy builds on the same server can make it unresponsive, so on a small one we’d build the images elsewhere, such as in your CI.',
    sources: ['coolify-start'],
    checked,
    carries: [],
  },
] as const satisfies readonly Note[];
