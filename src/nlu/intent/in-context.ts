import { type Intent, isQuestionIntent } from '../../domain/intents.ts';
import type { FactorId } from '../../domain/profile.ts';
import type { Fact } from '../fact.ts';
import { providerIn } from '../mentions/providers.ts';
import type { Guess } from '../model.ts';
import { asks, supposes } from '../scope/asking.ts';
import type { Token } from '../text/tokens.ts';

/** A text as far as it was read before anybody guesses what is meant by it. */
export interface Read {
  readonly tokens: readonly Token[];
  readonly facts: readonly Fact[];
}

/** A message that states this much describes a workload, whatever it asks. */
const DESCRIPTION = 3;

/** Where a conversation stands when something is said. */
export interface Context {
  readonly phase: 'new' | 'asking' | 'answered';
  /** The factor that was just asked for. */
  readonly asked?: FactorId;
}

/** A question in the middle of a questionnaire must be this clear to be taken for one. */
const CLEAR_QUESTION = 0.6;
const VERY_CLEAR = 0.75;
/** How sure a reading must be before it is preferred to taking a reply for an answer. */
const NEEDED: Partial<Record<Intent, number>> = { skip: 0.4, unsure: 0.4, greeting: 0.8, help: 0.7, thanks: 0.7 };
const NEEDED_OTHERWISE = 0.5;
/** The same where the reply does answer the question. */
const NEEDED_AGAINST_ANSWER = 0.9;

const named =
  '(?:lambdas?|serverless|functions?|faas|containers?|docker|fargate|ecs|k8s|kubernetes|vms?|ec2|cloud run)';
const proposal = new RegExp(
  `(?:[.!;:,]\\s*|\\n[^\\S\\n]*)(?:so |just |then )*(?:a |an |on |in |use )?${named}(?: (?:or|vs) (?:${named}|not))?\\s*\\?+$`,
  'i',
);

/** "containers?": what there is to say of them. */
const lone = new RegExp(`^\\W*(?:(?:an?|the|some|about) )?${named}(?: (?:pls|please|thoughts|opinions))?\\W*$`, 'i');

/** "no state at all, a plain REST api. lambda?" describes a workload and proposes a place for it. */
const isProposal = (top: Intent, facts: readonly Fact[], text: string): boolean =>
  facts.length > 0 && isQuestionIntent(top) && top !== 'out-of-scope' && proposal.test(text);

function inContext({ phase, asked }: Context, read: Read, guesses: readonly Guess[], text: string): Intent {
  const { facts } = read;
  const top = guesses[0]!;
  if (phase !== 'new' && isQuestionIntent(top.intent) && !asks(text) && providerIn(read.tokens, true))
    return phase === 'asking' ? 'answer' : 'change';
  if (phase === 'asking') return asReply(top, asked, facts, text);
  return phase === 'answered' ? afterAdvice(top, read, text) : asOpening(top, facts, text);
}

function asOpening({ intent, probability }: Guess, facts: readonly Fact[], text: string): Intent {
  if (lone.test(text)) return 'pros-cons';
  const enough = intent === 'out-of-scope' ? DESCRIPTION - 1 : DESCRIPTION;
  const describes = facts.length >= enough && probability < CLEAR_QUESTION && !asks(text);
  return describes || isProposal(intent, facts, text) ? 'recommend' : intent;
}

const corrects = /\b(?:actually|correct\w*|change|set|make|update|instead|meant?|rather|sorry)\b/i;

const isSupposed = (text: string): boolean => text.endsWith('?') || supposes(text);

/** What is stated changes the advice; what is asked or supposed does not. */
function afterAdvice({ intent }: Guess, read: Read, text: string): Intent {
  if (isProposal(intent, read.facts, text)) return 'recommend';
  return read.facts.length === 0 ? intent : withFacts(intent, read, text);
}

function withFacts(intent: Intent, read: Read, text: string): Intent {
  if (intent === 'what-if') return isSupposed(text) ? intent : 'change';
  if (intent === 'change') return asksWhatItWouldBe(read, text) ? 'what-if' : intent;
  if (isQuestionIntent(intent) && !asks(text) && read.facts.length < DESCRIPTION) return 'change';
  return intent === 'answer' && text.endsWith('?') ? 'what-if' : intent;
}

/** "8 GB?" supposes what it says; "it needs 8 GB now. Why not Kubernetes?" asks nothing of what it tells. */
function asksWhatItWouldBe({ facts, tokens }: Read, text: string): boolean {
  if (!text.endsWith('?') || corrects.test(text)) return false;
  const question = Math.max(...['. ', '! ', '? '].map((end) => text.lastIndexOf(end)));
  return facts.some(({ to }) => tokens[to - 1]!.end > question);
}

/** "stop asking and decide: it is a nightly job". */
export const impatient =
  /\b(?:stop asking|(?:no more|enough|too many) questions|just (?:decide|answer|tell me|give me (?:an|the|your) (?:answer|verdict|advice|recommendation))|(?:decide|answer) (?:now|already)|verdict now)\b/i;

/** "I forgot: some take 20 minutes" brings up something else than what was asked. */
export const bringsUp =
  /^\W*(?:(?:oh|ah|and|but|sorry|hm+|wait|ok|well)\W+)*(?:(?:i|we) (?:forgot|should(?:['’]ve| have) (?:said|mentioned|told)|did ?n[o'’]?t mention)|forgot to|by the way|btw|one (?:more|other) thing)\b/i;

/** What was just asked decides how a short reply is read. */
function asReply(
  { intent, probability }: Guess,
  asked: FactorId | undefined,
  facts: readonly Fact[],
  text: string,
): Intent {
  if (impatient.test(text)) return 'answer-now';
  const answers = facts.some(({ factor }) => factor === asked);
  if (isQuestionIntent(intent)) return sideQuestion(intent, probability, answers, facts, text);
  if (intent === 'what-if' && facts.length > 0 && !isSupposed(text)) return 'answer';
  const needed = answers ? NEEDED_AGAINST_ANSWER : (NEEDED[intent] ?? NEEDED_OTHERWISE);
  return probability >= needed ? intent : 'answer';
}

/** A question in the middle of a questionnaire, unless the message rather tells something. */
function sideQuestion(
  top: Intent,
  probability: number,
  answers: boolean,
  facts: readonly Fact[],
  text: string,
): Intent {
  const asks = text.endsWith('?');
  if (top === 'recommend') return 'answer';
  if (answers && !(asks && probability >= VERY_CLEAR)) return 'answer';
  if (facts.length > 0 && !asks) return 'answer';
  return probability >= CLEAR_QUESTION ? top : 'answer';
}

/** What is thought of first; but nothing is wiped unless that is asked for in words. */
export function intentIn(context: Context, read: Read, guesses: readonly Guess[], text: string): Intent {
  if (guesses[0]!.intent !== 'restart') return inContext(context, read, guesses, text);
  if (isRetraction(read.tokens, read.facts)) return 'change';
  const answers = read.facts.some(({ factor }) => factor === context.asked);
  if (!answers && read.tokens.some(({ text: word }) => wipes.test(word))) return 'restart';
  return inContext(context, read, guesses.slice(1), text);
}
const wipes =
  /^(?:restart|reset|over|again|afresh|fresh|anew|scratch|forget|clear|wipe|begin|start|erase|delete|scrap|discard|nevermind|ignore|new|another|different|redo|reboot|blank|clean|cancel|stop|quit|abort|drop|beginning|starting|top|zero|everything|all|throw|trash|bin|slate|round)$/;

/** "forget the gpu" takes one thing back; "forget everything about the gpu" and "start over" take back all. */
const isRetraction = (tokens: readonly Token[], facts: readonly Fact[]): boolean =>
  facts.some(({ value }) => value === null) && !tokens.some(({ text }) => wholly.test(text));
const wholly =
  /^(?:all|everything|whole|entire|over|again|afresh|fresh|anew|reset|restart|new|other|another|different)$/;
