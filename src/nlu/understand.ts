import type { FactorId } from '../profile/index.ts';
import { lexiconWords } from './choices.ts';
import { commandIn } from './commands.ts';
import { exactAnswer } from './exact.ts';
import { type Fact, factsIn } from './facts.ts';
import { type Intent, isQuestionIntent } from './intents.ts';
import { type Guess, type Model, opensConversation } from './model.ts';
import { speller } from './spelling.ts';
import { plainText } from './text.ts';
import { type Token, tokenize } from './tokens.ts';
import { type Topic, topicIn, topicWords } from './topics.ts';

/** Where a conversation stands when something is said. */
export interface Context {
  readonly phase: 'new' | 'asking' | 'answered';
  /** The factor that was just asked for. */
  readonly asked?: FactorId;
}

export interface HeardFact extends Pick<Fact, 'factor' | 'value'> {
  /** The words it was read from. */
  readonly words: string;
}

export interface Understanding {
  /** `undefined`: nothing was said that could mean anything ("🎉"). */
  readonly intent: Intent | undefined;
  readonly confidence: number;
  /** The next likeliest, for "did you mean …?". */
  readonly runnerUp: Guess | undefined;
  readonly topic: Topic | undefined;
  readonly facts: readonly HeardFact[];
  readonly text: string;
  readonly tokens: readonly Token[];
}

export type Understand = (text: string, context: Context) => Understanding;

/** A question in the middle of a questionnaire must be this clear to be taken for one. */
const CLEAR_QUESTION = 0.6;
const SURE = 0.5;

/** Reads messages with a trained model; pure, and the same for the same text and context. */
export function understandWith(model: Model): Understand {
  const spell = speller([...lexiconWords, ...topicWords], model.vocabulary);
  return (raw, context) => {
    const text = plainText(raw);
    const tokens = spell(tokenize(text));
    const facts = factsIn(tokens, context.asked);
    const heard = facts.map(({ factor, value, from, to }) => ({
      factor,
      value,
      words: text.slice(tokens[from]!.start, tokens[to - 1]!.end),
    }));
    const rest = { topic: topicIn(tokens), facts: heard, text, tokens };
    if (tokens.length === 0) return { intent: undefined, confidence: 0, runnerUp: undefined, ...rest };
    const exact = context.asked && exactAnswer(raw, context.asked);
    if (context.asked && exact !== undefined) {
      return {
        intent: 'answer',
        confidence: 1,
        runnerUp: undefined,
        ...rest,
        facts: [{ factor: context.asked, value: exact, words: text }],
      };
    }
    const command = commandIn(tokens);
    if (command) return { intent: command, confidence: 1, runnerUp: undefined, ...rest, facts: [] };
    if (isForeign(tokens, model)) return { intent: 'out-of-scope', confidence: 1, runnerUp: undefined, ...rest };
    const guesses = model.guess(tokens, (intent) => context.phase !== 'new' || opensConversation(intent));
    const [best, next] = guesses;
    const intent = inContext(context, facts, guesses, text);
    const confidence =
      intent === best!.intent
        ? best!.probability
        : Math.max(SURE, guesses.find((guess) => guess.intent === intent)?.probability ?? 0);
    return { intent, confidence, runnerUp: next, ...rest };
  };
}

/** At least this share of the words must be known for a text to be read at all. */
const LEAST_KNOWN = 0.3;

/** Another language, or no language. */
function isForeign(tokens: readonly Token[], model: Model): boolean {
  const known = tokens.filter(
    ({ text, number }) => number !== undefined || model.vocabulary.has(text) || lexiconWords.has(text),
  );
  return known.length < tokens.length * LEAST_KNOWN;
}

/** How sure a reading must be before it is preferred to taking a reply for an answer. */
const NEEDED: Partial<Record<Intent, number>> = { skip: 0.4, unsure: 0.4 };
const NEEDED_OTHERWISE = 0.5;
/** The same where the reply does answer the question. */
const NEEDED_AGAINST_ANSWER = 0.75;

/** What was just asked decides how a short reply is read. */
function inContext(context: Context, facts: readonly Fact[], guesses: readonly Guess[], text: string): Intent {
  const { intent: top, probability } = guesses[0]!;
  if (context.phase !== 'asking') return top;
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
  if (answers && !(asks && probability >= NEEDED_AGAINST_ANSWER)) return 'answer';
  if (facts.length > 0 && !asks) return 'answer';
  return probability >= CLEAR_QUESTION ? top : 'answer';
}
