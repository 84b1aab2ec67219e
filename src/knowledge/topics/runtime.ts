import type { Topic, TopicId } from '../entry.ts';

const checked = '2026-11-29';

/** How it runs, grows and answers. */
export const runtime = {
  'cold-starts': {
    id: 'cold-starts',
    name: 'Cold starts',
    summary:
      'A cold start is the wait while a new instance gets ready: rare on busy functions, avoidable at a price, and absent from containers and VMs that stay up.',
    lines: [
      {
        text: 'Functions: on AWS Lambda, typically under {F-AWS-11} of all production calls start cold, more for a rarely used function; the wait is from under {F-AWS-11/shortest} to over {F-AWS-11/longest}.',
        sources: ['F-AWS-11'],
      },
      {
        text: 'Keeping functions warm: provisioned concurrency on AWS Lambda is billed even while idle, {aws/lambda-warm-gb-second*2628000} a month for each GB of memory kept ready.',
        sources: ['F-AWS-12'],
      },
      {
        text: 'Starting faster: SnapStart restores Java 11+, Python 3.12+ and .NET 8+ functions from a snapshot, for Java at no extra charge.',
        sources: ['F-AWS-12'],
      },
      {
        text: 'Cloudflare Workers run in V8 isolates on Cloudflare’s global network and have to start within {F-CF-05/start}.',
        sources: ['cf-how-workers', 'F-CF-01', 'F-CF-05'],
      },
      {
        text: 'Containers: none while an instance is up, but starting from zero takes time on Cloud Run too. A new Fargate task takes {#F-AWS-33/shortest} to {F-AWS-33/longest} or longer.',
        sources: ['overview', 'gcp-min-instances', 'F-AWS-33'],
      },
      {
        text: 'VMs: none while the machine is up; a new one has to boot first, so keep some ready, as in a warm pool, if you expect bursts.',
        sources: ['aws-warm-pools'],
      },
    ],
    related: ['latency', 'scaling', 'cost'],
    sources: ['alibaba-tradeoffs', 'overview', 'F-AWS-11', 'F-AWS-12', 'aws-warm-pools'],
    checked,
    carries: ['TERM-07', 'CRIT-11', 'CON-S-11', 'DIS-11'],
  },
  scaling: {
    id: 'scaling',
    name: 'Scaling',
    summary:
      'All three can scale by themselves: functions automatically, containers through an orchestrator, and VMs on AWS in Auto Scaling groups.',
    lines: [
      {
        text: 'Functions: AWS Lambda adds up to {F-AWS-06} per function every {F-AWS-06/period}, up to {#F-AWS-05} at once for your whole account in a region until you ask for more.',
        sources: ['F-AWS-06', 'F-AWS-05'],
      },
      {
        text: 'Quotas differ: Azure Functions stops at {F-AZ-03} on Flex Consumption, Alibaba Function Compute at {#F-ALI-04} per region by default.',
        sources: ['F-AZ-03', 'F-ALI-04'],
      },
      {
        text: 'Containers: Kubernetes and ECS follow the load once you’ve set limits and a target; Cloud Run and Container Apps scale by themselves. Older guides call this manual.',
        sources: ['F-HIS-04', 'aws-toolkit-ecs-scaling', 'F-GCP-01', 'F-AZ-04', 'clearscale', 'overview'],
      },
      {
        text: 'Scale to zero: Cloud Run, Azure Container Apps (0 to {F-AZ-04/most}) and Cloudflare Containers do it; an ECS service can, but CPU and load balancer metrics don’t start it again.',
        sources: ['F-GCP-01', 'F-AZ-04', 'F-CF-06', 'aws-toolkit-ecs-scaling'],
      },
      {
        text: 'Speed: a new Fargate task takes {#F-AWS-33/shortest} to {F-AWS-33/longest} or longer and Lambda Managed Instances double in {F-AWS-13/doubling}, so sudden bursts suit standard functions.',
        sources: ['F-AWS-33', 'F-AWS-13', 'aws-managed-instances'],
      },
      {
        text: 'VMs: an Auto Scaling group adds whole machines, which boot first unless a warm pool has them ready. Check the database behind them too: it limits how far containers can grow.',
        sources: ['aws-compute-scaling', 'aws-warm-pools', 'overview'],
      },
    ],
    related: ['cold-starts', 'cost', 'limits'],
    sources: ['alibaba-tradeoffs', 'aws-compute-scaling'],
    checked,
    carries: ['CRIT-04', 'PRO-S-04', 'PRO-C-11', 'CON-C-17', 'SIM-05', 'DIS-01', 'DIS-02', 'DIS-30'],
  },
  latency: {
    id: 'latency',
    name: 'Latency',
    summary:
      'Containers that stay up respond consistently, and functions can be slow when one starts cold. Keep containers or VMs running where every response counts.',
    lines: [
      {
        text: 'Functions: a cold start adds under {F-AWS-11/shortest} to over {F-AWS-11/longest}, on AWS Lambda typically for under {F-AWS-11} of all production calls, more for rarely used functions.',
        sources: ['F-AWS-11'],
      },
      {
        text: 'Evening it out: provisioned concurrency on Lambda or minimum instances on Cloud Run and Container Apps; both cost money while idle.',
        sources: ['F-AWS-12', 'gcp-min-instances', 'F-AZ-04'],
      },
      {
        text: 'Near the users: Cloudflare Workers run on a network of machines in hundreds of locations, with {F-CF-01} of memory.',
        sources: ['cf-how-workers', 'F-CF-01'],
      },
      {
        text: 'Containers: consistent while they run; a new Fargate task takes {#F-AWS-33/shortest} to {F-AWS-33/longest} or longer, so keep some room for bursts.',
        sources: ['alibaba-tradeoffs', 'F-AWS-33'],
      },
      {
        text: 'VMs: no cold start while the machine is up; one added under load has to boot first, unless a pool keeps started ones ready.',
        sources: ['aws-warm-pools'],
      },
      {
        text: 'The speed of the database behind them limits how far containers can grow, so measure that before you pay for warm capacity.',
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
      'Functions are limited in run time, memory and size; a container without limits can use whatever its host allows, and for a VM, you choose the machine size.',
    lines: [
      {
        text: 'Standard AWS Lambda: {F-AWS-01}, {F-AWS-02 in MB} of memory, images up to {F-AWS-07}, {F-AWS-03} for a direct request or its response, no GPU; API Gateway waits {F-AWS-10} (REST, by default) or {#F-AWS-10/http} (HTTP).',
        sources: ['F-AWS-01', 'F-AWS-02', 'F-AWS-07', 'F-AWS-03', 'F-AWS-09', 'F-AWS-10'],
      },
      {
        text: 'Longer on AWS: Managed Instances {F-AWS-62} for asynchronous work, durable functions {F-AWS-16 in days} in steps, MicroVMs {F-AWS-18}.',
        sources: ['F-AWS-62', 'F-AWS-16', 'F-AWS-18'],
      },
      {
        text: 'Azure Functions: {F-AZ-32/default} on Flex Consumption unless you lift that, though an instance may still be recycled, and {F-AZ-33} at most on the older Consumption plan; HTTP has to answer in {F-AZ-05}.',
        sources: ['F-AZ-32', 'F-AZ-33', 'F-AZ-05'],
      },
      {
        text: 'Cloud Run: {F-GCP-02} per request, {F-GCP-20} for an event-driven function, {F-GCP-03 in days} for a job task (less with a GPU), {F-GCP-07} and {F-GCP-07/memory}. Alibaba Function Compute: {F-ALI-01} and {F-ALI-02}.',
        sources: ['F-GCP-02', 'F-GCP-20', 'F-GCP-03', 'F-GCP-26', 'F-GCP-07', 'F-ALI-01', 'F-ALI-02'],
      },
      {
        text: 'Cloudflare Workers: {F-CF-01} of memory, {F-CF-05} of code and, on paid plans, up to {F-CF-02} of processor time per request.',
        sources: ['F-CF-01', 'F-CF-02', 'F-CF-05'],
      },
      {
        text: 'Containers: Fargate {F-AWS-41} and {F-AWS-40} (Linux), without a GPU; beyond that, ECS Managed Instances or ECS on EC2. VMs: as large as the machine type you choose.',
        sources: ['F-AWS-41', 'F-AWS-40', 'F-AWS-44', 'F-AWS-31', 'F-AWS-51'],
      },
    ],
    related: ['cold-starts', 'networking', 'scaling'],
    sources: ['alibaba-tradeoffs', 'cloudflare-learning', 'pros-and-cons', 'F-AWS-51'],
    checked,
    carries: ['CRIT-21', 'CON-S-13', 'PRO-C-29', 'RULE-26', 'DIS-10'],
  },
} as const satisfies Partial<Record<TopicId, Topic>>;
