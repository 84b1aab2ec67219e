import { type FactId, fact, isFactId } from './facts/index.ts';
import { workloadOf } from './workloads/index.ts';

interface Article {
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
}

/** Articles and pages that claims cite beside the dated facts. */
export const articles = {
  clearscale: { title: 'Serverless or containers (A. Ivenin)', publisher: 'ClearScale' },
  'pros-and-cons': {
    title: "Containers vs Serverless – What's the Difference? (L. De Jager)",
    publisher: 'trade article',
  },
  overview: { title: 'Containers or serverless: how to choose', publisher: 'trade article' },
  'cloudflare-learning': {
    title: 'Serverless computing vs. containers',
    publisher: 'Cloudflare Learning',
    url: 'https://www.cloudflare.com/learning/serverless/serverless-vs-containers/',
  },
  'alibaba-tradeoffs': {
    title: 'Serverless vs. Containers: Tradeoffs across your Technical Stack',
    publisher: 'Alibaba Cloud community',
  },
  'advisor-model': {
    title: "This advisor's own cost model, worked from the cited list prices",
    publisher: 'deployment advisor',
  },
} as const satisfies Record<string, Article>;

export type ArticleId = keyof typeof articles;
/** The page that an entry of the workloads was read from. */
export type WorkloadSourceId = `workload:${string}`;
export type SourceId = ArticleId | FactId | WorkloadSourceId;

const isWorkload = (id: SourceId): id is WorkloadSourceId => id.startsWith('workload:');

export interface Citation {
  readonly id: SourceId;
  readonly title: string;
  readonly url?: string;
  /** The day, month or year that the source speaks for; for articles, when it was read. */
  readonly asOf: string;
}

/** When the articles were last read against today's facts. */
export const READ = '2026-11-20';

export function cite(id: SourceId): Citation {
  if (isWorkload(id)) {
    const { name, source, checked } = workloadOf(id.slice('workload:'.length));
    return { id, title: name, ...(source ? { url: source } : {}), asOf: checked ?? READ };
  }
  if (!isFactId(id)) {
    const { title, publisher, ...rest }: Article = articles[id];
    return { id, title: `${publisher}: ${title}`, asOf: READ, ...rest };
  }
  const { sources, asOf } = fact(id);
  const [first] = sources;
  if (!first) throw new Error(`${id} has no source`);
  return { id, ...first, asOf: asOf ?? READ };
}
