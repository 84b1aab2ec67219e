import { articles } from './articles.ts';
import { awsPages } from './aws.ts';
import { cloudPages } from './cloud-pages.ts';
import { clusterAndAwsPages } from './cluster-and-aws-pages.ts';
import { compliancePages } from './compliance-pages.ts';
import { everydayAskedPages } from './everyday/asked.ts';
import { everydayClusterPages } from './everyday/clusters-and-origins.ts';
import { everydayHostingPages } from './everyday/hosting.ts';
import { everydayLimitPages } from './everyday/limits.ts';
import { everydayPracticePages } from './everyday/practice.ts';
import { tradeWordPages } from './everyday/trade-words.ts';
import { everydayWordPages } from './everyday/words.ts';
import { hostPages } from './host-pages.ts';
import { moneyAndNewsPages } from './money-and-news.ts';
import { operationsPages } from './operations-pages.ts';
import type { Page } from './page.ts';
import { practicePages } from './practice.ts';
import { serviceLimitsPages } from './service-limits-pages.ts';
import { termPages } from './terms.ts';
import { toolsAndStoriesPages } from './tools-and-stories-pages.ts';

/** The files of pages; the tests see to it that no key and no address stands in two. */
export const pageFiles: readonly Readonly<Record<string, Page>>[] = [
  articles,
  awsPages,
  moneyAndNewsPages,
  cloudPages,
  hostPages,
  compliancePages,
  practicePages,
  termPages,
  operationsPages,
  clusterAndAwsPages,
  toolsAndStoriesPages,
  serviceLimitsPages,
  everydayClusterPages,
  everydayPracticePages,
  everydayHostingPages,
  everydayWordPages,
  tradeWordPages,
  everydayLimitPages,
  everydayAskedPages,
];

export const pages = {
  ...articles,
  ...awsPages,
  ...moneyAndNewsPages,
  ...cloudPages,
  ...hostPages,
  ...compliancePages,
  ...practicePages,
  ...termPages,
  ...operationsPages,
  ...clusterAndAwsPages,
  ...toolsAndStoriesPages,
  ...serviceLimitsPages,
  ...everydayClusterPages,
  ...everydayPracticePages,
  ...everydayHostingPages,
  ...everydayWordPages,
  ...tradeWordPages,
  ...everydayLimitPages,
  ...everydayAskedPages,
};

export type PageId = keyof typeof pages;
export const pageOf = (id: PageId): Page => pages[id];
