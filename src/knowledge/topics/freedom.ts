import type { Topic, TopicId } from '../entry.ts';

const checked = '2026-11-20';

/** What you may decide, where you may go and what you have to guard. */
export const freedom = {
  'lock-in': {
    id: 'lock-in',
    name: 'Vendor lock-in',
    summary:
      'Functions tie you to a provider more than containers do, and containers more than their image suggests, since the services around it stay behind.',
    lines: [
      {
        text: 'Functions: triggers, event formats, permissions and gateways belong to the provider, so moving means changing what surrounds the code.',
        sources: ['alibaba-tradeoffs', 'pros-and-cons'],
      },
      {
        text: 'Keeping it low: separate the logic from the handler, and use an image where the platform takes one (AWS Lambda up to {F-AWS-07}).',
        sources: ['F-AWS-07'],
      },
      {
        text: 'Ways out: Knative and OpenFaaS run functions on your own cluster, and Azure Functions run on Kubernetes with KEDA.',
        sources: ['F-HIS-03', 'knative-overview', 'openfaas-docs', 'F-AZ-07'],
      },
      {
        text: 'Containers: the image follows an open standard; permissions, entrances, queues, databases and cluster add-ons do not move with it.',
        sources: ['alibaba-tradeoffs', 'overview'],
      },
      {
        text: 'VMs: the software moves, while scripts, networks and machine images are rebuilt for each provider.',
        sources: ['F-AWS-51'],
      },
      {
        text: 'Contracts tie as well: the largest discounts (up to {F-AWS-25/ec2} on EC2, {F-AWS-25/fargate} on Fargate, {F-AWS-25} on Lambda) want a commitment.',
        sources: ['F-AWS-25'],
      },
    ],
    related: ['portability', 'control', 'cost'],
    sources: ['alibaba-tradeoffs', 'pros-and-cons'],
    checked,
    carries: ['CRIT-18', 'TERM-27', 'CON-S-02', 'CON-S-05', 'CON-S-07', 'PRO-C-06', 'DIS-23'],
  },
  portability: {
    id: 'portability',
    name: 'Portability',
    summary:
      'A container image runs almost anywhere that has a matching kernel; functions mostly stay with their provider, and VMs move but heavily.',
    lines: [
      {
        text: 'Containers: the same image runs on a laptop, in your data center, on every cloud and on devices.',
        sources: ['clearscale', 'alibaba-tradeoffs'],
      },
      {
        text: 'The condition is the kernel: Linux images want Linux, and Windows images a matching Windows version (on Fargate Server 2019 or 2022).',
        sources: ['pros-and-cons', 'F-AWS-28'],
      },
      {
        text: 'Serverless containers: Cloud Run, Azure Container Apps and Fargate take the same image, so leaving one is mostly a matter of settings.',
        sources: ['F-GCP-01', 'F-AZ-24', 'F-AWS-23'],
      },
      {
        text: 'Functions: made for public clouds, and moved only with changes. They can also run on premises or at the edge, through Knative or OpenFaaS.',
        sources: ['pros-and-cons', 'F-HIS-03', 'knative-overview', 'openfaas-docs'],
      },
      {
        text: 'VMs: any operating system and software, but the images are large and differ by provider.',
        sources: ['aws-ami', 'F-AWS-51'],
      },
      {
        text: 'What moves least in every case are the data and the services around it.',
        sources: ['alibaba-tradeoffs'],
      },
    ],
    related: ['lock-in', 'migration', 'languages'],
    sources: ['pros-and-cons', 'alibaba-tradeoffs'],
    checked,
    carries: ['CRIT-15', 'CRIT-16', 'PRO-C-01', 'CON-S-08', 'CON-C-20', 'DIS-20'],
  },
  control: {
    id: 'control',
    name: 'Control',
    summary: 'VMs give the most control, containers all but the kernel, and functions little beyond the code.',
    lines: [
      { text: 'VMs: kernel, drivers, agents and hardware are yours to choose.', sources: ['F-AWS-51', 'overview'] },
      {
        text: 'Containers: base system, libraries, versions, processes and policies; the kernel is the host’s, and on Fargate the host is out of reach.',
        sources: ['clearscale', 'F-AWS-43'],
      },
      {
        text: 'Managed containers set bounds: Fargate ends at {F-AWS-30} and {F-AWS-40} and has no GPU; ECS on EC2 and Kubernetes nodes lift them.',
        sources: ['F-AWS-30', 'F-AWS-40', 'F-AWS-44', 'F-AWS-31'],
      },
      {
        text: 'Functions: code, permissions and memory; on AWS Lambda {#F-AWS-02/least} to {F-AWS-02 in MB}, with processor power in proportion (one vCPU at {F-AWS-08}).',
        sources: ['F-AWS-02', 'F-AWS-08'],
      },
      {
        text: 'In between: Lambda Managed Instances give functions up to {F-AWS-63} and {F-AWS-61}, and MicroVMs run your own listening server for up to {F-AWS-18}.',
        sources: ['F-AWS-63', 'F-AWS-61', 'F-AWS-18'],
      },
      {
        text: 'What you control you also maintain, so ask for as much as the workload needs.',
        sources: ['cloudflare-learning'],
      },
    ],
    related: ['maintenance', 'security', 'limits'],
    sources: ['overview', 'alibaba-tradeoffs', 'cloudflare-learning'],
    checked,
    carries: ['CRIT-03', 'CRIT-12', 'CON-S-01', 'PRO-C-03', 'PRO-C-04', 'PRO-V-01', 'RULE-03'],
  },
  security: {
    id: 'security',
    name: 'Security',
    summary: 'None of them is safer as a whole: each takes some work off you and leaves other work with you.',
    lines: [
      {
        text: 'Functions: you have no host to attack; what goes wrong is permissions, code and unchecked event data.',
        sources: ['pros-and-cons'],
      },
      {
        text: 'Functions: other customers share the hardware, so you trust the provider’s separation: Firecracker machines on Lambda, V8 isolates on Cloudflare.',
        sources: ['pros-and-cons', 'F-AWS-18', 'F-CF-01'],
      },
      {
        text: 'Containers: they usually share the host’s kernel, so a weakness in one can reach the other; patch both and limit rights.',
        sources: ['pros-and-cons'],
      },
      {
        text: 'Fargate: each task has its own kernel and AWS patches the platform; what is in the image stays yours to scan and rebuild.',
        sources: ['F-AWS-27'],
      },
      {
        text: 'VMs: a kernel of its own separates well and takes your own agents; a whole operating system has more to attack and to patch.',
        sources: ['cloudflare-learning', 'aws-guest-system'],
      },
      {
        text: 'Everywhere: grant few permissions, keep secrets in a secret store, keep libraries up to date and check all input.',
        sources: ['owasp-serverless-cheat-sheet'],
      },
    ],
    related: ['maintenance', 'control', 'networking'],
    sources: ['pros-and-cons', 'cloudflare-learning'],
    checked,
    carries: [
      'CRIT-14',
      'CRIT-34',
      'TERM-34',
      'TERM-35',
      'TERM-36',
      'TERM-51',
      'CON-S-03',
      'CON-S-15',
      'CON-C-04',
      'DIS-07',
      'DIS-33',
      'DIS-34',
    ],
  },
} as const satisfies Partial<Record<TopicId, Topic>>;
