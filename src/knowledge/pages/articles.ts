import type { Page } from './page.ts';

const readOn = '2026-11-20';

/** The articles that the advisor started from, and its own cost model. */
export const articles = {
  clearscale: { title: 'Serverless or containers (A. Ivenin)', publisher: 'ClearScale', readOn },
  'pros-and-cons': {
    title: "Containers vs Serverless – What's the Difference? (L. De Jager)",
    publisher: 'trade article',
    readOn,
  },
  overview: { title: 'Containers or serverless: how to choose', publisher: 'trade article', readOn },
  'cloudflare-learning': {
    title: 'Serverless computing vs. containers',
    publisher: 'Cloudflare Learning',
    url: 'https://www.cloudflare.com/learning/serverless/serverless-vs-containers/',
    readOn,
  },
  'alibaba-tradeoffs': {
    title: 'Serverless vs. Containers: Tradeoffs across your Technical Stack',
    publisher: 'Alibaba Cloud community',
    readOn,
  },
  'advisor-model': {
    title: "This advisor's own cost model, worked from the cited list prices",
    publisher: 'deployment advisor',
    asOf: '2026-11-20',
    readOn,
  },
} as const satisfies Record<string, Page>;
