import { type Intent, isQuestionIntent } from '../domain/intents.ts';
import type { FactorId, FactorValue } from '../domain/profile.ts';
import type { TopicId } from '../domain/topics.ts';
import { exactAnswer, labelled } from './answers/literal-answer.ts';
import { likelyEnough } from '../domain/thresholds.ts';
import type { Fact } from './fact.ts';
import { factsIn } from './facts.ts';
import { commandIn } from './intent/commands.ts';
import { type Context, impatient, intentIn, type Read } from './intent/in-context.ts';
import { type Guess, type Guesses, type Model, opensConversation } from './model.ts';
import type { ProviderName } from './mentions/entities.ts';
import { type FollowUp, followUpIn } from './intent/follow-up.ts';
import { type DescribedPart, partsIn } from './parts/components.ts';
import { asks } from './scope/asking.ts';
import { toldOf } from './scope/told.ts';
import { repairable, speller } from './text/spelling.ts';
import { plainLines, plainText, readable } from './text/text.ts';
import { type Token, tokenize } from './text/tokens.ts';
import { type Recognized, recognize } from './workloads/recognize.ts';

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
  /** It is about a workload of theirs. */
  readonly aboutTheirs: boolean;
  readonly topic: TopicId | undefined;
  readonly facts: readonly HeardFact[];
  /** The one that the workload is said to run on. */
  readonly provider: ProviderName | undefined;
  /** Factors of which an earlier fact no longer holds. */
  readonly takenBack: readonly FactorId[];
  /** What "why?" asks about advice that was given; `undefined`: how it came about. */
  readonly followUp: FollowUp | undefined;
  /** It asks to take back what was told last, whatever that was. */
  readonly undoes: boolean;
  /** What it names of software, kinds of work, stacks and places, theirs or not. */
  readonly workloads: readonly Recognized[];
  /** The parts of a workload that the message describes; empty where it is one. */
  readonly parts: readonly DescribedPart[];
  /** As a person reads it, and with one kind of quotes and dashes. */
  readonly raw: string;
  readonly text: string;
  readonly tokens: readonly Token[];
}

export type Understand = (text: string, context: Context) => Understanding;

const SURE = 0.5;

/** Reads messages with a trained model; pure, and the same for the same text and context. */
export function understandWith(model: Model): Understand {
  const spell = speller(repairable, model.vocabulary);
  return (said, context) => {
    const raw = readable(said);
    const text = plainText(raw);
    const tokens = spell(clipped(tokenize(text)));
    // "just answer" is no answer to what was asked.
    const asked = impatient.test(text) ? undefined : context.asked;
    const recognized = recognize(tokens).slice(0, MOST_NAMES);
    const facts = factsIn({ tokens, text, recognized, asked }, model);
    const guesses = model.guess(
      tokens,
      recognized,
      (intent) => context.phase !== 'new' || opensConversation(intent),
    );
    const inConversation = context.phase !== 'new';
    const command = commandIn(tokens);
    const followUp = inConversation && !command ? followUpIn(guesses.followUp, tokens) : undefined;
    const exact = inConversation ? exactFact(said, asked, tokens) : undefined;
    const guess = exact ? certain('answer') : intentOf(said, { tokens, facts }, followUp ? 'why' : command, context, guesses, model);
    const parts = mayTellParts(guess.intent, context, facts)
      ? partsIn(tokens, said.includes('\n') ? plainLines(said) : text, (part) =>
          factsIn({ tokens: part, text, recognized: recognize(part) }, model),
        )
      : [];
    const { intent, confidence, runnerUp, offTopic, theirs } = described(guess, parts, text);
    const isCommand = command === intent;
    const told = toldOf(intent, { tokens, facts, exact, isCommand, inConversation, theirs });
    const heard = told.facts;
    return {
      intent,
      confidence,
      runnerUp,
      offTopic,
      aboutTheirs: theirs >= likelyEnough.theirs,
      topic: guesses.topic,
      facts: heard.flatMap((fact) => withWords(fact, text, tokens)),
      provider: told.provider,
      followUp,
      undoes: command === 'change',
      takenBack: heard.filter(({ value }) => value === null).map(({ factor }) => factor),
      workloads: recognized,
      parts,
      raw,
      text,
      tokens,
    };
  };
}

/** Nobody describes a workload by more names. */
const MOST_NAMES = 40;
/** A long post says what it wants early or late; this much of it is read. */
const EARLY = 300;
const LATE = 100;

const clipped = (tokens: readonly Token[]): readonly Token[] =>
  tokens.length <= EARLY + LATE ? tokens : [...tokens.slice(0, EARLY), ...tokens.slice(-LATE)];

/** A stated fact with the words it was read from; what is taken back is none. */
const withWords = ({ factor, value, from, to }: Fact, text: string, tokens: readonly Token[]): HeardFact[] =>
  value === null ? [] : [{ factor, value, words: text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end) }];

/** A reply in the words of a choice, or by its number. */
function exactFact(said: string, asked: FactorId | undefined, tokens: readonly Token[]): Fact | undefined {
  const value = asked && exactAnswer(said, asked);
  const exact = asked && value !== undefined ? { factor: asked, value } : labelled(said);
  return exact && { ...exact, from: 0, to: tokens.length };
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

interface Reading extends Pick<Understanding, 'intent' | 'confidence' | 'runnerUp' | 'offTopic'> {
  readonly theirs: number;
}

const certain = (intent: Intent | undefined): Reading => ({
  intent,
  confidence: intent ? 1 : 0,
  runnerUp: undefined,
  offTopic: intent === 'out-of-scope' ? 1 : 0,
  theirs: 0,
});

function intentOf(
  said: string,
  read: Read,
  command: Intent | undefined,
  context: Context,
  { intents: guesses, theirs }: Guesses,
  model: Model,
): Reading {
  const { tokens, facts } = read;
  if (tokens.length === 0) return certain(undefined);
  const whole = facts.some((fact) => fact.factor === context.asked && isWhole(fact, tokens));
  if (command && !(whole && (command === 'restart' || command === 'unsure'))) return certain(command);
  if (isForeign(tokens, model)) return certain('out-of-scope');
  const intent = whole ? 'answer' : intentIn(context, read, guesses, said.trimEnd());
  const probability = guesses.find((guess) => guess.intent === intent)?.probability ?? 0;
  return {
    intent,
    confidence: intent === guesses[0]!.intent ? probability : Math.max(SURE, probability),
    runnerUp: guesses[1],
    offTopic: guesses.find((guess) => guess.intent === 'out-of-scope')?.probability ?? 0,
    theirs,
  };
}

/** How likely a reply must be an answer before it is one whatever it reminds of. */
const PLAIN_ANSWER = 0.6;

/** The fact is all that was said. */
const isWhole = ({ from, to, probability = 1 }: Fact, tokens: readonly Token[]): boolean =>
  to - from === tokens.length && probability >= PLAIN_ANSWER;

/** At least this share of the words must be known for a text to be read at all. */
const LEAST_KNOWN = 0.3;

/** Another language, or no language. */
function isForeign(tokens: readonly Token[], model: Model): boolean {
  let left = tokens.length * LEAST_KNOWN;
  for (const { text, number } of tokens) {
    if (left <= 0) return false;
    if (number !== undefined || model.vocabulary.has(text)) left -= 1;
  }
  return left > 0;
}
