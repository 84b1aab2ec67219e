import type { Criterion } from '../entry.ts';

const checked = '2026-11-29';

/** How it is looked after, and by whom. */
export const operating: readonly Criterion[] = [
  {
    id: 'crit-maintenance',
    name: 'Maintenance',
    topic: 'maintenance',
    rank: 9,
    serverless: 'The provider provisions, scales and patches what’s underneath your code; scan your own dependencies.',
    containers:
      'The image is yours to update. Serverless containers such as Fargate take the servers off your hands; EKS nodes on EC2 are yours to patch unless Auto Mode runs them.',
    vms: 'You update and patch the operating system and the software on it.',
    cites: {
      serverless: ['clearscale', 'cloudflare-learning', 'aws-toolkit-production'],
      containers: ['cloudflare-learning', 'F-AWS-27', 'eks-compute'],
      vms: ['ec2-shared-responsibility'],
    },
    sources: [
      'clearscale',
      'cloudflare-learning',
      'aws-toolkit-production',
      'F-AWS-27',
      'eks-compute',
      'ec2-shared-responsibility',
    ],
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
      'Building images; ECS Express Mode asks for little more. A cluster also requires orchestration, scaling, monitoring and networking.',
    vms: 'System administration: images, patching, hardening and scaling groups.',
    cites: {
      serverless: ['alibaba-tradeoffs', 'aws-toolkit-production'],
      containers: ['alibaba-tradeoffs', 'F-AWS-60'],
      vms: ['aws-compute-skill'],
    },
    sources: ['alibaba-tradeoffs', 'aws-toolkit-production', 'F-AWS-60', 'aws-compute-skill'],
    checked,
    carries: ['CRIT-23', 'DIS-27'],
  },
  {
    id: 'crit-networking',
    name: 'Networking',
    topic: 'networking',
    rank: 6,
    serverless:
      'Mostly done by the provider; on AWS, a server that listens on a port is a case for MicroVMs or, for HTTP in Node.js, a Web Function, not for ordinary functions.',
    containers:
      'Discovery, load balancing and traffic between instances that come and go need care; Cloud Run brings its own HTTPS endpoint.',
    vms: 'You set addresses, networks and a firewall for protocols and ports, and add a load balancer.',
    cites: {
      serverless: ['alibaba-tradeoffs', 'F-AWS-22', 'F-AWS-128'],
      containers: ['alibaba-tradeoffs', 'F-GCP-24'],
      vms: ['F-GEN-03', 'aws-compute-skill'],
    },
    sources: ['alibaba-tradeoffs', 'F-AWS-22', 'F-AWS-128', 'F-GCP-24', 'F-GEN-03', 'aws-compute-skill'],
    checked,
    carries: ['CRIT-20'],
  },
  {
    id: 'crit-monitoring',
    name: 'Monitoring and debugging',
    topic: 'observability',
    rank: 4,
    serverless:
      'Can be harder to debug, since the runtime is more dynamic; set up structured logs, tracing and alarms.',
    containers:
      'On ECS, you can open a shell inside; the more instances, the harder they are to watch. Lasting changes go into a new image, not into a running one.',
    vms: 'On AWS, CloudWatch gives basic metrics; install any other monitoring you want on the machine.',
    cites: {
      serverless: ['cncf-serverless-whitepaper', 'aws-toolkit-production'],
      containers: ['aws-toolkit-ecs-exec', 'overview', 'cncf-immutable'],
      vms: ['F-AWS-51', 'aws-ami'],
    },
    sources: [
      'cncf-serverless-whitepaper',
      'aws-toolkit-production',
      'aws-toolkit-ecs-exec',
      'overview',
      'cncf-immutable',
      'F-AWS-51',
      'aws-ami',
    ],
    checked,
    carries: ['CRIT-31', 'CRIT-36', 'DIS-38'],
  },
  {
    id: 'crit-security',
    name: 'Security',
    topic: 'security',
    rank: 6,
    serverless:
      'The attack surface may be smaller; code, permissions and unchecked input are yours to guard, and keeping customers apart is up to the provider.',
    containers:
      'A weakness in the container or its host can reach the other, so both need care; Fargate tasks don’t share a kernel. You set your own policies.',
    vms: 'Isolated from the rest of the host, but a whole operating system to patch, with credentials and network access to manage.',
    cites: {
      serverless: ['pros-and-cons'],
      containers: ['pros-and-cons', 'F-AWS-27', 'clearscale'],
      vms: ['cloudflare-learning', 'ec2-shared-responsibility'],
    },
    sources: ['pros-and-cons', 'F-AWS-27', 'clearscale', 'cloudflare-learning', 'ec2-shared-responsibility'],
    checked,
    carries: ['CRIT-14', 'DIS-34'],
  },
  {
    id: 'crit-isolation',
    name: 'Isolation and placement',
    topic: 'security',
    rank: 5,
    serverless:
      'Each instance is separate (a small VM on AWS Lambda, Managed Instances aside, a V8 isolate on Cloudflare), on hardware that you share with others and don’t choose.',
    containers:
      'Separate user spaces on one host that share its kernel, movable to another host; each Fargate task has its own kernel.',
    vms: 'Its own kernel and operating system on a host, which can be a dedicated one.',
    cites: {
      serverless: ['aws-managed-instances', 'F-CF-01', 'pros-and-cons', 'cloudflare-learning'],
      containers: ['cloudflare-learning', 'F-AWS-27'],
      vms: ['cloudflare-learning', 'F-AWS-52'],
    },
    sources: ['aws-managed-instances', 'F-CF-01', 'pros-and-cons', 'cloudflare-learning', 'F-AWS-27', 'F-AWS-52'],
    checked,
    carries: ['CRIT-07', 'CRIT-34', 'DIS-07', 'DIS-33'],
  },
];
