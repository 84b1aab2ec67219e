import type { OptionId } from './claim.ts';
import { stating } from './references.ts';
import type { SourceId } from './source.ts';

interface Flavour {
  readonly option: OptionId | 'managed';
  readonly text: string;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly checked: string;
  readonly carries?: readonly string[];
}

const checked = '2026-11-29';

/** The second step of a decision, by the name that is shown. */
export const flavours = stating({
  'standard functions': {
    option: 'serverless',
    text: 'Functions on demand, billed by calls and by the time or the processor time they take.',
    sources: ['F-AWS-20', 'F-CF-04', 'F-ALI-05'],
    checked,
    carries: ['FOL-03', 'FOL-10', 'DIS-35', 'DIS-41'],
  },
  'managed instances': {
    option: 'serverless',
    text: 'The functions model on machines that stay up; on AWS, Lambda Managed Instances for steady, very high volumes.',
    sources: ['F-AWS-13'],
    checked,
    carries: ['FOL-10'],
  },
  'edge functions': {
    option: 'serverless',
    text: 'Small functions in the provider’s network; Cloudflare Workers run in hundreds of locations.',
    sources: ['cf-how-workers', 'F-CF-01'],
    checked,
  },
  'serverless containers that scale to zero': {
    option: 'containers',
    text: 'Your image, started when there is work and stopped when there is none.',
    sources: ['F-GCP-01', 'F-AZ-04', 'F-AZ-27', 'F-CF-06'],
    checked,
    carries: ['FOL-11', 'DIS-02', 'DIS-03', 'DIS-42'],
  },
  'always-on serverless containers': {
    option: 'containers',
    text: 'Your image on a managed service that keeps a minimum number of instances running, with no servers for you to manage.',
    sources: ['F-AWS-27', 'aws-toolkit-ecs-scaling', 'gcp-min-instances'],
    checked,
    carries: ['FOL-01', 'FOL-11', 'DIS-08', 'DIS-42'],
  },
  'Kubernetes/nodes': {
    option: 'containers',
    text: 'Your images on a cluster whose nodes you choose: Linux or Windows machines, with GPUs on Linux.',
    sources: ['F-AWS-53', 'F-AZ-37', 'eks-compute'],
    checked,
    carries: ['FOL-02', 'FOL-04'],
  },
  'Windows containers': {
    option: 'containers',
    text: 'Windows images on Windows hosts; Cloud Run and Container Apps run Linux only.',
    sources: ['kubernetes-windows', 'F-AWS-28', 'F-GCP-24', 'F-AZ-24'],
    checked,
    carries: ['DIS-05'],
  },
  'containers behind a network load balancer': {
    option: 'containers',
    text: 'Your image on a port of its own behind a load balancer for TCP or UDP, such as AWS’s Network Load Balancer; a platform that takes only HTTP does not fit.',
    sources: ['ecs-load-balancers'],
    checked,
  },
  'VM group': {
    option: 'vms',
    text: 'A group of machines from one template: those that fail are replaced, and it grows and shrinks with the load.',
    sources: ['aws-compute-scaling', 'F-GEN-06'],
    checked,
  },
  'container jobs': {
    option: 'containers',
    text: 'Your image runs once for each piece of work and ends with it; nothing of it runs in between.',
    sources: ['F-AZ-27', 'F-GCP-01', 'F-GCP-03'],
    checked,
  },
  'serverless GPU': {
    option: 'containers',
    text: 'Your image with a GPU that is billed while it runs and that scales to zero.',
    sources: ['F-GCP-25', 'F-AZ-26'],
    checked,
  },
  'GPU jobs': {
    option: 'containers',
    text: 'Your image runs with a GPU once for each piece of work, as a job of AWS Batch or Cloud Run.',
    sources: ['F-AWS-55', 'F-GCP-26'],
    checked,
  },
  'GPU nodes': {
    option: 'containers',
    text: 'Your image on machines with a GPU, which are billed while they run.',
    sources: ['F-AWS-53', 'F-AZ-37', 'ec2-lifecycle'],
    checked,
  },
  'platform (PaaS)': {
    option: 'containers',
    text: 'A platform that builds and runs a web app from your code, so that you do not manage the operating system.',
    sources: ['F-GEN-08', 'cncf-serverless-whitepaper'],
    checked,
  },
  'Kubernetes with persistent volumes': {
    option: 'containers',
    text: 'Your images on a cluster whose volumes outlive the pods.',
    sources: ['F-GEN-05'],
    checked,
  },
  'Docker Compose on one server': {
    option: 'containers',
    text: 'Your images on one server: no cluster to run, but when that server fails, so does what it runs; keep backups and a second machine to move to.',
    sources: ['F-GEN-09', 'F-GEN-10'],
    checked,
  },
  'single VM': {
    option: 'vms',
    text: 'One machine with its data on a persistent volume; take snapshots of it, and have a plan for when the machine fails.',
    sources: ['F-GEN-02'],
    checked,
  },
  'GPU VM': {
    option: 'vms',
    text: 'A machine with a GPU; switch it off while it has no work, as a stopped one is not billed for its use.',
    sources: ['aws-instance-selection', 'ec2-lifecycle'],
    checked,
  },
  'dedicated host': {
    option: 'vms',
    text: 'A physical server for you alone: for licenses by socket or core, or rules on who shares the hardware.',
    sources: ['F-AWS-52', 'F-AZ-47'],
    checked,
  },
  'static hosting': {
    option: 'managed',
    text: 'Files in object storage, with a CDN in front: no server-side code of yours runs.',
    sources: ['F-AWS-67', 's3-static-site'],
    checked,
  },
  'managed database': {
    option: 'managed',
    text: 'The provider runs, patches and backs up the database, and fails it over where you switch that on.',
    sources: ['rds-guide-welcome', 'F-AZ-42'],
    checked,
  },
  'managed training/inference': {
    option: 'managed',
    text: 'The provider runs the model or the training; Amazon Bedrock, for example, is billed per request and needs no capacity planning.',
    sources: ['aws-model-deployment', 'F-AWS-58'],
    checked,
  },
  'managed service': {
    option: 'managed',
    text: 'The provider runs the software, and you set it up and use it.',
    sources: ['rds-guide-welcome', 'F-AWS-59'],
    checked,
  },
} as const satisfies Record<string, Flavour>);

export type FlavourId = keyof typeof flavours;
/** How a kind of containers is said beside the word: "containers (run as jobs)". */
const besideContainers: Readonly<Record<string, string>> = {
  'serverless containers that scale to zero': 'serverless, scaling to zero',
  'always-on serverless containers': 'serverless, always on',
  'Windows containers': 'on Windows',
  'containers behind a network load balancer': 'behind a network load balancer',
  'container jobs': 'run as jobs',
};
export const shownBeside = (option: string, kind: string): string =>
  option === 'containers' ? (besideContainers[kind] ?? kind) : kind;
/** A flavour, for code that treats all alike. */
export const flavour = (id: FlavourId): Flavour => flavours[id];
