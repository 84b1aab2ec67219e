import type { Topic, TopicId } from '../entry.ts';

const checked = '2026-11-29';

/** How it is written, tested, released and moved, and by whom. */
export const building = {
  testing: {
    id: 'testing',
    name: 'Testing',
    summary:
      'Containers are easier to test as a whole, since an image runs the same on any compatible host; functions are easy to test one by one and harder together.',
    lines: [
      {
        text: 'Functions: testing one function by itself is easy; testing how it works together with your site or app is harder.',
        sources: ['pros-and-cons'],
      },
      {
        text: 'Functions: the cloud around them is hard to replicate on a laptop, so test how they work together in the cloud, in your own stack.',
        sources: ['clearscale', 'cloudflare-learning', 'aws-toolkit-production'],
      },
      {
        text: 'There are local tools: AWS durable functions come with a local test runner, and Cloudflare has a virtual test environment for Workers.',
        sources: ['F-AWS-17', 'cloudflare-learning'],
      },
      {
        text: 'Containers: one image goes unchanged from development to production, and Docker Compose starts all of an application’s services with a single command, for tests too.',
        sources: ['overview', 'docker-compose'],
      },
      {
        text: 'Containers: with full control of the system, you can test the code and sort out its bugs. Use stand-ins for the cloud services it calls.',
        sources: ['pros-and-cons'],
      },
      {
        text: 'VMs: the test setup should be as much like production as possible, so start the test machine and the real one from the same machine image.',
        sources: ['twelve-factor-parity', 'aws-ami'],
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
      'Functions are the quickest to set up and release; containers need some setup first and deploy in seconds after that. On VMs, allow time to prepare the machines.',
    lines: [
      {
        text: 'Functions: the code can be live as soon as it’s uploaded, within milliseconds according to older guides. Count on more than that for a release.',
        sources: ['cloudflare-learning', 'clearscale'],
      },
      {
        text: 'A slower case: a Lambda function that joins a private network for the first time can stay pending for several minutes.',
        sources: ['F-AWS-15'],
      },
      {
        text: 'Containers: settings and libraries come first, plus a task definition and a service on ECS with Fargate. A new Fargate task then starts in {#F-AWS-33/shortest} to {F-AWS-33/longest} or longer.',
        sources: ['clearscale', 'aws-toolkit-containers', 'F-AWS-33'],
      },
      {
        text: 'Serverless containers shorten the setup: Cloud Run, Azure Container Apps and ECS Express Mode run an image you hand over.',
        sources: ['F-GCP-01', 'F-AZ-24', 'F-AWS-60'],
      },
      {
        text: 'Size of a change: functions are updated one by one, while a change to a container means building and deploying a new image.',
        sources: ['cloudflare-learning', 'overview'],
      },
      {
        text: 'VMs: the operating system and its patches are yours to maintain. Update machines in place, or treat them as immutable and replace them with new ones.',
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
      'Containers make an existing app easier to move, since its environment comes along; a VM takes what can’t be containerized. Split the app later.',
    lines: [
      {
        text: 'Functions: the app is broken up into functions that keep no state between calls, so start with new or separate parts; on AWS, a web app can also run behind an adapter.',
        sources: ['cloudflare-learning', 'alibaba-tradeoffs', 'aws-web-adapter'],
      },
      {
        text: 'Containers: an image comes close to the original environment, libraries included, so old software can move step by step; some has to be rewritten first.',
        sources: ['clearscale', 'cloudflare-learning', 'alibaba-tradeoffs', 'overview'],
      },
      {
        text: 'Windows: Windows containers on Fargate need Server 2019 or 2022 and cost {aws/fargate-windows-license-vcpu-hour} per vCPU-hour extra for the license. If that doesn’t fit, use a Windows VM.',
        sources: ['F-AWS-28', 'F-AWS-29'],
      },
      {
        text: 'VMs: AWS recommends EC2 for software moved as is that needs kernel changes or a system other than Linux; a VM also takes anything that can’t be containerized or rewritten.',
        sources: ['aws-microvms', 'overview'],
      },
      {
        text: 'Order: put it into a container first, then move the event-driven parts out into functions.',
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
      'Containers run software in any language that fits in an image, and on a VM, you install what you like; functions run their platform’s languages or, as on AWS Lambda, your own image.',
    lines: [
      {
        text: 'Functions: platforms run languages such as C#, Java, JavaScript and Python; check that yours supports your version and your native libraries.',
        sources: ['overview', 'pros-and-cons'],
      },
      {
        text: 'AWS Lambda: for a language it has no runtime for, there are OS-only runtimes, custom runtimes and images up to {F-AWS-07}.',
        sources: ['lambda-os-only-runtimes', 'F-AWS-07'],
      },
      {
        text: 'Azure Functions: Flex Consumption runs code on Linux and takes an image only in preview; Premium, Dedicated and Container Apps take a Linux image.',
        sources: ['F-AZ-01', 'F-AZ-34', 'F-AZ-24'],
      },
      {
        text: 'Cloudflare Workers: JavaScript, TypeScript, Python and Rust, others by way of WebAssembly, in V8 isolates with {F-CF-01}.',
        sources: ['cf-languages', 'F-CF-01'],
      },
      {
        text: 'Containers: any language, with the version and libraries you package, including on Cloud Run; Windows is less widely supported than Linux.',
        sources: ['clearscale', 'pros-and-cons', 'F-GCP-01'],
      },
      {
        text: 'VMs: you choose the operating system and install the software you want.',
        sources: ['F-AWS-51', 'aws-ami'],
      },
    ],
    related: ['limits', 'control', 'portability'],
    sources: ['clearscale', 'pros-and-cons', 'F-AWS-07', 'F-AWS-51'],
    checked,
    carries: ['CRIT-17', 'TERM-37', 'CON-S-09', 'PRO-S-29', 'PRO-C-05', 'SIM-07', 'DIS-22'],
  },
  'team-skills': {
    id: 'team-skills',
    name: 'Skills of the team',
    summary:
      'Functions need the least from operations. On Fargate, AWS maintains the machines; with a cluster, you run the orchestration too, and on VMs, the operating system.',
    lines: [
      {
        text: 'Functions: no servers to manage, but permissions, monitoring, infrastructure as code and careful releases are still on your list.',
        sources: ['alibaba-tradeoffs', 'aws-toolkit-production'],
      },
      {
        text: 'Managed containers: ECS Express Mode asks for an image and two roles and sets up the load balancer and the scaling. We’d let developers run that on the side.',
        sources: ['ecs-express-create', 'F-AWS-60'],
      },
      {
        text: 'Kubernetes: people have to know containers, orchestration and networking, and you have to maintain the cluster. Take it on if you want Kubernetes itself.',
        sources: ['alibaba-tradeoffs'],
      },
      {
        text: 'VMs: the guest operating system is your job, with its updates and security patches, and so are the software on it and the firewall.',
        sources: ['aws-guest-system'],
      },
      {
        text: 'No operations team: let the provider do the work. Functions need less management and maintenance than containers.',
        sources: ['alibaba-tradeoffs'],
      },
      {
        text: 'If your team runs containers or machines well, stay with them: existing know-how is a reason too.',
        sources: ['advisor-model'],
      },
    ],
    related: ['maintenance', 'deployment-speed', 'control'],
    sources: ['alibaba-tradeoffs', 'aws-guest-system', 'F-AWS-27'],
    checked,
    carries: ['CRIT-23', 'CON-C-10', 'CON-C-24', 'TERM-48', 'RULE-23', 'DIS-27', 'DIS-40'],
  },
} as const satisfies Partial<Record<TopicId, Topic>>;
