import { stating } from '../references.ts';
import type { RunningKind, Told } from './kind.ts';

/** What to do first, in this order. */
export const firstSteps: Readonly<Record<RunningKind, readonly Told[]>> = stating({
  functions: [
    {
      text: 'Choose one tool that describes it all as code (SAM, CDK, Terraform), and one account or project per stage.',
      sources: ['aws-toolkit-production', 'cncf-infrastructure-as-code'],
    },
    {
      text: 'Ship one thin slice from end to end: one trigger, one function with a role of its own, its data.',
      sources: ['aws-toolkit-architecture', 'aws-lambda-iac'],
    },
    {
      text: 'Set memory and the time limit yourself (Lambda starts with 128 MB and 3 seconds), and measure with real input.',
      sources: ['aws-toolkit-lambda'],
    },
    {
      text: 'Add a dead-letter queue, alarms on errors and throttling, and a budget alert.',
      sources: ['aws-toolkit-production', 'aws-budgets'],
    },
    {
      text: 'Send it a small share of the traffic, 10% first, and keep the old way until it has run through your busiest day.',
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
      text: 'Create the service with two instances, described as code, and deploy it from your pipeline with a way back.',
      sources: ['ecs-services-guide', 'cncf-infrastructure-as-code'],
    },
    {
      text: 'Run a load test at your peak; set CPU, memory and scaling by what you see. Set alarms and a budget alert.',
      sources: ['aws-toolkit-ecs-scaling', 'aws-budgets'],
    },
    {
      text: 'Switch a share of the traffic over, and keep the old system until the new one has run through your busiest day.',
      sources: ['aws-toolkit-containers', 'azure-strangler-fig'],
    },
  ],
  jobs: [
    {
      text: 'Put the job in an image that takes its input from outside and ends with an exit code.',
      sources: ['twelve-factor-logs', 'aws-batch-guide'],
    },
    {
      text: 'Run it by hand once on the largest real input, and note time and memory.',
      sources: ['cloud-run-job-size', 'aws-batch-guide'],
    },
    {
      text: 'Make it bear running twice, then set retries and a time limit.',
      sources: ['aws-toolkit-production', 'aws-batch-retries', 'cloud-run-job-retries'],
    },
    {
      text: 'Add the schedule or the queue, an alarm for a run that fails or doesn’t happen, and a budget alert.',
      sources: ['aws-toolkit-production', 'aws-budgets'],
    },
    {
      text: 'Let it run beside the old one for some rounds, compare the results, and then switch the old one off.',
      sources: ['azure-strangler-fig'],
    },
  ],
  cluster: [
    {
      text: 'Settle who upgrades the cluster and answers at night, before anything runs on it.',
      sources: ['kubernetes-production', 'alibaba-tradeoffs'],
    },
    {
      text: 'Build the image: settings from environment variables, logs to standard output, a readiness check.',
      sources: ['twelve-factor-logs', 'kubernetes-probes'],
    },
    {
      text: 'Describe the deployment as code, in a namespace of its own, with requests and limits from a measurement and two or more copies.',
      sources: ['kubernetes-production', 'eks-reliability'],
    },
    {
      text: 'Run a load test at your peak, kill a pod and a node, and see what users notice.',
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
      text: 'Start two in two zones behind a load balancer with a health check, and end one to see that it is replaced.',
      sources: ['F-GEN-06', 'aws-compute-scaling'],
    },
    {
      text: 'Set automatic updates, alarms and a budget alert, then switch a share of the traffic over.',
      sources: ['aws-budgets', 'aws-compute-scaling'],
    },
  ],
  machine: [
    {
      text: 'Write a script that builds the machine from nothing, so that you can replace it in an hour.',
      sources: ['cncf-infrastructure-as-code', 'backup-discipline'],
    },
    {
      text: 'Put the data on a volume of its own, with a daily snapshot and a copy elsewhere, and restore it once.',
      sources: ['F-GEN-02', 'backup-discipline'],
    },
    {
      text: 'Set automatic security updates, a firewall and an alarm from outside, and name who answers it.',
      sources: ['F-AWS-57', 'backup-discipline'],
    },
    {
      text: 'Try it with a copy of the data; then move on a quiet day, and keep the old one for a few weeks.',
      sources: ['migration-rehost', 'backup-discipline'],
    },
  ],
  managed: [
    {
      text: 'Take a trial of two or three offers with a copy of your data and your most awkward case.',
      sources: ['F-AWS-59', 'rds-guide-welcome'],
    },
    {
      text: 'Ask each for its service level, backups, where the data is, and how you get all of it out again.',
      sources: ['aws-compute-sla', 'backup-discipline'],
    },
    {
      text: 'Import on a quiet day, check the numbers against the old system, and keep that readable for a while.',
      sources: ['migration-rehost', 'backup-discipline'],
    },
  ],
});
