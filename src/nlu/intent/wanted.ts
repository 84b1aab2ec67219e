import type { Intent } from '../../domain/intents.ts';
import type { Guess, Guesses, Model } from '../model.ts';
import type { DescribedPart } from '../parts/components.ts';
import { asks } from '../scope/asking.ts';
import type { Token } from '../text/tokens.ts';
import type { Understanding } from '../understanding.ts';
import { mayAnswer } from './commands.ts';
import { type Context, intentIn, type Read } from './in-context.ts';

const SURE = 0.5;

/** A message that lists parts asks for a recommendation, whatever the classifier says, unless it asks for something. */
export function described(guess: Wanted, parts: readonly DescribedPart[], text: string): Wanted {
  if (parts.length < 2 || asks(text)) return guess;
  const intent = guess.intent === 'hybrid' ? guess.intent : 'recommend';
  return { ...guess, intent, confidence: Math.max(SURE, guess.confidence) };
}

/** What a message wants, and how sure that is. */
export interface Wanted extends Pick<Understanding, 'intent' | 'confidence' | 'runnerUp' | 'offTopic'> {
  readonly theirs: number;
}

export const certain = (intent: Intent | undefined): Wanted => ({
  intent,
  confidence: intent ? 1 : 0,
  runnerUp: undefined,
  offTopic: intent === 'out-of-scope' ? 1 : 0,
  theirs: 0,
});

/** What a message wants where the conversation stands. */
export function wantedBy(
  said: string,
  read: Read,
  command: Intent | undefined,
  context: Context,
  { intents: guesses, theirs }: Guesses,
  model: Model,
): Wanted {
  const { tokens } = read;
  if (tokens.length === 0) return certain(undefined);
  const whole = answers(read, context);
  if (command && !(whole && mayAnswer(command, tokens))) return certain(command);
  if (isForeign(tokens, model)) return certain('out-of-scope');
  const intent = whole ? 'answer' : intentIn(context, read, guesses, said.trimEnd());
  return {
    intent,
    confidence: whole === 1 ? 1 : confidenceIn(intent, guesses),
    runnerUp: guesses[1],
    offTopic: probabilityOf('out-of-scope', guesses),
    theirs,
  };
}

const probabilityOf = (intent: Intent, guesses: readonly Guess[]): number =>
  guesses.find((guess) => guess.intent === intent)?.probability ?? 0;

/** What the context decided is at least even, whatever it was taken for first. */
const confidenceIn = (intent: Intent, guesses: readonly Guess[]): number =>
  Math.max(intent === guesses[0]!.intent ? 0 : SURE, probabilityOf(intent, guesses));

/** How likely a reply must be an answer before it is one whatever it reminds of. */
const PLAIN_ANSWER = 0.6;

/** How likely it is that what was asked for is all that was said; `undefined` where it is not. */
const answers = ({ tokens, facts }: Read, { asked }: Context): number | undefined =>
  facts
    .filter(({ factor, from, to }) => factor === asked && to - from === tokens.length)
    .map(({ probability = 1 }) => probability)
    .find((probability) => probability >= PLAIN_ANSWER);

export const isAnswer = (read: Read, context: Context): boolean => answers(read, context) !== undefined;

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
