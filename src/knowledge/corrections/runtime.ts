import type { Correction } from '../entry.ts';

const checked = '2026-11-29';

/** On scaling, starting, limits and state. */
export const runtime: readonly Correction[] = [
  {
    id: 'cor-manual-scaling',
    topic: 'scaling',
    older: 'Older guides say the number of containers is fixed in advance or managed by hand.',
    today:
      'It’s automatic once configured: Kubernetes, ECS and Cloud Run can follow the load. On ECS, for example, you choose the limits and the target.',
    sources: [
      'F-HIS-04',
      'aws-toolkit-ecs-scaling',
      'F-GCP-01',
      'clearscale',
      'cloudflare-learning',
      'overview',
      'alibaba-tradeoffs',
    ],
    checked,
    carries: ['DIS-01'],
  },
  {
    id: 'cor-scale-to-zero',
    topic: 'scaling',
    older: 'An older guide says containers can’t scale to zero.',
    today:
      'Cloud Run, Azure Container Apps and Cloudflare Containers can. ECS on Fargate can if you set its minimum to zero and scale on something that’s still measured at zero, such as the length of a queue.',
    sources: ['F-GCP-01', 'F-AZ-04', 'F-CF-06', 'aws-toolkit-ecs-scaling', 'overview'],
    checked,
    carries: ['DIS-02'],
  },
  {
    id: 'cor-unlimited-scaling',
    topic: 'scaling',
    older: 'Older guides say functions scale to meet any demand.',
    today:
      'Up to quotas: on AWS, {#F-AWS-05} at once per region by default, {#F-AWS-06} new instances of a function every {F-AWS-06/period}, and {F-AWS-06/requests} a second for each unit of concurrency; on Alibaba Cloud, {F-ALI-04} per region by default. Lambda Managed Instances take {F-AWS-13/doubling} to double.',
    sources: ['F-AWS-05', 'F-AWS-06', 'F-AWS-13', 'F-ALI-04', 'clearscale', 'cloudflare-learning'],
    checked,
    carries: ['DIS-30'],
  },
  {
    id: 'cor-cold-start',
    topic: 'cold-starts',
    older: 'An older guide says functions start cold while containers are available right away.',
    today:
      'Half true: typically under {F-AWS-11} of all production AWS Lambda calls start cold, more for a rarely used function, in under {F-AWS-11/shortest} to over {F-AWS-11/longest}; you can pay for warm instances. Containers that stay up don’t wait, but a new Fargate task takes {#F-AWS-33/shortest} to {F-AWS-33/longest} or longer.',
    sources: ['F-AWS-11', 'F-AWS-12', 'F-AWS-33', 'alibaba-tradeoffs'],
    checked,
    carries: ['DIS-11'],
  },
  {
    id: 'cor-short-only',
    topic: 'limits',
    older: 'Older guides say functions are only for short work.',
    today:
      'It depends on the product: AWS Lambda {F-AWS-01} (Managed Instances {F-AWS-62} for asynchronous work, MicroVMs {F-AWS-18}, durable functions {F-AWS-16 in days}), Cloud Run {F-GCP-02} per request, {F-GCP-20} per event-driven function and {F-GCP-03 in days} per job task (less with a GPU), Azure Flex Consumption {F-AZ-02/default}, or no fixed limit if you set it that way ({F-AZ-05} for HTTP), Alibaba Function Compute {F-ALI-01}, Cloudflare Workers {F-CF-02} of processor time on paid plans.',
    sources: [
      'F-AWS-01',
      'F-AWS-62',
      'F-AWS-16',
      'F-AWS-18',
      'F-GCP-02',
      'F-GCP-20',
      'F-GCP-03',
      'F-GCP-26',
      'F-AZ-02',
      'F-AZ-05',
      'F-ALI-01',
      'F-CF-02',
      'alibaba-tradeoffs',
      'pros-and-cons',
    ],
    checked,
    carries: ['DIS-10'],
  },
  {
    id: 'cor-no-limits',
    topic: 'limits',
    older: 'An older guide says containers have no limits on CPU and memory unless you set them.',
    today: 'Still true on Kubernetes, where a limit range can set defaults; a Fargate task has a fixed size.',
    sources: ['F-HIS-05', 'F-AWS-30', 'pros-and-cons'],
    checked,
    carries: ['DIS-06'],
  },
  {
    id: 'cor-container-state',
    topic: 'state',
    older: 'An older guide says containers keep state in the instance.',
    today:
      'Only as long as the container lives: its writable layer is destroyed with it, so persistent data needs a volume or a database. Functions now have stateful forms too: durable functions for up to {F-AWS-16 in days}, and MicroVMs, which run for up to {F-AWS-18} and can be suspended.',
    sources: ['docker-volumes', 'overview', 'alibaba-tradeoffs', 'F-AWS-16', 'F-AWS-18'],
    checked,
    carries: ['DIS-09'],
  },
  {
    id: 'cor-event-driven',
    older: 'An older guide says functions are event-driven and containers process-driven.',
    today: 'Both can react to events: Azure Container Apps, for example, scales containers on events with KEDA.',
    sources: ['alibaba-tradeoffs', 'F-AZ-04'],
    checked,
    carries: ['DIS-28'],
  },
  {
    id: 'cor-fault-tolerance',
    older: 'An older guide says functions tolerate faults better than containers and VMs.',
    today:
      'The platform does: there’s less for you to configure and maintain. But state sits in external storage and caches, and each of them can be another point of failure.',
    sources: ['pros-and-cons', 'alibaba-tradeoffs'],
    checked,
    carries: ['DIS-26'],
  },
];
