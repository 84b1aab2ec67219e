import { type OptionId, optionIds } from '../../knowledge/claim.ts';
import type { Provider } from '../../knowledge/facts/fact.ts';
import { PhraseBook } from '../../nlu/phrases.ts';
import type { Token } from '../../nlu/tokens.ts';

type Mention = { readonly option?: OptionId; readonly provider?: Provider };
const book = new PhraseBook<Mention>();
const names: readonly (readonly [Mention, string])[] = [
  [{ option: 'serverless' }, 'serverless'],
  [{ option: 'serverless' }, 'function|functions|fn|fns|faas'],
  [{ option: 'serverless', provider: 'aws' }, 'lambda|lambdas'],
  [{ option: 'serverless', provider: 'azure' }, 'azure|az function|functions'],
  [{ option: 'serverless', provider: 'azure' }, 'flex consumption'],
  [{ option: 'serverless', provider: 'gcp' }, 'cloud|gcp|google function|functions'],
  [{ option: 'serverless', provider: 'cloudflare' }, 'worker|workers'],
  [{ option: 'serverless', provider: 'alibaba' }, 'function compute'],
  [{ option: 'containers' }, 'container|containers|docker|kubernetes|k8s|pod|pods|orchestrator'],
  [{ option: 'containers', provider: 'aws' }, 'fargate|ecs|eks'],
  [{ option: 'containers', provider: 'azure' }, 'aks|aca'],
  [{ option: 'containers', provider: 'azure' }, 'container apps|instances'],
  [{ option: 'containers', provider: 'gcp' }, 'gke'],
  [{ option: 'containers', provider: 'gcp' }, 'cloud run'],
  [{ option: 'containers', provider: 'alibaba' }, 'ack|eci'],
  [{ option: 'vms' }, 'vm|vms|server|servers|droplet|droplets|vps'],
  [{ option: 'vms' }, 'virtual machine|machines|server|servers'],
  [{ option: 'vms' }, 'bare metal'],
  [{ option: 'vms', provider: 'aws' }, 'ec2'],
  [{ option: 'vms', provider: 'gcp' }, 'compute engine'],
  [{ provider: 'aws' }, 'aws|amazon'],
  [{ provider: 'azure' }, 'azure|microsoft'],
  [{ provider: 'gcp' }, 'gcp|google'],
  [{ provider: 'cloudflare' }, 'cloudflare|cf'],
  [{ provider: 'alibaba' }, 'alibaba|aliyun'],
];
for (const [mention, phrase] of names) book.add(phrase, mention);

/** The options and providers that a text names, each once. */
export function mentionsIn(tokens: readonly Token[]): { options: OptionId[]; providers: Provider[] } {
  const hits = book.find(tokens);
  const named = hits.filter(
    (inner) =>
      !hits.some(
        (outer) => outer.from <= inner.from && outer.to >= inner.to && outer.to - outer.from > inner.to - inner.from,
      ),
  );
  const found = new Set(named.map(({ meaning }) => meaning.option));
  return {
    options: optionIds.filter((option) => found.has(option)),
    providers: [...new Set(named.flatMap(({ meaning }) => meaning.provider ?? []))],
  };
}
