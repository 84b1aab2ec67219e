import type { Topic, TopicId } from '../entry.ts';

const checked = '2026-11-20';

/** How it runs, grows and answers. */
export const runtime = {
  'cold-starts': {
    id: 'cold-starts',
    name: 'Cold starts',
    summary:
      'A cold start is the wait while a new instance is made ready: rare on busy functions, avoidable at a price, and absent from containers and VMs that stay up.',
    lines: [
      {
        text: 'Functions: on AWS Lambda under {F-AWS-11} of all calls in production start cold, of a rarely used function more; the wait is from under {F-AWS-11/shortest} to over {F-AWS-11/longest}.',
        sources: ['F-AWS-11'],
      },
      {
        text: 'Keeping functions warm: provisioned concurrency is billed also while idle, about {F-AWS-36/warm} a month an instance by AWS’s own guide.',
        sources: ['F-AWS-12', 'F-AWS-36'],
      },
      {
        text: 'Starting faster: SnapStart restores Java 11+, Python 3.12+ and .NET 8+ functions from a snapshot, for Java at no extra charge.',
        sources: ['F-AWS-12'],
      },
      {
        text: 'At the edge: Cloudflare Workers run in V8 isolates instead of machines and have to start within {F-CF-05/start}.',
        sources: ['F-CF-01', 'F-CF-05'],
      },
      {
        text: 'Containers: none while an instance is up; those that scale to zero have them, and a new Fargate task takes {#F-AWS-33/shortest} to {F-AWS-33/longest}, so growing is slower than with functions.',
        sources: ['F-AWS-33', 'F-GCP-01'],
      },
      {
        text: 'VMs: none while the machine is up; a new one boots first, so bursts need spare machines.',
        sources: ['aws-warm-pools'],
      },
    ],
    related: ['latency', 'scaling', 'cost'],
    sources: ['alibaba-tradeoffs', 'F-AWS-11'],
    checked,
    carries: ['TERM-07', 'CRIT-11', 'CON-S-11', 'DIS-11'],
  },
  scaling: {
    id: 'scaling',
    name: 'Scaling',
    summary:
      'All three can scale by themselves today: functions without settings, containers within limits that you set, and VMs most slowly.',
    lines: [
      {
        text: 'Functions: AWS Lambda adds up to {F-AWS-06} of a function every {F-AWS-06/period}, up to {#F-AWS-05} at once in a region until you ask for more.',
        sources: ['F-AWS-06', 'F-AWS-05'],
      },
      {
        text: 'Quotas differ: Azure Functions stop at {F-AZ-03} on Flex Consumption, Alibaba Function Compute at {#F-ALI-04} a region by default.',
        sources: ['F-AZ-03', 'F-ALI-04'],
      },
      {
        text: 'Containers: Kubernetes, ECS and the managed services follow the load once you set minimum, maximum and target. Older guides call this manual.',
        sources: ['F-HIS-04', 'aws-toolkit-ecs-scaling', 'F-GCP-01', 'F-AZ-04', 'clearscale', 'overview'],
      },
      {
        text: 'Scale to zero: Cloud Run, Azure Container Apps (0 to {F-AZ-04/most}) and Cloudflare Containers do it; ECS on Fargate does not by default.',
        sources: ['F-GCP-01', 'F-AZ-04', 'F-CF-06', 'F-AWS-60'],
      },
      {
        text: 'Speed: a new Fargate task takes {#F-AWS-33/shortest} to {F-AWS-33/longest} and Lambda Managed Instances double in {F-AWS-13/doubling}, so sudden bursts suit standard functions.',
        sources: ['F-AWS-33', 'F-AWS-13'],
      },
      {
        text: 'VMs: groups add whole machines, which is slowest. On any of the three the database behind often limits growth first.',
        sources: ['overview'],
      },
    ],
    related: ['cold-starts', 'cost', 'limits'],
    sources: ['overview', 'alibaba-tradeoffs'],
    checked,
    carries: ['CRIT-04', 'PRO-S-04', 'PRO-C-11', 'CON-C-17', 'SIM-05', 'DIS-01', 'DIS-02', 'DIS-30'],
  },
  latency: {
    id: 'latency',
    name: 'Latency',
    summary:
      'Containers and VMs that stay up answer most evenly; functions are as good when warm, with a slow call now and then.',
    lines: [
      {
        text: 'Functions: a cold start slows under {F-AWS-11} of all AWS Lambda calls in production, more of a rarely used function’s, by under {F-AWS-11/shortest} to over {F-AWS-11/longest}; strict limits on the slowest calls notice it.',
        sources: ['F-AWS-11'],
      },
      {
        text: 'Evening it out: provisioned concurrency on Lambda or minimum instances on Cloud Run and Container Apps; both cost money while idle.',
        sources: ['F-AWS-12', 'gcp-min-instances', 'F-AZ-04'],
      },
      {
        text: 'Near the users: Cloudflare Workers run in the edge network, which shortens the way, with {F-CF-01} of memory.',
        sources: ['cf-how-workers', 'F-CF-01'],
      },
      {
        text: 'Containers: even while enough replicas run; in a burst, requests wait {#F-AWS-33/shortest} to {F-AWS-33/longest} for a new Fargate task.',
        sources: ['overview', 'F-AWS-33'],
      },
      {
        text: 'VMs: no cold start while the machine is up; one that is added under load has to boot first, unless a pool keeps started ones ready.',
        sources: ['aws-warm-pools'],
      },
      {
        text: 'Growth under load is often held back by the speed of the database behind, so measure before you pay for warm capacity.',
        sources: ['overview'],
      },
    ],
    related: ['cold-starts', 'scaling', 'networking'],
    sources: ['alibaba-tradeoffs'],
    checked,
    carries: ['CRIT-25', 'CON-S-18', 'PRO-C-12', 'RULE-22'],
  },
  limits: {
    id: 'limits',
    name: 'Limits',
    summary:
      'Functions have hard limits on time, memory and size; containers and VMs are limited mainly by the machine that you pay for.',
    lines: [
      {
        text: 'AWS Lambda: {F-AWS-01}, {F-AWS-02 in MB} of memory, images up to {F-AWS-07}, {F-AWS-03} per request or reply, no GPU; API Gateway waits {F-AWS-10} (REST, by default) or {#F-AWS-10/http} (HTTP).',
        sources: ['F-AWS-01', 'F-AWS-02', 'F-AWS-07', 'F-AWS-03', 'F-AWS-09', 'F-AWS-10'],
      },
      {
        text: 'Longer on AWS: Managed Instances {F-AWS-62} for asynchronous work, durable functions {F-AWS-16 in days} in steps, MicroVMs {F-AWS-18}.',
        sources: ['F-AWS-62', 'F-AWS-16', 'F-AWS-18'],
      },
      {
        text: 'Azure Functions: no enforced limit on Flex Consumption and {F-AZ-33} on the older Consumption plan; HTTP has to answer in {F-AZ-05}.',
        sources: ['F-AZ-32', 'F-AZ-33', 'F-AZ-05'],
      },
      {
        text: 'Cloud Run: {F-GCP-02} a request, {F-GCP-20} an event, {F-GCP-03 in days} a job, {F-GCP-07} and {F-GCP-07/memory}, GPUs offered. Alibaba Function Compute: {F-ALI-01} and {F-ALI-02}.',
        sources: ['F-GCP-02', 'F-GCP-20', 'F-GCP-03', 'F-GCP-07', 'F-GCP-05', 'F-ALI-01', 'F-ALI-02'],
      },
      {
        text: 'Cloudflare Workers: {F-CF-01} of memory and up to {F-CF-02} of processor time a request, {F-CF-05} of code.',
        sources: ['F-CF-01', 'F-CF-02', 'F-CF-05'],
      },
      {
        text: 'Containers and VMs: Fargate {F-AWS-30} and {F-AWS-40} without GPU; beyond that ECS on EC2, Kubernetes nodes or a VM as large as is sold.',
        sources: ['F-AWS-30', 'F-AWS-40', 'F-AWS-44', 'F-AWS-31'],
      },
    ],
    related: ['cold-starts', 'networking', 'scaling'],
    sources: ['alibaba-tradeoffs', 'cloudflare-learning'],
    checked,
    carries: ['CRIT-21', 'CON-S-13', 'PRO-C-29', 'RULE-26', 'DIS-10'],
  },
} as const satisfies Partial<Record<TopicId, Topic>>;
