import type { Claim, When } from './claim.ts';
import type { FlavourId } from './flavours.ts';
import { stating } from './references.ts';

/** Containers that somebody has to run a cluster for. */
export const clusterFlavour: FlavourId = 'Kubernetes/nodes';

/** Who should run none: nobody is there for it, or developers on the side have one service that stays up, or machines of their own besides. */
export const withoutTeam: readonly When[] = [
  { team_ops: ['none'] },
  {
    team_ops: ['some'],
    shape: ['single', 'monolith'],
    trigger: ['http_api', 'event', 'daemon', 'long_session'],
  },
  { team_ops: ['some'], hosting: ['on_prem', 'edge_device'] },
];

/** A claim that scores where its case holds. */
type Weighed = Claim & Required<Pick<Claim, 'when' | 'weight'>>;

/** What speaks against containers where nothing but a cluster can hold them; what serverless containers spare is then not spared. */
export const clusterCons = stating<readonly Weighed[]>([
  {
    id: 'cl-no-team',
    text: 'Only a Kubernetes cluster could hold it, and a cluster takes people to run it, whom you don’t have.',
    when: { team_ops: ['none'] },
    weight: 4,
    sources: ['alibaba-tradeoffs', 'cncf-serverless-whitepaper'],
    checked: '2026-11-29',
  },
  {
    id: 'cl-small-team',
    text: 'Only a Kubernetes cluster could hold it, and its scaling, monitoring and upkeep are much work for one application.',
    when: { team_ops: ['some'] },
    weight: 2,
    sources: ['alibaba-tradeoffs', 'cncf-serverless-whitepaper'],
    checked: '2026-11-29',
  },
]);

/** What speaks for containers where people run a cluster already. */
export const clusterPros = stating<readonly Weighed[]>([
  {
    id: 'cl-there',
    text: 'You already run a cluster, so one more container on it doesn’t add a second platform that your teams have to learn and run.',
    when: { existing: ['containerised'] },
    unless: { team_ops: ['none'] },
    weight: 2,
    sources: ['eks-for-startups', 'clearscale'],
    checked: '2026-11-30',
  },
]);
