import type { FollowUpTopic } from '../answers/examples.ts';
import { entitiesIn, type OptionName } from '../mentions/entities.ts';
import type { Token } from '../text/tokens.ts';

/** What is asked about advice as it stands. */
const ofAdvice = [
  'runner-up',
  'confidence',
  'sources',
  'tipping-point',
  'size',
  'estimate',
  'failure',
  'growth',
  'peak',
  'bill',
] as const;

/** What is asked about advice that was given: why not another option, or something of it. */
export type FollowUp =
  | { readonly about: 'option' | 'tipping-point'; readonly option: OptionName }
  | { readonly about: (typeof ofAdvice)[number]; readonly option?: undefined };

/** What may be asked with a number of its own, which is no fact then. */
const measured: ReadonlySet<FollowUpTopic> = new Set(['growth', 'peak', 'bill', 'tipping-point']);
export const mayMeasure = (about: FollowUpTopic): boolean => measured.has(about);

/** What is asked of advice only in a question; the same words in a sentence tell of the workload. */
const onlyAsked: ReadonlySet<FollowUpTopic> = new Set([
  'tipping-point',
  'size',
  'estimate',
  'failure',
  'growth',
  'peak',
]);
export const mustAsk = (about: FollowUpTopic): boolean => onlyAsked.has(about);

/** Longer messages tell something new. */
const LONGEST = 22;
const LIKELY = 0.5;
/** The same where a question names an option, of which little else is asked. */
const LIKELY_OPTION = 0.35;
const ofOption: ReadonlySet<FollowUpTopic> = new Set(['option', 'tipping-point']);

/** The question about given advice that a whole message is, if it is one: what it reminds of, if of anything. */
export function followUpIn(
  tokens: readonly Token[],
  reminds: { readonly about: FollowUpTopic; readonly probability: number } | undefined,
  isQuestion: boolean,
): FollowUp | undefined {
  if (tokens.length === 0 || tokens.length > LONGEST) return undefined;
  const refused = optionRefused(tokens);
  if (refused) return { about: 'option', option: refused };
  return reminds && remindedOf(tokens, reminds.about, reminds.probability, isQuestion);
}

function remindedOf(
  tokens: readonly Token[],
  about: FollowUpTopic,
  probability: number,
  isQuestion: boolean,
): FollowUp | undefined {
  const needed = isQuestion && ofOption.has(about) ? LIKELY_OPTION : LIKELY;
  const option = probability >= needed && (ofOption.has(about) || about === 'why') ? optionIn(tokens) : undefined;
  if (option) return { about: about === 'tipping-point' ? about : 'option', option };
  const asked = probability >= LIKELY ? ofAdvice.find((each) => each === about) : undefined;
  return asked && { about: asked };
}

const optionIn = (tokens: readonly Token[]): OptionName | undefined =>
  entitiesIn(tokens).find((entity) => entity.option)?.option;

const MOST_OF_A_NAME = 2;

/** "Why not virtual machines?": the words of a button, for every option; what a button says is not guessed. */
function optionRefused([why, not, ...name]: readonly Token[]): OptionName | undefined {
  if (why?.text !== 'why' || not?.text !== 'not' || name.length > MOST_OF_A_NAME) return undefined;
  return optionIn(name);
}
