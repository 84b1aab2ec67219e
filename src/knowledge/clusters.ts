import type { Claim } from './claim.ts';
import type { FlavourId } from './flavours.ts';
import { stating } from './references.ts';

/** Containers that somebody has to run a cluster for. */
export const clusterFlavour: FlavourId = 'Kubernetes/nodes';

/** What speaks against containers where nothing but a cluster can hold them; what serverless containers spare is then not spared. */
export const clusterCons = stating<readonly (Claim & { readonly weight: NonNullable<Claim['weight']> })[]>([
  {
    id: 'cl-no-team',
    text: 'Only a Kubernetes cluster could hold it, and nobody is there to run one.',
    when: { team_ops: ['none'] },
    weight: 4,
    sources: ['F-AWS-26', 'F-AZ-08', 'F-GCP-08'],
    checked: '2026-11-28',
  },
  {
    id: 'cl-small-team',
    text: 'Only a Kubernetes cluster could hold it, which is much to run for one application.',
    when: { team_ops: ['some'] },
    weight: 2,
    sources: ['F-AWS-26', 'F-AZ-08', 'F-GCP-08'],
    checked: '2026-11-28',
  },
]);
