import { stating } from '../references.ts';
import type { RunningKind, Told } from './kind.ts';

const image: Told = {
  text: 'The provider patches the machines underneath. The image is yours: rebuild and redeploy it when its base or a library gets a security fix, and have it scanned so that you hear of those.',
  sources: ['clearscale', 'aws-toolkit-production', 'F-AWS-27'],
};

/** Who updates what once it runs. */
export const upkeep: Readonly<Record<RunningKind, readonly Told[]>> = stating({
  functions: [
    {
      text: 'The provider patches the servers and the runtime. Your libraries are yours, and so is the move to a newer runtime version before the old one is retired.',
      sources: ['clearscale', 'lambda-runtime-shared', 'aws-toolkit-production'],
    },
  ],
  services: [image],
  jobs: [image],
  cluster: [
    {
      text: 'Three things to keep current: the cluster’s version, the nodes, and your images.',
      sources: ['kubernetes-production'],
    },
    {
      text: 'On EKS, nodes on EC2 are yours to patch unless Auto Mode runs them.',
      sources: ['eks-compute'],
      provider: 'aws',
    },
  ],
  group: [
    {
      text: 'The operating system and everything on it is yours to patch. Build a new machine image with the updates and let the group replace its machines one by one, instead of changing them in place.',
      sources: ['ec2-shared-responsibility', 'aws-compute-scaling'],
    },
  ],
  machine: [
    {
      text: 'The operating system and everything on it is yours to patch. Turn on automatic security updates, plan a time for restarts, and take a snapshot before bigger updates.',
      sources: ['ec2-shared-responsibility', 'backup-discipline'],
    },
  ],
  managed: [
    {
      text: 'Updates are the provider’s job. Ask which ones it installs by itself, when, and what stays yours, such as plugins and major versions.',
      sources: ['ec2-shared-responsibility'],
    },
  ],
});
