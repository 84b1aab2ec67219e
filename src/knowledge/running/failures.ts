import { stating } from '../references.ts';
import type { RunningKind, Told } from './kind.ts';

/** What happens when a machine, a zone or a run fails, and what to do about it beforehand. */
export const failures: Readonly<Record<RunningKind, readonly Told[]>> = stating({
  functions: [
    {
      text: 'A machine or a zone that fails needs nothing from you: Lambda and Cloud Run run functions in several zones of a region.',
      sources: ['aws-lambda-resilience', 'gcp-run-zones'],
    },
    {
      text: 'What fails in practice is your code or what it calls. A caller gets the error; an event is retried and then lost, unless you give it a dead-letter queue with an alarm on it.',
      sources: ['aws-toolkit-production', 'aws-toolkit-events'],
    },
  ],
  services: [
    {
      text: 'With two instances, one that dies or fails its health check is replaced while the other one serves. ECS and Cloud Run spread them over zones; keep at least two.',
      sources: ['ecs-services-guide', 'gcp-run-zones'],
    },
    {
      text: 'What an instance held in memory or on its own disk is gone, so keep data outside it, and give the database a standby in a second zone.',
      sources: ['F-AWS-04', 'rds-multi-zone'],
    },
  ],
  jobs: [
    {
      text: 'A job that fails runs again if you set retries: a Cloud Run job does by default, an AWS Batch job only when told to.',
      sources: ['cloud-run-job-retries', 'aws-batch-retries'],
    },
    {
      text: 'So it has to bear running twice: save its progress outside, skip what is done, and set an alarm for a run that didn’t finish in time.',
      sources: ['aws-toolkit-production', 'ecs-task-maintenance'],
    },
  ],
  cluster: [
    {
      text: 'The cluster starts the pods of a failed node on another one, if there is room. Run two or more copies of each service, in different zones.',
      sources: ['kubernetes-production', 'eks-reliability'],
    },
    {
      text: 'Data has to be on volumes or in a database outside the cluster, with backups that somebody has restored once.',
      sources: ['F-GEN-05', 'backup-discipline'],
    },
  ],
  group: [
    {
      text: 'The group replaces a machine that fails from its template. Keep at least two, in two zones behind a load balancer, so that one failing isn’t noticed.',
      sources: ['aws-compute-scaling', 'F-GEN-06'],
    },
    {
      text: 'Data has to be outside the machines: in a database with a standby, with a backup that somebody has restored once.',
      sources: ['rds-multi-zone', 'backup-discipline'],
    },
  ],
  machine: [
    {
      text: 'It’s down until it runs again on another host: in a cloud mostly by itself and within minutes, on a server of your own when somebody has fixed it. A crash of your own software isn’t covered.',
      sources: ['ec2-instance-resiliency', 'azure-vm-reboots', 'gce-host-events'],
    },
    {
      text: 'If minutes are fine: daily snapshots, a script that builds the machine again, an alarm from outside, and one rehearsal.',
      sources: ['backup-discipline', 'ec2-instance-resiliency'],
    },
    {
      text: 'If they aren’t: a second machine in another zone with a copy of the data, and something in front that sends traffic to the one that works. That’s about twice the price.',
      sources: ['aws-compute-sla', 'F-GEN-06'],
    },
  ],
  managed: [
    {
      text: 'Repairing it is the provider’s job; how fast is in its service level, which pays a credit and not your loss.',
      sources: ['aws-compute-sla', 'F-AWS-59'],
    },
    {
      text: 'Your part: switch on the standby where it’s an option, keep a copy of your data elsewhere, and restore it once.',
      sources: ['rds-multi-zone', 'backup-discipline'],
    },
  ],
});
