import { facts } from '../../../knowledge/facts/index.ts';
import { KNOWLEDGE_VERSION } from '../../../knowledge/index.ts';
import { pages as readPages } from '../../../knowledge/pages/index.ts';
import { about } from './about-page.ts';
import type { Entry } from './entry.ts';

const datesOf = (): readonly [oldest: string, newest: string] => {
  const dates = facts.flatMap(({ asOf }) => asOf?.match(/\d{4}-\d{2}-\d{2}/)?.[0] ?? []).toSorted();
  return [dates[0] ?? KNOWLEDGE_VERSION, dates.at(-1) ?? KNOWLEDGE_VERSION];
};

/** Where what it knows comes from, and how old that is. */
export const sources: readonly Entry[] = [
  about(
    'sources',
    [
      'what are your sources',
      'how do you know this',
      'where do you get your information',
      'where are your numbers from',
      'who wrote your knowledge',
      'can i check what you say',
      'who wrote your answers',
      'on what are your answers based',
    ],
    () => [
      `From the providers’ own documentation and price lists (AWS, Azure, Google Cloud, Cloudflare and others) where I could get them, and from ${Object.keys(readPages).length} articles and pages on serverless and containers, including ones from ClearScale, Cloudflare and Alibaba Cloud.`,
      'Every number has a source and its own date, listed under the answer with a link; anything secondhand or old is marked as such.',
    ],
  ),
  about(
    'current',
    [
      'how current are you',
      'are your prices current',
      'how old is your information',
      'how old is your data',
      'when were you last updated',
      'are your numbers up to date',
      'when did you last check these prices',
      'do you know what happened last week',
      'what date is your knowledge from',
      'how recent are your facts',
      'what is your knowledge cutoff',
    ],
    () => {
      const [oldest, newest] = datesOf();
      return [
        `My facts are as of ${KNOWLEDGE_VERSION}; each has its own date, the oldest ${oldest} and the newest ${newest}.`,
        'Prices are list prices for one region and may have changed since, so check the provider’s page before you sign anything.',
      ];
    },
  ),
];
