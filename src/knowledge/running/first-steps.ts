import { stating } from '../references.ts';
import type { RunningKind, Told } from './kind.ts';

/** What to do first, in this order. */
export const firstSteps: Readonly<Record<RunningKind, readonly Told[]>> = stating({
  functions: [
    {
      text: 'Choose one infrastructure-as-code tool (Terraform, or your cloud’s own), and set up one account or project per stage.',
      sources: ['aws-toolkit-production', 'cncf-infrastructure-as-code'],
    },
    {
      text: 'Ship one thin slice end to end: one trigger, one function with its own role, and its data.',
      sources: ['aws-toolkit-architecture', 'aws-lambda-iac'],
    },
    {
      text: 'Set memory and the time limit yourself, and measure with real input.',
      sources: ['aws-toolkit-lambda'],
    },
    {
      text: 'Lambda starts with 128 MB and 3 seconds, which is too little for most.',
      sources: ['aws-toolkit-lambda'],
      provider: 'aws',
    },
    {
      text: 'Add a dead-letter queue, alarms on errors and throttling, and a budget alert.',
      sources: ['aws-toolkit-production', 'aws-budgets'],
    },
    {
      text: 'Send it a small share of the traffic, 10% first, and keep the old setup until it has survived your busiest day.',
      sources: ['aws-lambda-canary'],
    },
  ],
  services: [
    {
      text: 'Build the image: settings from environment variables, logs to standard output, a health check.',
      sources: ['twelve-factor-logs', 'aws-toolkit-containers'],
    },
    {
      text: 'Move what it keeps out of it: records to a managed database, files to object storage, sessions to a cache.',
      sources: ['F-AWS-04', 'aws-toolkit-containers'],
    },
    {
      text: 'Create the service with two instances, defined as code, and deploy it from your pipeline with automatic rollback.',
      sources: ['ecs-services-guide', 'cncf-infrastructure-as-code'],
    },
    {
      text: 'Run a load test at your peak, and set CPU, memory and scaling based on the results. Add alarms and a budget alert.',
      sources: ['aws-toolkit-ecs-scaling', 'aws-budgets'],
    },
    {
      text: 'Switch over a share of the traffic, and keep the old system until the new one has survived your busiest day.',
      sources: ['aws-toolkit-containers', 'azure-strangler-fig'],
    },
  ],
  jobs: [
    {
      text: 'Put the job in an image that reads its input from outside and ends with an exit code.',
      sources: ['twelve-factor-logs', 'aws-batch-guide'],
    },
    {
      text: 'Run it by hand once on the largest real input, and note time and memory.',
      sources: ['cloud-run-job-size', 'aws-batch-guide'],
    },
    {
      text: 'Make it safe to run twice, then set retries and a time limit.',
      sources: ['aws-toolkit-production', 'aws-batch-retries', 'cloud-run-job-retries'],
    },
    {
      text: 'Add the schedule or the queue, an alarm for a run that fails or doesn’t happen, and a budget alert.',
      sources: ['aws-toolkit-production', 'aws-budgets'],
    },
    {
      text: 'Run it alongside the old one a few times, compare the results, then switch the old one off.',
      sources: ['azure-strangler-fig'],
    },
  ],
  cluster: [
    {
      text: 'Before anything runs on the cluster, decide who upgrades it and who’s on call at night.',
      sources: ['kubernetes-production', 'alibaba-tradeoffs'],
    },
    {
      text: 'Build the image: settings from environment variables, logs to standard output, a readiness check.',
      sources: ['twelve-factor-logs', 'kubernetes-probes'],
    },
    {
      text: 'Define the deployment as code, in its own namespace, with measured requests and limits and at least two copies.',
      sources: ['kubernetes-production', 'eks-reliability'],
    },
    {
      text: 'Run a load test at your peak, kill a pod and a node, and check what users notice.',
      sources: ['eks-reliability'],
    },
  ],
  group: [
    {
      text: 'Make the machine reproducible: a template or image built by a script, nothing installed by hand.',
      sources: ['aws-compute-scaling', 'cncf-infrastructure-as-code'],
    },
    {
      text: 'Move data out of it: a managed database with a standby, files in object storage.',
      sources: ['rds-multi-zone', 'backup-discipline'],
    },
    {
      text: 'Start two in two zones behind a load balancer with a health check, then terminate one and check that it’s replaced.',
      sources: ['F-GEN-06', 'aws-compute-scaling'],
    },
    {
      text: 'Turn on automatic updates, alarms and a budget alert, then switch over a share of the traffic.',
      sources: ['aws-budgets', 'aws-compute-scaling'],
    },
  ],
  machine: [
    {
      text: 'Write a script that builds the machine from scratch, so you can replace it in an hour.',
      sources: ['cncf-infrastructure-as-code', 'backup-discipline'],
    },
    {
      text: 'Put the data on its own volume, with a daily snapshot and a copy elsewhere, and test a restore.',
      sources: ['F-GEN-02', 'backup-discipline'],
    },
    {
      text: 'Turn on automatic security updates, a firewall and monitoring from outside, and decide who gets the alerts.',
      sources: ['F-AWS-57', 'backup-discipline'],
    },
    {
      text: 'Try it with a copy of the data, then move on a quiet day and keep the old one for a few weeks.',
      sources: ['migration-rehost', 'backup-discipline'],
    },
  ],
  managed: [
    {
      text: 'Try two or three offers with a copy of your data and your most awkward case.',
      sources: ['F-AWS-59', 'rds-guide-welcome'],
    },
    {
      text: 'Ask each about its SLA, its backups, where the data is stored, and how you’d get all of it back out.',
      sources: ['aws-compute-sla', 'backup-discipline'],
    },
    {
      text: 'Import on a quiet day, check the numbers against the old system, and keep that one readable for a while.',
      sources: ['migration-rehost', 'backup-discipline'],
    },
  ],
});
