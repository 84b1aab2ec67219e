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

const checked = '2026-11-20';

/** The second step of a decision, by the name that is shown. */
export const flavours = stating({
  'standard functions': {
    option: 'serverless',
    text: 'Functions on demand, billed for each call and its run time.',
    sources: ['F-AWS-20', 'F-AZ-01', 'F-GCP-04', 'F-CF-04', 'F-ALI-05'],
    checked,
    carries: ['FOL-03', 'FOL-10', 'DIS-35', 'DIS-41'],
  },
  'managed instances': {
    option: 'serverless',
    text: 'The functions model on machines that stay up: for steady, very high volumes.',
    sources: ['F-AWS-13', 'F-AZ-10', 'F-GCP-06'],
    checked,
    carries: ['FOL-10'],
  },
  'edge functions': {
    option: 'serverless',
    text: 'Small functions in hundreds of places of the provider’s network.',
    sources: ['cf-how-workers', 'F-CF-01'],
    checked,
  },
  'serverless containers that scale to zero': {
    option: 'containers',
    text: 'Your image, started when there is work and stopped when there is none.',
    sources: ['F-GCP-01', 'F-AZ-04', 'F-CF-06', 'F-AWS-32'],
    checked,
    carries: ['FOL-11', 'DIS-02', 'DIS-03', 'DIS-42'],
  },
  'always-on serverless containers': {
    option: 'containers',
    text: 'Your image on a managed service that keeps a minimum number of replicas running and patches the hosts.',
    sources: ['F-AWS-23', 'F-AWS-27', 'F-AZ-04', 'F-GCP-01'],
    checked,
    carries: ['FOL-01', 'FOL-11', 'DIS-08', 'DIS-42'],
  },
  'Kubernetes/nodes': {
    option: 'containers',
    text: 'Your images on a cluster of machines whose kind you choose.',
    sources: ['F-AWS-26', 'F-AWS-31', 'F-AZ-08', 'F-GCP-08'],
    checked,
    carries: ['FOL-02', 'FOL-04'],
  },
  'Windows containers': {
    option: 'containers',
    text: 'Windows images on Windows hosts; Cloud Run and Container Apps run Linux only.',
    sources: ['F-AWS-28', 'F-GCP-24', 'F-AZ-24'],
    checked,
    carries: ['DIS-05'],
  },
  'containers behind a network load balancer': {
    option: 'containers',
    text: 'Your image listens on its own port behind a TCP/UDP load balancer; platforms that only take HTTP do not fit.',
    sources: ['F-AWS-22', 'F-AWS-30'],
    checked,
  },
  'VM group': {
    option: 'vms',
    text: 'A group of machines made from one image, replaced and scaled together.',
    sources: ['F-GEN-06'],
    checked,
  },
  'container jobs': {
    option: 'containers',
    text: 'Your image runs once for each piece of work and ends with it; nothing is billed in between.',
    sources: ['F-AZ-27', 'F-GCP-01', 'F-GCP-03', 'F-AWS-23'],
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
    text: 'Your image runs with a GPU once for each piece of work; the GPU is billed while it runs.',
    sources: ['F-AWS-55', 'F-GCP-26'],
    checked,
  },
  'GPU nodes': {
    option: 'containers',
    text: 'Your image on machines with a GPU, which are billed while they are up.',
    sources: ['F-AWS-44', 'F-AWS-53', 'F-AZ-37'],
    checked,
  },
  'platform (PaaS)': {
    option: 'containers',
    text: 'A platform that builds, runs and patches a web app from your code or image.',
    sources: ['F-GEN-08', 'cncf-serverless-whitepaper'],
    checked,
  },
  'Kubernetes with persistent volumes': {
    option: 'containers',
    text: 'Your images on a cluster whose volumes outlive the pods.',
    sources: ['F-AWS-26', 'F-AZ-08', 'F-GCP-08'],
    checked,
  },
  'single VM': {
    option: 'vms',
    text: 'One machine with a disk that outlives it, snapshots of the disk, and a plan for the day it fails.',
    sources: ['F-GEN-02', 'F-GEN-03'],
    checked,
  },
  'GPU VM': {
    option: 'vms',
    text: 'A machine with a GPU, switched off while it has no work.',
    sources: ['F-AWS-31'],
    checked,
  },
  'dedicated host': {
    option: 'vms',
    text: 'A physical server for you alone: for licenses by core, drivers, or rules on who shares the hardware.',
    sources: ['F-AWS-52', 'F-AZ-47', 'F-GCP-33'],
    checked,
  },
  'static hosting': {
    option: 'managed',
    text: 'Files in object storage behind a CDN: none of your code runs, so there is nothing to patch or scale.',
    sources: ['F-AWS-67', 'cf-static-assets'],
    checked,
  },
  'managed database': {
    option: 'managed',
    text: 'The provider runs, patches, backs up and fails over the database.',
    sources: ['F-AWS-57', 'F-AZ-42', 'F-GCP-34'],
    checked,
  },
  'managed training/inference': {
    option: 'managed',
    text: 'The provider runs the model or the training; you bring data and pay for use.',
    sources: ['overview'],
    checked,
  },
  'managed service': {
    option: 'managed',
    text: 'The provider runs the software; you configure it and keep the data.',
    sources: ['F-AWS-57', 'F-AWS-59'],
    checked,
  },
} as const satisfies Record<string, Flavour>);

export type FlavourId = keyof typeof flavours;
/** A flavour, for code that treats all alike. */
export const flavour = (id: FlavourId): Flavour => flavours[id];
