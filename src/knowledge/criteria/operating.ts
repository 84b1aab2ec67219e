import type { Criterion } from '../entry.ts';

const checked = '2026-11-20';

/** How it is looked after, and by whom. */
export const operating: readonly Criterion[] = [
  {
    id: 'crit-maintenance',
    name: 'Maintenance',
    topic: 'maintenance',
    rank: 9,
    serverless:
      'The provider provisions, scales and patches everything below your code; you keep your libraries up to date.',
    containers:
      'The image is yours to patch. Serverless containers such as Fargate take the hosts off you; on a cluster of your own the nodes are yours too.',
    vms: 'You patch and replace everything from the operating system up.',
    cites: {
      serverless: ['clearscale', 'cloudflare-learning'],
      containers: ['cloudflare-learning', 'F-AWS-27'],
      vms: ['aws-guest-system'],
    },
    sources: ['clearscale', 'cloudflare-learning', 'F-AWS-27', 'aws-guest-system'],
    checked,
    carries: ['CRIT-01', 'DIS-08', 'DIS-43'],
  },
  {
    id: 'crit-skills',
    name: 'Skills and workflow',
    topic: 'team-skills',
    rank: 8,
    serverless: 'No server work; pipelines, permissions, monitoring and infrastructure as code remain.',
    containers:
      'Building images and setting limits, which is all that serverless containers ask; a cluster also takes orchestration and networking.',
    vms: 'System administration: patching, hardening, backups and scaling groups.',
    cites: {
      serverless: ['alibaba-tradeoffs', 'aws-toolkit-production'],
      containers: ['alibaba-tradeoffs', 'F-AWS-60'],
      vms: ['aws-guest-system'],
    },
    sources: ['alibaba-tradeoffs', 'aws-toolkit-production', 'F-AWS-60', 'aws-guest-system'],
    checked,
    carries: ['CRIT-23', 'DIS-27'],
  },
  {
    id: 'crit-networking',
    name: 'Networking',
    topic: 'networking',
    rank: 6,
    serverless: 'Mostly done by the provider; a function cannot listen on a port of its own.',
    containers:
      'Any port, with discovery and load balancing to set up as instances come and go; serverless containers bring their own HTTP entrance.',
    vms: 'Every port and protocol, with addresses, firewalls and balancers to manage.',
    cites: {
      serverless: ['alibaba-tradeoffs', 'F-AWS-22'],
      containers: ['alibaba-tradeoffs', 'F-GCP-24'],
      vms: ['F-GEN-03'],
    },
    sources: ['alibaba-tradeoffs', 'F-AWS-22', 'F-GCP-24', 'F-GEN-03'],
    checked,
    carries: ['CRIT-20'],
  },
  {
    id: 'crit-monitoring',
    name: 'Monitoring and debugging',
    topic: 'observability',
    rank: 4,
    serverless:
      'Logs and figures for each call come with the platform; there is no host to look into, and one request may cross many functions.',
    containers:
      'Your tools and a shell work inside; the more instances, the harder to watch. Lasting changes go into a new image, not into a running one.',
    vms: 'Any agent or system tool, set up and watched on every machine.',
    cites: {
      serverless: ['pros-and-cons', 'otel-primer'],
      containers: ['pros-and-cons', 'overview', 'cncf-immutable'],
      vms: ['F-AWS-51'],
    },
    sources: ['pros-and-cons', 'otel-primer', 'overview', 'cncf-immutable', 'F-AWS-51'],
    checked,
    carries: ['CRIT-31', 'CRIT-36', 'DIS-38'],
  },
  {
    id: 'crit-security',
    name: 'Security',
    topic: 'security',
    rank: 6,
    serverless:
      'You have no host to attack; code, permissions and unchecked input are yours, and the provider keeps customers apart.',
    containers:
      'Image and host need care, as a weakness in one can reach the other; on Fargate AWS looks after the host. Your own policies apply.',
    vms: 'Strong separation and your own agents, but a whole operating system to keep closed.',
    cites: {
      serverless: ['pros-and-cons'],
      containers: ['pros-and-cons', 'F-AWS-27'],
      vms: ['cloudflare-learning', 'aws-guest-system'],
    },
    sources: ['pros-and-cons', 'F-AWS-27', 'cloudflare-learning', 'aws-guest-system'],
    checked,
    carries: ['CRIT-14', 'DIS-34'],
  },
  {
    id: 'crit-isolation',
    name: 'Isolation and placement',
    topic: 'security',
    rank: 5,
    serverless:
      'Each instance is separate (a small VM on AWS Lambda, a V8 isolate on Cloudflare), on hardware shared with other customers and not of your choice.',
    containers:
      'Separate user spaces on one host that share its kernel, movable to another host; each Fargate task has a kernel of its own.',
    vms: 'A kernel and an operating system of its own on a host, which can be a dedicated one.',
    cites: {
      serverless: ['F-AWS-18', 'F-CF-01', 'pros-and-cons'],
      containers: ['cloudflare-learning', 'F-AWS-27'],
      vms: ['cloudflare-learning', 'F-AWS-52'],
    },
    sources: ['F-AWS-18', 'F-CF-01', 'pros-and-cons', 'cloudflare-learning', 'F-AWS-27', 'F-AWS-52'],
    checked,
    carries: ['CRIT-07', 'CRIT-34', 'DIS-07', 'DIS-33'],
  },
];
