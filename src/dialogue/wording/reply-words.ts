import type { Setting } from '../../decision/evaluate.ts';
import type { KnockOut } from '../../decision/fit/knock-outs.ts';
import { listed } from '../../domain/lists.ts';
import { sayValue } from '../../domain/profile.ts';
import { type Provider, providerNames } from '../../knowledge/facts/fact.ts';
import { options } from '../../knowledge/index.ts';
import { calledInSentence } from '../../knowledge/workloads/called.ts';
import type { Advice, Understood } from '../effect.ts';
import { sayFact, workUnit } from './unit.ts';

/** What it means that the workload was said to run on a provider. */
export const providerWords = (told: Provider, { provider }: Setting): string =>
  provider === 'any' || provider === told
    ? `I’ll stick to ${providerNames[told]}.`
    : `This workspace is set to ${providerNames[provider]}, so its limits decide.`;

/** " It would work on Azure and Google Cloud." */
const elsewhereWords = (providers: readonly Provider[]): string =>
  providers.length > 0 ? ` It would work on ${listed(providers.map((provider) => providerNames[provider]))}.` : '';

/** What rules an option out, and the workarounds. */
export const knockOutWords = ({ text, workaround, elsewhere }: KnockOut): string =>
  `${text}${elsewhereWords(elsewhere)} Workaround: ${workaround}`;
export const ruledOutWords = (out: KnockOut): string =>
  `Ruled out: ${options[out.option].name.toLowerCase()}. ${knockOutWords(out)}`;

export const sayUnderstood = (
  facts: readonly Understood[],
  nameOf: (person: string) => string = () => 'another person',
): string => {
  const unit = workUnit(facts);
  return facts
    .map(({ factor, value, words, replaces }) =>
      replaces
        ? `${sayFact({ factor, value }, unit)} (${nameOf(replaces.by)} had said ${sayFact({ factor, value: replaces.value }, unit)})`
        : sayFact({ factor, value, ...(words ? { words } : {}) }, unit),
    )
    .join(', ');
};

/** What nobody said and is taken for true, by the workload it is usual for; empty where nothing is. */
export const sayAssumptions = ({ supposed }: Pick<Advice, 'supposed'>): string =>
  [...Map.groupBy(supposed, ({ because }) => because)]
    .map(
      ([because, facts]) =>
        `Assumed (typical for ${calledInSentence(because)}): ${facts.map(({ factor, value }) => sayValue(factor, value)).join(', ')}.`,
    )
    .join(' ');
