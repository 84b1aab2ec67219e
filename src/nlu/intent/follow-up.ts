import type { FollowUpTopic } from '../answers/examples.ts';
import { entitiesIn, type OptionName } from '../mentions/entities.ts';
import type { Token } from '../text/tokens.ts';

/** What is asked about advice that was given: why not another option, what comes second, how sure it is, or its sources. */
export type FollowUp =
  | { readonly about: 'option'; readonly option: OptionName }
  | { readonly about: 'runner-up' | 'confidence' | 'sources' };

/** Longer messages tell something new. */
const LONGEST = 16;
const LIKELY = 0.6;

/** The question about given advice that a whole message is, if it is one. */
export function followUpIn(
  { about, probability }: { readonly about: FollowUpTopic; readonly probability: number },
  tokens: readonly Token[],
): FollowUp | undefined {
  if (tokens.length === 0 || tokens.length > LONGEST || probability < LIKELY) return undefined;
  if (about === 'runner-up' || about === 'confidence' || about === 'sources') return { about };
  const option = about === 'option' ? entitiesIn(tokens).find((entity) => entity.option)?.option : undefined;
  return option && { about: 'option', option };
}
