import { type Intent, isQuestionIntent, traitsOf } from '../domain/intents.ts';
import type { FactorId } from '../domain/profile.ts';
import { likelyEnough } from '../domain/thresholds.ts';
import { exactAnswer, labeled } from './answers/literal-answer.ts';
import type { Fact } from './fact.ts';
import { factsIn, type Said, statementsIn } from './facts.ts';
import { statedFaintly } from './faint-facts.ts';
import { commandIn } from './intent/commands.ts';
import { followUpIn, howAsked } from './intent/follow-up.ts';
import { bringsUp, type Context, impatient } from './intent/in-context.ts';
import { certain, described, isAnswer, type Wanted, wantedBy } from './intent/wanted.ts';
import type { Guesses, Model } from './model.ts';
import { apartFromRequests } from './parts/background.ts';
import { type DescribedPart, partsIn } from './parts/components.ts';
import { quantitiesIn } from './quantities/quantities.ts';
import { asks } from './scope/asking.ts';
import { refusalsIn } from './scope/refused.ts';
import { toldOf } from './scope/told.ts';
import { repairable, speller } from './text/spelling.ts';
import { plainLines, plainText, readable } from './text/text.ts';
import { type Token, tokenize } from './text/tokens.ts';
import type { HeardFact, Impression, Understand, Understanding } from './understanding.ts';
import { recognize } from './workloads/recognize.ts';
import { withoutTalkedOf } from './workloads/where-it-runs.ts';

/** Reads messages with a trained model; pure, and the same for the same text and context. */
export function understandWith(model: Model): Understand {
  const spell = speller(repairable, model.vocabulary);
  return (message, context) => {
    const raw = readable(message);
    const text = plainText(raw);
    const tokens = spell(clipped(tokenize(text)));
    // "just answer" and "by the way" are no answers to what was asked.
    const asked = impatient.test(text) || bringsUp.test(text) ? undefined : context.asked;
    const said: Said = { tokens, text, recognized: recognize(tokens).slice(0, MOST_NAMES), asked };
    return { ...meaningOf(message, said, context, model), raw, text, tokens };
  };
}

/** What a message means where the conversation stands. */
function meaningOf(
  message: string,
  said: Said,
  context: Context,
  model: Model,
): Omit<Understanding, 'raw' | 'text' | 'tokens'> {
  const { tokens, text, recognized, asked } = said;
  const inConversation = context.phase !== 'new';
  const guesses = model.guess(tokens, recognized, (intent) => mayMean(intent, inConversation, text));
  const opened = inConversation ? said : { ...said, theirs: guesses.theirs };
  const plain = factsIn(opened, model);
  const command = commandIn(tokens);
  const followUp = inConversation && !command ? askedOfAdvice(said, plain, context, guesses) : undefined;
  const exact = inConversation ? exactFact(message, asked, tokens) : undefined;
  const wantedWith = (facts: readonly Fact[]): Wanted =>
    exact
      ? certain('answer')
      : wantedBy(message, { tokens, facts }, followUp ? 'why' : command, context, guesses, model);
  const first = wantedWith(plain);
  const facts = !command && restates(first) ? [...plain, ...statedFaintly(said, plain, model)] : plain;
  const wanted = facts.length > plain.length ? wantedWith(facts) : first;
  const parts = mayTellParts(wanted.intent, context, facts) ? partsOf(message, said, facts, model) : [];
  const { intent, confidence, runnerUp, offTopic, theirs } = described(wanted, parts, text);
  // "We pay 900 a month, why is yours 60?" tells what they pay.
  const told = toldOf(followUp?.about === 'bill' ? 'change' : intent, {
    tokens,
    facts,
    exact,
    isCommand: command === intent,
    inConversation,
    theirs,
  });
  return {
    intent,
    confidence,
    runnerUp,
    offTopic,
    impression: impressionOf(guesses),
    aboutTheirs: theirs >= likelyEnough.theirs,
    topic: guesses.topic,
    facts: told.facts.flatMap((fact) => withWords(fact, text, tokens)),
    provider: told.provider,
    followUp,
    refusals: refusalsIn(text, tokens),
    undoes: command === 'change',
    takenBack: told.facts.filter(({ value }) => value === null).map(({ factor }) => factor),
    parts,
    workloads: withoutTalkedOf(recognized, statementsIn(opened, model)),
  };
}

/** What a message may mean at all: "graviton?" is no thanks, whatever words are unknown. */
const mayMean = (intent: Intent, inConversation: boolean, text: string): boolean =>
  (inConversation || traitsOf(intent).opens) && !(intent === 'thanks' && /\?\s*$/.test(text));

/** So clear it is asked, be it without the form of a question. */
const PLAINLY_ASKED = 0.8;

/** What a message asks of advice; whoever states something plainly asks nothing of it, but for what is asked with a number. */
function askedOfAdvice(
  { tokens, text }: Said,
  facts: readonly Fact[],
  context: Context,
  { followUp }: Guesses,
): Understanding['followUp'] {
  const isQuestion = asks(text);
  // "Our budget is 400 dollars a month" asks nothing of the bill.
  const tellsBudget = !isQuestion && facts.some(({ factor }) => factor === 'budget_usd');
  const tellsMore = isAnswer({ tokens, facts }, context) || tellsBudget || facts.some(isPlain);
  const { onlyInQuestions, mayMeasure } = howAsked(followUp.about);
  const mustBeQuestion = onlyInQuestions && followUp.probability < PLAINLY_ASKED;
  const mayAsk = !supposesRun(text, tokens) && (isQuestion ? !tellsMore || mayMeasure : !(tellsMore || mustBeQuestion));
  return followUpIn(tokens, mayAsk ? followUp : undefined, isQuestion);
}

/** "What if it takes 4 seconds?" supposes how long or how large one run is, and asks of no load. */
function supposesRun(text: string, tokens: readonly Token[]): boolean {
  if (!/^\W*(?:(?:and|but|so|ok)\b\W*)*what if\b/i.test(text)) return false;
  const kinds = new Set(quantitiesIn(tokens).map(({ kind }) => kind));
  return (kinds.has('duration') || kinds.has('size')) && !kinds.has('bare') && !kinds.has('rate');
}

function impressionOf({ intents, theirs }: Guesses): Impression {
  const chance = (isMeant: (intent: Intent) => boolean): number =>
    intents.reduce((sum, { intent, probability }) => (isMeant(intent) ? sum + probability : sum), 0);
  return {
    world: chance((intent) => traitsOf(intent).lookedUp === 'always' && traitsOf(intent).theirs !== 'yes'),
    advice: chance((intent) => intent === 'recommend'),
    move: chance((intent) => intent === 'migrate'),
    theirs,
  };
}

/** Whoever states something as plainly as this tells of a workload, and asks nothing about the last one. */
const PLAIN = 0.95;
const isPlain = ({ probability = 0 }: Fact): boolean => probability >= PLAIN;

const CLEAR = 0.6;
const restates = ({ intent, confidence }: Wanted): boolean =>
  (intent === 'change' || intent === 'what-if') && confidence >= CLEAR;

function partsOf(
  message: string,
  { tokens, text, recognized }: Said,
  facts: readonly Fact[],
  model: Model,
): DescribedPart[] {
  const described = partsIn(tokens, message.includes('\n') ? plainLines(message) : text, (part) =>
    factsIn({ tokens: part, text, recognized: recognize(part) }, model),
  );
  return described.length > 0 ? described : apartFromRequests(facts, recognized);
}

/** Nobody describes a workload by more names. */
const MOST_NAMES = 40;
/** A long post says what it wants early or late; this much of it is read. */
const EARLY = 300;
const LATE = 100;

const clipped = (tokens: readonly Token[]): readonly Token[] =>
  tokens.length <= EARLY + LATE ? tokens : [...tokens.slice(0, EARLY), ...tokens.slice(-LATE)];

/** A stated fact with the words it was read from; what is taken back is none. */
const withWords = (
  { factor, value, from, to, probability = 1 }: Fact,
  text: string,
  tokens: readonly Token[],
): HeardFact[] => {
  if (value === null) return [];
  const words = text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end);
  return [{ factor, value, words, ...(probability < likelyEnough.sure ? { weak: true } : {}) }];
};

/** A reply in the words of a choice, or by its number. */
function exactFact(message: string, asked: FactorId | undefined, tokens: readonly Token[]): Fact | undefined {
  const value = asked && exactAnswer(message, asked);
  const exact = asked && value !== undefined ? { factor: asked, value } : labeled(message);
  return exact && { ...exact, from: 0, to: tokens.length };
}

/** While questions are asked a message answers; else whoever states some facts may tell of several parts. */
const mayTellParts = (intent: Intent | undefined, { phase }: Context, facts: readonly Fact[]): boolean =>
  phase !== 'asking' && intent !== undefined && isQuestionIntent(intent) && facts.length > 0;
