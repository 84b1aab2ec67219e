import { type OptionId, optionIds } from '../../knowledge/claim.ts';
import type { Provider } from '../../knowledge/facts/fact.ts';
import { entitiesIn } from '../../nlu/mentions/entities.ts';
import type { Token } from '../../nlu/text/tokens.ts';

/** The options and providers that a text names, each once. */
export function mentionsIn(tokens: readonly Token[]): { options: OptionId[]; providers: Provider[] } {
  const entities = entitiesIn(tokens);
  return {
    options: optionIds.filter((id) => entities.some(({ option }) => option === id)),
    providers: [...new Set(entities.flatMap(({ provider }) => provider ?? []))],
  };
}
