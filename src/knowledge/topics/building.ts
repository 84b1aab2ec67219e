import type { Topic, TopicId } from '../entry.ts';

const checked = '2026-11-20';

/** How it is written, tested, released and moved, and by whom. */
export const building = {
  testing: {
    id: 'testing',
    name: 'Testing',
    summary:
      'Containers are easiest to test as a whole, since the same image runs everywhere; functions are easy to test one by one and harder together.',
    lines: [
      {
        text: 'Functions: a handler takes an event and returns a result, so tests of one function are short.',
        sources: ['pros-and-cons'],
      },
      {
        text: 'Functions: the cloud around them is hard to replicate on a laptop, so test how they work together in the cloud, in a copy of your real setup.',
        sources: ['clearscale', 'cloudflare-learning', 'aws-toolkit-production'],
      },
      {
        text: 'Local tools have appeared since the older guides were written: AWS durable functions ship with a local test runner, and Cloudflare has a test environment for Workers.',
        sources: ['F-AWS-17', 'cloudflare-learning'],
      },
      {
        text: 'Containers: the image that passed the tests is the one that goes live; databases and other parts run next to it on the same machine.',
        sources: ['clearscale', 'cloudflare-learning', 'docker-compose'],
      },
      {
        text: 'Containers: full control makes bugs easier to reproduce and debug; cloud services still need stand-ins.',
        sources: ['pros-and-cons'],
      },
      {
        text: 'VMs: a test is only as good as the test machine’s resemblance to the real one, so build both from the same image.',
        sources: ['twelve-factor-parity'],
      },
    ],
    related: ['observability', 'deployment-speed', 'portability'],
    sources: ['clearscale', 'pros-and-cons'],
    checked,
    carries: ['CRIT-05', 'CON-S-04', 'PRO-S-28', 'PRO-C-13', 'PRO-C-30', 'CLAIM-13', 'DIS-21'],
  },
  'deployment-speed': {
    id: 'deployment-speed',
    name: 'Speed of deployment',
    summary:
      'Functions are quickest to a first release; containers need some setup first and are quick after that, and VMs take longest.',
    lines: [
      {
        text: 'Functions: code is live soon after the upload. The milliseconds in older guides are those of a warm call, not of a deployment.',
        sources: ['cloudflare-learning', 'F-AWS-15'],
      },
      {
        text: 'Slower cases: joining a private network for the first time can take several minutes, and building a MicroVM image takes about {F-AWS-18/build}.',
        sources: ['F-AWS-15', 'F-AWS-18'],
      },
      {
        text: 'Containers: image, registry and service come first; after that a release is a build and a rollout, and a new Fargate task starts in {#F-AWS-33/shortest} to {F-AWS-33/longest}.',
        sources: ['clearscale', 'F-AWS-33'],
      },
      {
        text: 'Serverless containers shorten the setup: Cloud Run, Azure Container Apps and ECS Express Mode run an image that you hand over.',
        sources: ['F-GCP-01', 'F-AZ-27', 'F-AWS-60'],
      },
      {
        text: 'Size of a change: one function is replaced alone, while a container changes as a whole image.',
        sources: ['cloudflare-learning', 'overview'],
      },
      {
        text: 'VMs: machines are prepared and hardened first, then updated in place or replaced one after another.',
        sources: ['cncf-immutable', 'aws-guest-system'],
      },
    ],
    related: ['testing', 'maintenance', 'team-skills'],
    sources: ['clearscale', 'cloudflare-learning'],
    checked,
    carries: ['CRIT-06', 'CRIT-26', 'CRIT-30', 'PRO-S-08', 'PRO-C-25', 'CON-C-12', 'CON-C-16', 'DIS-04'],
  },
  migration: {
    id: 'migration',
    name: 'Moving an existing app',
    summary:
      'Containers are the usual way: the app moves with its environment first and is split later; a VM takes what cannot be re-packaged.',
    lines: [
      {
        text: 'Functions: the app has to be cut into handlers that keep nothing locally; that suits new or separate parts better than a whole app.',
        sources: ['cloudflare-learning', 'overview'],
      },
      {
        text: 'Containers: an image comes close to the original environment, libraries included, so old software can move step by step; some has to be rewritten first.',
        sources: ['clearscale', 'cloudflare-learning', 'alibaba-tradeoffs', 'overview'],
      },
      {
        text: 'Windows: Windows containers on Fargate need Server 2019 or 2022 and cost {aws/fargate-windows-license-vcpu-hour} per vCPU-hour extra for the license; a Windows VM has fewer limits.',
        sources: ['F-AWS-28', 'F-AWS-29'],
      },
      {
        text: 'VMs: software runs as it did; the way for kernel modules, installers and code that nobody can change.',
        sources: ['overview', 'F-AWS-51'],
      },
      {
        text: 'Order: put it into a container first, then take out the parts that events set off as functions.',
        sources: ['alibaba-tradeoffs'],
      },
      {
        text: 'Look for local files, sessions in memory and long jobs before you move: Lambda ends a run after {F-AWS-01} and its disk is temporary.',
        sources: ['F-AWS-01', 'F-AWS-04'],
      },
    ],
    related: ['state', 'portability', 'languages'],
    sources: ['clearscale', 'overview'],
    checked,
    carries: ['CRIT-29', 'TERM-40', 'PRO-C-08', 'RULE-17', 'RULE-20', 'HYB-08', 'DIS-05'],
  },
  languages: {
    id: 'languages',
    name: 'Languages',
    summary:
      'Containers and VMs run any language; functions run those that the platform supports or, on some platforms, your own image.',
    lines: [
      {
        text: 'Functions: common languages such as C#, Java, JavaScript and Python are built in; check that your version and your native libraries are supported.',
        sources: ['overview', 'pros-and-cons'],
      },
      {
        text: 'AWS Lambda: custom runtimes and images up to {F-AWS-07} take almost any language, within the limits of a function.',
        sources: ['F-AWS-07'],
      },
      {
        text: 'Azure: Flex Consumption runs code on Linux and takes no image; Functions in Container Apps are the way to bring one.',
        sources: ['F-AZ-34', 'F-AZ-02'],
      },
      {
        text: 'Cloudflare Workers: JavaScript and WebAssembly first, in V8 isolates with {F-CF-01}.',
        sources: ['F-CF-01'],
      },
      {
        text: 'Containers: any language, version and system library, also on Cloud Run; Windows software has fewer platforms.',
        sources: ['pros-and-cons', 'F-GCP-01', 'F-AWS-28'],
      },
      { text: 'VMs: anything that can be installed, Windows and old versions included.', sources: ['F-AWS-51'] },
    ],
    related: ['limits', 'control', 'portability'],
    sources: ['pros-and-cons', 'F-AWS-07'],
    checked,
    carries: ['CRIT-17', 'TERM-37', 'CON-S-09', 'PRO-S-29', 'PRO-C-05', 'SIM-07', 'DIS-22'],
  },
  'team-skills': {
    id: 'team-skills',
    name: 'Skills of the team',
    summary: 'Functions ask least of operations, managed containers a little, clusters and VMs a team that does it.',
    lines: [
      {
        text: 'Functions: events, permissions and cloud services are what you learn; pipelines, monitoring and infrastructure as code remain.',
        sources: ['alibaba-tradeoffs'],
      },
      {
        text: 'Managed containers: building an image and setting limits, which developers can do part-time; ECS Express Mode sets up the rest for an HTTP container.',
        sources: ['F-AWS-60', 'alibaba-tradeoffs'],
      },
      {
        text: 'Kubernetes: orchestration, networking and upgrades, which pay off for those who want Kubernetes itself.',
        sources: ['alibaba-tradeoffs'],
      },
      {
        text: 'VMs: system administration, which many people know but which never ends.',
        sources: ['aws-guest-system'],
      },
      {
        text: 'No operations team: handing the work to the provider is the point of functions, not a drawback.',
        sources: ['alibaba-tradeoffs'],
      },
      {
        text: 'A team that runs containers or machines well need not leave them: what you know is a reason too.',
        sources: ['advisor-model'],
      },
    ],
    related: ['maintenance', 'deployment-speed', 'control'],
    sources: ['alibaba-tradeoffs', 'aws-guest-system'],
    checked,
    carries: ['CRIT-23', 'CON-C-10', 'CON-C-24', 'TERM-48', 'RULE-23', 'DIS-27', 'DIS-40'],
  },
} as const satisfies Partial<Record<TopicId, Topic>>;
