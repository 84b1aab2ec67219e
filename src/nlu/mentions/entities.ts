import type { Token } from '../text/tokens.ts';
import { type Hit, PhraseBook } from './phrases.ts';

export type OptionName = 'serverless' | 'containers' | 'vms';
export type ProviderName = 'aws' | 'azure' | 'gcp' | 'cloudflare' | 'alibaba';

/** A thing that a text names: an option, a provider, or a product of one for the other. */
export interface Entity {
  readonly option?: OptionName;
  readonly provider?: ProviderName;
}

const names: readonly (readonly [Entity, ...string[]])[] = [
  [
    { option: 'serverless' },
    'serverless',
    'function|functions|fn|fns|faas',
    'function as a service',
    'cloud function|functions',
    'knative|openfaas|openwhisk',
  ],
  [
    { option: 'serverless', provider: 'aws' },
    'lambda|lambdas',
    'step function|functions',
    'lambda function|functions',
    'snapstart',
    'managed instances',
  ],
  [
    { option: 'serverless', provider: 'azure' },
    'azure|az function|functions',
    'flex consumption',
    'durable functions',
    'consumption plan',
  ],
  [{ option: 'serverless', provider: 'gcp' }, 'cloud|gcp|google function|functions', 'gcf'],
  [{ option: 'serverless', provider: 'cloudflare' }, 'worker|workers', 'cf|cloudflare worker|workers'],
  [{ option: 'serverless', provider: 'alibaba' }, 'function compute'],
  [
    { option: 'containers' },
    'container|containers|containerised|containerized|containerisation|containerization|caas',
    'docker|dockerised|dockerized',
    'kubernetes|k8s|kube|k3s|openshift|nomad|rancher',
    'orchestrator|orchestration',
    'pod|pods',
    'docker image|images',
    'swarm',
  ],
  [{ option: 'containers', provider: 'aws' }, 'fargate|ecs|eks', 'app runner', 'apprunner', 'ecs express'],
  [{ option: 'containers', provider: 'azure' }, 'aks|aca|aci', 'container apps|app|instances|instance', 'app service'],
  [{ option: 'containers', provider: 'gcp' }, 'gke|cloudrun', 'cloud run', 'gke autopilot'],
  [{ option: 'containers', provider: 'alibaba' }, 'ack|eci'],
  [
    { option: 'vms' },
    'vm|vms|droplet|droplets|vps|hypervisor',
    'virtual|dedicated|physical machine|machines|server|servers|box|boxes',
    'bare metal',
    'scale set|sets',
    'server|servers',
  ],
  [{ option: 'vms', provider: 'aws' }, 'ec2|ec2s|lightsail', 'autoscaling|auto group|groups'],
  [{ option: 'vms', provider: 'gcp' }, 'compute engine', 'gce'],
  [{ provider: 'aws' }, 'aws|amazon'],
  [{ provider: 'azure' }, 'azure'],
  [{ provider: 'gcp' }, 'gcp', 'google cloud'],
  [{ provider: 'cloudflare' }, 'cloudflare'],
  [{ provider: 'alibaba' }, 'alibaba|aliyun'],
];

const book = new PhraseBook<Entity>();
for (const [entity, ...phrases] of names) for (const phrase of phrases) book.add(phrase, entity);

/** What a text names; of names within names ("azure functions") the whole. */
export const entitiesIn = (tokens: readonly Token[]): Entity[] => entityHitsIn(tokens).map(({ meaning }) => meaning);

/** The same with its place. */
export function entityHitsIn(tokens: readonly Token[]): Hit<Entity>[] {
  const hits = book.find(tokens);
  return hits.filter(
    (inner) =>
      !hits.some(
        (outer) => outer.from <= inner.from && outer.to >= inner.to && outer.to - outer.from > inner.to - inner.from,
      ),
  );
}
