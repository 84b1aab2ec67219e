import type { FollowUpTopic } from '../answers/examples.ts';
import { entitiesIn, type OptionName } from '../mentions/entities.ts';
import type { Token } from '../text/tokens.ts';

/** How a topic is asked about. */
interface Asked {
  /** Only in a question: the same words in a sentence tell of the workload. */
  readonly onlyInQuestions?: true;
  /** Maybe with a number of its own, which is no fact then. */
  readonly mayMeasure?: true;
}

/** What is asked about advice as it stands. */
const ofAdvice = {
  'runner-up': {},
  confidence: {},
  sources: {},
  'tipping-point': { onlyInQuestions: true, mayMeasure: true },
  size: { onlyInQuestions: true },
  estimate: { onlyInQuestions: true },
  failure: { onlyInQuestions: true },
  growth: { onlyInQuestions: true, mayMeasure: true },
  peak: { onlyInQuestions: true, mayMeasure: true },
  bill: { mayMeasure: true },
} as const satisfies Partial<Record<FollowUpTopic, Asked>>;
type OfAdvice = keyof typeof ofAdvice;
const isOfAdvice = (about: FollowUpTopic): about is OfAdvice => about in ofAdvice;

export const howAsked = (about: FollowUpTopic): Asked => (isOfAdvice(about) ? ofAdvice[about] : {});

/** What is asked about advice that was given: why not another option, or something of it. */
export type FollowUp =
  | { readonly about: 'option' | 'tipping-point'; readonly option: OptionName }
  | { readonly about: OfAdvice | 'unnamed-option'; readonly option?: undefined };

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
  const mayName = ofOption.has(about) || about === 'why';
  const needed = isQuestion && ofOption.has(about) ? LIKELY_OPTION : LIKELY;
  const option = mayName && probability >= needed ? optionIn(tokens) : undefined;
  if (option) return { about: about === 'tipping-point' ? about : 'option', option };
  return probability >= LIKELY ? unnamed(about) : undefined;
}

/** What is asked where no option is named. */
function unnamed(about: FollowUpTopic): FollowUp | undefined {
  if (about === 'option') return { about: 'unnamed-option' };
  return isOfAdvice(about) ? { about } : undefined;
}

const optionIn = (tokens: readonly Token[]): OptionName | undefined =>
  entitiesIn(tokens).find((entity) => entity.option)?.option;

const MOST_OF_A_NAME = 2;

/** "Why not virtual machines?": the words of a button, for every option; what a button says is not guessed. */
function optionRefused([why, not, ...name]: readonly Token[]): OptionName | undefined {
  if (why?.text !== 'why' || not?.text !== 'not' || name.length > MOST_OF_A_NAME) return undefined;
  return optionIn(name);
}
