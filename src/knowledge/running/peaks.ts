import { stating } from '../references.ts';
import type { RunningKind, Told } from './kind.ts';

/** How fast each grows into a peak, and what is in the way. */
export const peaks: Readonly<Record<RunningKind, readonly Told[]>> = stating({
  functions: [
    {
      text: 'Functions grow by themselves, up to a limit that you can have raised well before the day. Watch the database behind them.',
      sources: ['F-AWS-05', 'azure-flex-plan', 'gcp-run-max-instances'],
    },
    {
      text: 'Lambda adds {F-AWS-06} every {F-AWS-06/period} for each function, up to {F-AWS-05} at once per account and region until you ask for more.',
      sources: ['F-AWS-06', 'F-AWS-05'],
      provider: 'aws',
    },
    {
      text: 'Azure Functions runs up to {F-AZ-03} of an app on the Flex Consumption plan. How many requests each takes at once is a setting of yours.',
      sources: ['F-AZ-03', 'azure-flex-plan'],
      provider: 'azure',
    },
    {
      text: 'Cloud Run starts as many instances as your region’s quota for CPU and memory allows, and one takes up to {F-GCP-09} at once.',
      sources: ['gcp-run-max-instances', 'F-GCP-09'],
      provider: 'gcp',
    },
  ],
  services: [
    {
      text: 'New instances need time to start, so scale up on a schedule before a peak you know, and keep a reserve for one you don’t.',
      sources: ['aws-toolkit-ecs-scaling'],
    },
    {
      text: 'A new Fargate task takes {F-AWS-33/shortest} to {F-AWS-33/longest} or longer.',
      sources: ['F-AWS-33'],
      provider: 'aws',
    },
  ],
  jobs: [
    {
      text: 'As many jobs run side by side as your quota allows, and the rest wait in the queue; a peak delays them, but none is lost.',
      sources: ['aws-batch-guide', 'cloud-run-quotas'],
    },
  ],
  cluster: [
    {
      text: 'New pods start fast where nodes have room; otherwise a new node has to start first. Keep some room, or scale before a peak you know.',
      sources: ['kubernetes-production', 'overview'],
    },
  ],
  group: [
    {
      text: 'New machines take minutes, so scale up on a schedule before a peak you know, and keep a reserve for one you don’t.',
      sources: ['aws-compute-scaling', 'overview'],
    },
  ],
  machine: [
    {
      text: 'One machine doesn’t grow by itself: size it for the peak, or put a queue in front.',
      sources: ['aws-compute-scaling', 'overview'],
    },
  ],
  managed: [
    {
      text: 'That depends on the plan: ask what its limits are at your peak, and what happens above them.',
      sources: ['rds-guide-welcome', 'F-AWS-59'],
    },
  ],
});
