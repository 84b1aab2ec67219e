import type { FactorId, FactorValue } from '../profile/index.ts';
import { asks, supposes } from './asking.ts';
import { lexiconWords } from './choices.ts';
import { commandIn } from './commands.ts';
import { type DescribedPart, partsIn } from './components.ts';
import type { ProviderName } from './entities.ts';
import { exactAnswer } from './exact.ts';
import type { Fact } from './fact.ts';
import { factsIn } from './facts.ts';
import type { Read } from './features.ts';
import { type FollowUp, followUpIn } from './follow-ups.ts';
import { type Intent, isQuestionIntent } from './intents.ts';
import { type Guess, type Model, opensConversation } from './model.ts';
import { repairable, speller } from './spelling.ts';
import { plainLines, plainText, readable } from './text.ts';
import { type Token, tokenize } from './tokens.ts';
import { DESCRIPTION, toldOf } from './told.ts';
import { type Topic, topicIn } from './topics.ts';

/** Where a conversation stands when something is said. */
export interface Context {
  readonly phase: 'new' | 'asking' | 'answered';
  /** The factor that was just asked for. */
  readonly asked?: FactorId;
}

export interface HeardFact {
  readonly factor: FactorId;
  readonly value: FactorValue;
  /** The words it was read from. */
  readonly words: string;
}

export interface Understanding {
  /** `undefined`: nothing was said that could mean anything ("🎉"). */
  readonly intent: Intent | undefined;
  readonly confidence: number;
  /** The next likeliest, for "did you mean …?". */
  readonly runnerUp: Guess | undefined;
  /** How likely the text alone, whatever was asked, is about something else. */
  readonly offTopic: number;
  readonly topic: Topic | undefined;
  readonly facts: readonly HeardFact[];
  /** The one that the workload is said to run on. */
  readonly provider: ProviderName | undefined;
  /** Factors of which an earlier fact no longer holds. */
  readonly takenBack: readonly FactorId[];
  /** What "why?" asks about advice that was given; `undefined`: how it came about. */
  readonly followUp: FollowUp | undefined;
  /** It asks to take back what was told last, whatever that was. */
  readonly undoes: boolean;
  /** The parts of a workload that the message describes; empty where it is one. */
  readonly parts: readonly DescribedPart[];
  /** As a person reads it, and with one kind of quotes and dashes. */
  readonly raw: string;
  readonly text: string;
  readonly tokens: readonly Token[];
}

export type Understand = (text: string, context: Context) => Understanding;

/** A question in the middle of a questionnaire must be this clear to be taken for one. */
const CLEAR_QUESTION = 0.6;
const VERY_CLEAR = 0.75;
const SURE = 0.5;

/** Reads messages with a trained model; pure, and the same for the same text and context. */
export function understandWith(model: Model): Understand {
  const spell = speller(repairable, model.vocabulary);
  return (said, context) => {
    const raw = readable(said);
    const text = plainText(raw);
    const tokens = spell(tokenize(text));
    // "just answer" is no answer to what was asked.
    const asked = impatient.test(text) ? undefined : context.asked;
    const facts = factsIn(tokens, asked);
    const topic = topicIn(tokens);
    const followUp = context.phase === 'answered' ? followUpIn(tokens) : undefined;
    const command = followUp ? 'why' : commandIn(tokens);
    const exact = asked && exactFact(said, asked, tokens);
    const guess = exact ? certain('answer') : intentOf(said, { tokens, facts, topic }, command, context, model);
    const parts = mayTellParts(guess.intent, context, facts) ? partsIn(tokens, plainLines(said)) : [];
    const { intent, confidence, runnerUp, offTopic } = described(guess, parts, text);
    const isCommand = command === intent;
    const inConversation = context.phase !== 'new';
    const told = toldOf(intent, { text, tokens, facts, isCommand, inConversation });
    const heard = exact ? [exact] : told.facts;
    return {
      intent,
      confidence,
      runnerUp,
      offTopic,
      topic,
      facts: heard.flatMap((fact) => withWords(fact, text, tokens)),
      provider: exact ? undefined : told.provider,
      followUp,
      undoes: command === 'change',
      takenBack: heard.filter(({ value }) => value === null).map(({ factor }) => factor),
      parts,
      raw,
      text,
      tokens,
    };
  };
}

/** A stated fact with the words it was read from; what is taken back is none. */
const withWords = ({ factor, value, from, to }: Fact, text: string, tokens: readonly Token[]): HeardFact[] =>
  value === null ? [] : [{ factor, value, words: text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end) }];

/** A reply in the words of a choice, or by its number. */
function exactFact(said: string, factor: FactorId, tokens: readonly Token[]): Fact | undefined {
  const value = exactAnswer(said, factor);
  return value === undefined ? undefined : { factor, value, from: 0, to: tokens.length };
}

/** While questions are asked a message answers; else whoever states some facts may tell of several parts. */
const mayTellParts = (intent: Intent | undefined, { phase }: Context, facts: readonly Fact[]): boolean =>
  phase !== 'asking' && intent !== undefined && isQuestionIntent(intent) && facts.length > 0;

/** A description of parts begs for advice, whatever its words remind of, unless it asks for something. */
function described(guess: Reading, parts: readonly DescribedPart[], text: string): Reading {
  if (parts.length < 2 || asks(text)) return guess;
  const intent = guess.intent === 'hybrid' ? guess.intent : 'recommend';
  return { ...guess, intent, confidence: Math.max(SURE, guess.confidence) };
}

type Reading = Pick<Understanding, 'intent' | 'confidence' | 'runnerUp' | 'offTopic'>;
const certain = (intent: Intent | undefined): Reading => ({
  intent,
  confidence: intent ? 1 : 0,
  runnerUp: undefined,
  offTopic: intent === 'out-of-scope' ? 1 : 0,
});

function intentOf(said: string, read: Read, command: Intent | undefined, context: Context, model: Model): Reading {
  const { tokens, facts } = read;
  if (tokens.length === 0) return certain(undefined);
  const whole = facts.some(({ factor, from, to }) => factor === context.asked && to - from === tokens.length);
  if (command && !(whole && (command === 'restart' || command === 'unsure'))) return certain(command);
  if (isForeign(tokens, model)) return certain('out-of-scope');
  const guesses = model.guess(read, (intent) => context.phase !== 'new' || opensConversation(intent));
  const takesBack = guesses[0]!.intent === 'restart' && isRetraction(tokens, facts);
  const intent = whole ? 'answer' : takesBack ? 'change' : inContext(context, read, guesses, said.trimEnd());
  const probability = guesses.find((guess) => guess.intent === intent)?.probability ?? 0;
  return {
    intent,
    confidence: intent === guesses[0]!.intent ? probability : Math.max(SURE, probability),
    runnerUp: guesses[1],
    offTopic: guesses.find((guess) => guess.intent === 'out-of-scope')?.probability ?? 0,
  };
}

/** "forget the gpu" takes one thing back; "forget everything about the gpu" and "start over" take back all. */
const isRetraction = (tokens: readonly Token[], facts: readonly Fact[]): boolean =>
  facts.some(({ value }) => value === null) && !tokens.some(({ text }) => wholly.test(text));
const wholly =
  /^(?:all|everything|whole|entire|over|again|afresh|fresh|anew|reset|restart|new|other|another|different)$/;

/** At least this share of the words must be known for a text to be read at all. */
const LEAST_KNOWN = 0.3;

/** Another language, or no language. */
function isForeign(tokens: readonly Token[], model: Model): boolean {
  const lexicon = lexiconWords();
  let left = tokens.length * LEAST_KNOWN;
  for (const { text, number } of tokens) {
    if (left <= 0) return false;
    if (number !== undefined || model.vocabulary.has(text) || lexicon.has(text)) left -= 1;
  }
  return left > 0;
}

/** How sure a reading must be before it is preferred to taking a reply for an answer. */
const NEEDED: Partial<Record<Intent, number>> = { skip: 0.4, unsure: 0.4, greeting: 0.8, help: 0.7, thanks: 0.7 };
const NEEDED_OTHERWISE = 0.5;
/** The same where the reply does answer the question. */
const NEEDED_AGAINST_ANSWER = 0.9;

const named =
  '(?:lambdas?|serverless|functions?|faas|containers?|docker|fargate|ecs|k8s|kubernetes|vms?|ec2|cloud run)';
const proposal = new RegExp(
  `[.!;:,\\n]\\s*(?:so |just |then )*(?:a |an |on |in |use )?${named}(?: (?:or|vs) (?:${named}|not))?\\s*\\?+$`,
  'i',
);

/** "no state at all, a plain REST api. lambda?" describes a workload and proposes a place for it. */
const isProposal = (top: Intent, facts: readonly Fact[], text: string): boolean =>
  facts.length > 0 && isQuestionIntent(top) && top !== 'out-of-scope' && proposal.test(text);

function inContext({ phase, asked }: Context, { facts }: Read, guesses: readonly Guess[], text: string): Intent {
  const top = guesses[0]!;
  if (phase === 'asking') return asReply(top, asked, facts, text);
  return phase === 'answered' ? afterAdvice(top, facts, text) : asOpening(top, facts, text);
}

function asOpening({ intent, probability }: Guess, facts: readonly Fact[], text: string): Intent {
  const describes = facts.length >= DESCRIPTION && probability < CLEAR_QUESTION && !asks(text);
  return describes || isProposal(intent, facts, text) ? 'recommend' : intent;
}

/** What is stated changes the advice; what is asked or supposed does not. */
function afterAdvice({ intent }: Guess, facts: readonly Fact[], text: string): Intent {
  if (isProposal(intent, facts, text)) return 'recommend';
  if (facts.length === 0) return intent;
  if (intent === 'what-if') return text.endsWith('?') || supposes(text) ? intent : 'change';
  return intent === 'answer' && text.endsWith('?') ? 'what-if' : intent;
}

/** "stop asking and decide: it is a nightly job". */
const impatient =
  /\b(?:stop asking|(?:no more|enough|too many) questions|just (?:decide|answer|tell me|give me (?:an|the|your) (?:answer|verdict|advice|recommendation))|(?:decide|answer) (?:now|already)|verdict now)\b/i;

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
