import type { FactorId, FactorValue } from '../profile/index.ts';
import { asks } from './asking.ts';
import { lexiconWords } from './choices.ts';
import { commandIn } from './commands.ts';
import { type DescribedPart, partsIn } from './components.ts';
import { exactAnswer } from './exact.ts';
import type { Fact } from './fact.ts';
import { factsIn } from './facts.ts';
import type { Read } from './features.ts';
import { type Intent, isQuestionIntent } from './intents.ts';
import { type Guess, type Model, opensConversation } from './model.ts';
import { isAloof } from './others.ts';
import { repairable, speller } from './spelling.ts';
import { plainLines, plainText, readable } from './text.ts';
import { type Token, tokenize } from './tokens.ts';
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
  /** Factors of which an earlier fact no longer holds. */
  readonly takenBack: readonly FactorId[];
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
    const facts = factsIn(tokens, context.asked);
    const topic = topicIn(tokens);
    const command = commandIn(tokens);
    const exact = context.asked ? exactAnswer(said, context.asked) : undefined;
    const reading =
      exact === undefined ? intentOf(said, { tokens, facts, topic }, command, context, model) : certain('answer');
    const parts = mayTellParts(reading.intent, context, facts) ? partsIn(tokens, plainLines(said)) : [];
    const { intent, confidence, runnerUp, offTopic } =
      parts.length > 1 && !asks(text) ? { ...reading, ...described(reading) } : reading;
    const heard =
      exact === undefined
        ? factsOf(intent, command, text, tokens, facts, context)
        : [exactly(context.asked!, exact, tokens)];
    return {
      intent,
      confidence,
      runnerUp,
      offTopic,
      topic,
      facts: heard.flatMap(({ factor, value, from, to }) =>
        value === null ? [] : [{ factor, value, words: text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end) }],
      ),
      undoes: command === 'change',
      takenBack: heard.filter(({ value }) => value === null).map(({ factor }) => factor),
      parts,
      raw,
      text,
      tokens,
    };
  };
}

/** While questions are asked a message answers; else whoever states some facts may tell of several parts. */
const mayTellParts = (intent: Intent | undefined, { phase }: Context, facts: readonly Fact[]): boolean =>
  phase !== 'asking' && intent !== undefined && isQuestionIntent(intent) && facts.length > 0;

/** A description of parts begs for advice, whatever its words remind of. */
const described = ({ intent, confidence }: Reading): Pick<Reading, 'intent' | 'confidence'> => ({
  intent: intent === 'hybrid' ? intent : 'recommend',
  confidence: Math.max(SURE, confidence),
});

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

const exactly = (factor: FactorId, value: FactorValue, tokens: readonly Token[]): Fact => ({
  factor,
  value,
  from: 0,
  to: tokens.length,
});

/** Questions about the world; what they mention is not said of anybody's workload. */
const general: ReadonlySet<Intent> = new Set([
  'define',
  'explain',
  'compare',
  'pros-cons',
  'limits',
  'hosting',
  'out-of-scope',
  'help',
  'greeting',
  'thanks',
  'why',
  'restart',
  'answer-now',
  'skip',
  'unsure',
]);
/** Words by which people speak of their own workload, even while they ask. */
const own = new Set(['we', 'our', 'ours', 'us']);
/** A message that states this much describes a workload, whatever it asks. */
const DESCRIPTION = 3;

/** What a message says of the workload: nothing where it only asks about the world, or commands. */
function factsOf(
  intent: Intent | undefined,
  command: Intent | undefined,
  text: string,
  tokens: readonly Token[],
  facts: readonly Fact[],
  context: Context,
): readonly Fact[] {
  if (!intent || command === intent) return [];
  const enough = intent === 'limits' || intent === 'define' ? DESCRIPTION + 1 : DESCRIPTION;
  const describes = facts.length >= enough;
  if (isAloof(text) && !describes) return [];
  if (!general.has(intent)) return facts;
  const ours = tokens.some(({ text: word }) => own.has(word));
  const tells = (ours || !asks(text)) && (intent !== 'out-of-scope' || context.phase !== 'new');
  return describes || tells ? facts : [];
}

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

/** What was just asked decides how a short reply is read. */
function inContext(context: Context, { facts }: Read, guesses: readonly Guess[], text: string): Intent {
  const { intent: top, probability } = guesses[0]!;
  if (context.phase === 'new' && facts.length >= DESCRIPTION && probability < CLEAR_QUESTION && !asks(text))
    return 'recommend';
  if (context.phase !== 'asking') return isProposal(top, facts, text) ? 'recommend' : top;
  const answers = facts.some(({ factor }) => factor === context.asked);
  if (isQuestionIntent(top)) return sideQuestion(top, probability, answers, facts, text);
  const needed = answers ? NEEDED_AGAINST_ANSWER : (NEEDED[top] ?? NEEDED_OTHERWISE);
  return probability >= needed ? top : 'answer';
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
