import { articles } from './articles.ts';
import { awsPages } from './aws.ts';
import { clusterAndAwsPages } from './cluster-and-aws-pages.ts';
import { everydayClusterPages } from './everyday/clusters-and-origins.ts';
import { everydayHostingPages } from './everyday/hosting.ts';
import { everydayPracticePages } from './everyday/practice.ts';
import { moneyAndNewsPages } from './money-and-news.ts';
import { operationsPages } from './operations-pages.ts';
import { otherCloudsPages } from './other-clouds.ts';
import type { Page } from './page.ts';
import { practicePages } from './practice.ts';
import { termPages } from './terms.ts';
import { toolsAndStoriesPages } from './tools-and-stories-pages.ts';

export const pages = {
  ...articles,
  ...awsPages,
  ...moneyAndNewsPages,
  ...otherCloudsPages,
  ...practicePages,
  ...termPages,
  ...operationsPages,
  ...clusterAndAwsPages,
  ...toolsAndStoriesPages,
  ...everydayClusterPages,
  ...everydayPracticePages,
  ...everydayHostingPages,
};

export type PageId = keyof typeof pages;
export const pageOf = (id: PageId): Page => pages[id];
