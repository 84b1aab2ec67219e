import type { FollowUpTopic } from '../answers/examples.ts';
import { entitiesIn, type OptionName } from '../mentions/entities.ts';
import type { Token } from '../text/tokens.ts';

/** What is asked about advice that was given: why not another option, what comes second, how sure it is, or its sources. */
export type FollowUp =
  | { readonly about: 'option'; readonly option: OptionName }
  | { readonly about: 'runner-up' | 'confidence' | 'sources' };

/** Longer messages tell something new. */
const LONGEST = 16;
const LIKELY = 0.58;

/** The question about given advice that a whole message is, if it is one: what it reminds of, if of anything. */
export function followUpIn(
  tokens: readonly Token[],
  reminds: { readonly about: FollowUpTopic; readonly probability: number } | undefined,
): FollowUp | undefined {
  if (tokens.length === 0 || tokens.length > LONGEST) return undefined;
  const refused = optionRefused(tokens);
  if (refused) return { about: 'option', option: refused };
  if (!reminds || reminds.probability < LIKELY) return undefined;
  const { about } = reminds;
  if (about === 'runner-up' || about === 'confidence' || about === 'sources') return { about };
  const option = about === 'option' ? optionIn(tokens) : undefined;
  return option && { about: 'option', option };
}

const optionIn = (tokens: readonly Token[]): OptionName | undefined =>
  entitiesIn(tokens).find((entity) => entity.option)?.option;

const MOST_OF_A_NAME = 2;

/** "Why not virtual machines?": the words of a button, for every option; what a button says is not guessed. */
function optionRefused([why, not, ...name]: readonly Token[]): OptionName | undefined {
  if (why?.text !== 'why' || not?.text !== 'not' || name.length > MOST_OF_A_NAME) return undefined;
  return optionIn(name);
}
