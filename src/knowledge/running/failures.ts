import { stating } from '../references.ts';
import type { RunningKind, Told } from './kind.ts';

/** What happens when a machine, a zone or a run fails, and what to do about it beforehand. */
export const failures: Readonly<Record<RunningKind, readonly Told[]>> = stating({
  functions: [
    {
      text: 'If a machine fails, you don’t need to do anything: the next call runs on another.',
      sources: ['aws-lambda-resilience', 'gcp-run-zones'],
    },
    {
      text: 'Nor if a zone fails: Lambda spreads functions over several zones of a region.',
      sources: ['aws-lambda-resilience'],
      provider: 'aws',
    },
    {
      text: 'Nor if a zone fails: Cloud Run spreads instances over several zones of a region.',
      sources: ['gcp-run-zones'],
      provider: 'gcp',
    },
    {
      text: 'What fails in practice is your code or what it calls. A caller gets the error; an event is retried and then lost, unless you give it a dead-letter queue with an alarm on it.',
      sources: ['aws-toolkit-production', 'aws-toolkit-events'],
    },
  ],
  services: [
    {
      text: 'With two instances, if one dies or fails its health check, it’s replaced while the other keeps serving. Have them spread over zones, and keep at least two.',
      sources: ['ecs-services-guide', 'gcp-run-zones'],
    },
    {
      text: 'Anything an instance had in memory or on its own disk is gone, so keep data outside it, and give the database a standby in a second zone.',
      sources: ['F-AWS-04', 'rds-multi-zone'],
    },
  ],
  jobs: [
    {
      text: 'A failed job runs again if retries are on.',
      sources: ['cloud-run-job-retries', 'aws-batch-retries'],
    },
    { text: 'On AWS Batch they’re off until you set them.', sources: ['aws-batch-retries'], provider: 'aws' },
    { text: 'On Cloud Run they’re on by default.', sources: ['cloud-run-job-retries'], provider: 'gcp' },
    {
      text: 'So make it safe to run twice: save its progress outside, skip what’s already done, and set an alarm for runs that don’t finish in time.',
      sources: ['aws-toolkit-production', 'ecs-task-maintenance'],
    },
  ],
  cluster: [
    {
      text: 'The cluster starts the pods of a failed node on another one, if there is room. Run two or more copies of each service, in different zones.',
      sources: ['kubernetes-production', 'eks-reliability'],
    },
    {
      text: 'Keep data on volumes or in a database outside the cluster, with backups that someone has tested by restoring them.',
      sources: ['F-GEN-05', 'backup-discipline'],
    },
  ],
  group: [
    {
      text: 'The group replaces a failed machine from its template. Keep at least two, in two zones behind a load balancer, so no one notices when one fails.',
      sources: ['aws-compute-scaling', 'F-GEN-06'],
    },
    {
      text: 'Keep data outside the machines, in a database with a standby, and test its backup by restoring it.',
      sources: ['rds-multi-zone', 'backup-discipline'],
    },
  ],
  machine: [
    {
      text: 'It’s down until it’s running again on another host: in a cloud, mostly automatically and within minutes; on your own server, once someone has fixed it. A crash of your own software isn’t covered.',
      sources: ['ec2-instance-resiliency', 'azure-vm-reboots', 'gce-host-events'],
    },
    {
      text: 'If a short outage is OK: daily snapshots, a script that rebuilds the machine, monitoring from outside, and one rehearsal.',
      sources: ['backup-discipline', 'ec2-instance-resiliency'],
    },
    {
      text: 'If it isn’t: a second machine in another zone with a copy of the data, and a load balancer that sends traffic to the one that’s up. That’s about twice the price.',
      sources: ['aws-compute-sla', 'F-GEN-06'],
    },
  ],
  managed: [
    {
      text: 'Repairing it is the provider’s job. Its SLA says how much downtime to expect; a miss earns you a credit, not your losses.',
      sources: ['aws-compute-sla', 'F-AWS-59'],
    },
    {
      text: 'Your part: turn on the standby if there is one, keep a copy of your data elsewhere, and test restoring it.',
      sources: ['rds-multi-zone', 'backup-discipline'],
    },
  ],
});
