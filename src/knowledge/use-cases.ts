import type { UseCase } from './entry.ts';
import { stating } from './references.ts';

const usesOf = (option: UseCase['option'], uses: readonly Omit<UseCase, 'option' | 'checked'>[]): UseCase[] =>
  uses.map((use) => ({ ...use, option, checked: '2026-11-29' }));

export const useCases = stating<readonly UseCase[]>([
  ...usesOf('serverless', [
    {
      id: 'use-s-events',
      text: 'work triggered by an event: a file arrives, data changes, a device signals, an alert fires',
      sources: ['alibaba-tradeoffs', 'pros-and-cons'],
      carries: ['UC-S-09', 'UC-S-18', 'TERM-06'],
    },
    {
      id: 'use-s-bursts',
      text: 'loads that are rare or change from one moment to the next',
      sources: ['clearscale', 'alibaba-tradeoffs'],
      carries: ['UC-S-20', 'UC-S-22'],
    },
    {
      id: 'use-s-schedule',
      text: 'timed jobs such as backups, database upkeep and reports',
      sources: ['alibaba-tradeoffs'],
      carries: ['UC-S-15'],
    },
    {
      id: 'use-s-apis',
      text: 'HTTP endpoints with little or uneven traffic',
      sources: ['clearscale', 'alibaba-tradeoffs'],
      carries: ['UC-S-11'],
    },
    {
      id: 'use-s-backends',
      text: 'backends of mobile and web apps: sign-in, data access and content',
      sources: ['clearscale', 'alibaba-tradeoffs'],
      carries: ['UC-S-02', 'UC-S-12'],
    },
    {
      id: 'use-s-streams',
      text: 'simple processing of event and data streams',
      sources: ['clearscale'],
      carries: ['UC-S-03'],
    },
    {
      id: 'use-s-images',
      text: 'image work on upload, such as scaling, cropping or face recognition',
      sources: ['pros-and-cons'],
      carries: ['UC-S-04'],
    },
    {
      id: 'use-s-video',
      text: 'conversion of short videos on upload, within the platform’s time limit ({F-AWS-01} on AWS Lambda)',
      sources: ['pros-and-cons', 'F-AWS-01'],
      carries: ['UC-S-07', 'DIS-10'],
    },
    {
      id: 'use-s-iot',
      text: 'messages and alerts from sensors and cameras',
      sources: ['pros-and-cons', 'overview', 'alibaba-tradeoffs'],
      carries: ['UC-S-05'],
    },
    {
      id: 'use-s-etl',
      text: 'cleansing, transforming and analyzing data as it arrives',
      sources: ['alibaba-tradeoffs'],
      carries: ['UC-S-13', 'TERM-46'],
    },
    {
      id: 'use-s-ai',
      text: 'chatbots and AI features that only compute on demand (standard AWS Lambda without a GPU, Cloud Run with one)',
      sources: ['alibaba-tradeoffs', 'F-AWS-09', 'F-GCP-05'],
      carries: ['UC-S-16', 'UC-S-19'],
    },
    {
      id: 'use-s-notify',
      text: 'notifications by push, SMS or email, and a new user’s welcome email or single sign-on',
      sources: ['alibaba-tradeoffs', 'pros-and-cons'],
      carries: ['UC-S-06', 'UC-S-17'],
    },
    {
      id: 'use-s-one-off',
      text: 'one-off pieces of code with no server to keep',
      sources: ['pros-and-cons'],
      carries: ['UC-S-08', 'UC-S-10'],
    },
    {
      id: 'use-s-side-tasks',
      text: 'side tasks for a system that otherwise runs in containers',
      sources: ['clearscale', 'pros-and-cons'],
      carries: ['UC-S-14', 'UC-S-21'],
    },
    {
      id: 'use-s-small-services',
      text: 'individual services that are called only when something happens',
      sources: ['overview', 'clearscale', 'alibaba-tradeoffs'],
      carries: ['UC-S-01'],
    },
  ]),
  ...usesOf('containers', [
    {
      id: 'use-c-always-on',
      text: 'services that have to be up all day, under constant load',
      sources: ['pros-and-cons', 'alibaba-tradeoffs'],
      carries: ['UC-C-05', 'UC-C-18'],
    },
    {
      id: 'use-c-large',
      text: 'large applications with many parts, such as a shop with a price list, warehouse and payments',
      sources: ['overview'],
      carries: ['UC-C-11'],
    },
    {
      id: 'use-c-linked',
      text: 'applications of linked parts, such as a web server, an application and a database',
      sources: ['pros-and-cons', 'alibaba-tradeoffs'],
      carries: ['UC-C-16', 'TERM-30'],
    },
    {
      id: 'use-c-services',
      text: 'services that are developed, released and scaled separately',
      sources: ['clearscale', 'pros-and-cons', 'cloudflare-learning', 'alibaba-tradeoffs'],
      carries: ['UC-C-01'],
    },
    {
      id: 'use-c-legacy',
      text: 'existing apps that move to the cloud together with their environment',
      sources: ['clearscale', 'cloudflare-learning', 'alibaba-tradeoffs'],
      carries: ['UC-C-03'],
    },
    {
      id: 'use-c-anywhere',
      text: 'workloads on several clouds, or that move between hosts, your data center and a private or public cloud',
      sources: ['clearscale', 'pros-and-cons'],
      carries: ['UC-C-02', 'UC-C-04', 'UC-C-06', 'UC-C-17'],
    },
    {
      id: 'use-c-versions',
      text: 'software that needs particular versions, libraries or unusual settings',
      sources: ['clearscale', 'pros-and-cons', 'alibaba-tradeoffs'],
      carries: ['UC-C-12', 'UC-C-19'],
    },
    {
      id: 'use-c-long',
      text: 'long or demanding processing in an environment under your control',
      sources: ['overview'],
      carries: ['UC-C-10'],
    },
    {
      id: 'use-c-batch',
      text: 'large batches, data jobs and model training (a Cloud Run job task can take up to {F-GCP-03 in days}, less with a GPU)',
      sources: ['alibaba-tradeoffs', 'F-GCP-03', 'F-GCP-26'],
      carries: ['UC-C-14'],
    },
    {
      id: 'use-c-stages',
      text: 'one environment from the laptop through tests to production',
      sources: ['pros-and-cons', 'clearscale', 'alibaba-tradeoffs'],
      carries: ['UC-C-07', 'UC-C-08'],
    },
    {
      id: 'use-c-pipelines',
      text: 'build and delivery pipelines, with one environment through development, tests and production',
      sources: ['alibaba-tradeoffs'],
      carries: ['UC-C-09', 'TERM-45'],
    },
    {
      id: 'use-c-edge',
      text: 'programs on devices and edge servers close to where the data is produced',
      sources: ['alibaba-tradeoffs'],
      carries: ['UC-C-13'],
    },
    {
      id: 'use-c-platform',
      text: 'the base of a platform where developers deploy without maintaining the infrastructure',
      sources: ['alibaba-tradeoffs'],
      carries: ['UC-C-15', 'TERM-31'],
    },
  ]),
  ...usesOf('vms', [
    {
      id: 'use-v-fixed',
      text: 'workloads that can’t be repackaged or redesigned',
      sources: ['overview'],
      carries: ['UC-V-01'],
    },
    {
      id: 'use-v-control',
      text: 'software that needs its own kernel, kernel changes, or a system other than Linux',
      sources: ['overview', 'cloudflare-learning', 'aws-microvms'],
      carries: ['PRO-V-01', 'PRO-V-02'],
    },
    {
      id: 'use-v-systems',
      text: 'several environments on one server, each with its own operating system',
      sources: ['cloudflare-learning'],
      carries: ['UC-V-02'],
    },
    {
      id: 'use-v-continuous',
      text: 'code that runs all the time and could cost more as a function',
      sources: ['pros-and-cons'],
      carries: ['UC-V-03'],
    },
  ]),
]);
