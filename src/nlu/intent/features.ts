import type { Fact } from '../fact.ts';
import { entitiesIn } from '../mentions/entities.ts';
import type { Topic } from '../mentions/topics.ts';
import type { Token } from '../text/tokens.ts';

/** What the classifier sees of a text. */
export interface Features {
  /** Word stems, pairs of them, and what the text names and states; each once. Prefixes keep keys from being integers. */
  readonly named: readonly string[];
  /** Its words, each once; their pieces (`piecesOf`) are features too, for those survive a typo. */
  readonly words: readonly string[];
}

/** A text as far as it was read before anybody guesses what is meant by it. */
export interface Read {
  readonly tokens: readonly Token[];
  readonly facts: readonly Fact[];
  readonly topic: Topic | undefined;
}

const BOUNDARY = '^';
/** A long post says what it wants early or late; the classifier reads this much of it. */
const MAX_TOKENS = 200;

/** The features of a text. A figure is one word, so that none decides an intent. */
export function featuresOf(read: Read): Features {
  const { tokens } = read;
  const named = new Set<string>();
  const words = new Set<string>();
  let previous = BOUNDARY;
  for (const { stem, text, number } of tokens.slice(0, MAX_TOKENS)) {
    const word = number === undefined ? stem : '#';
    named.add(`w:${word}`);
    named.add(`b:${previous} ${word}`);
    previous = word;
    if (number === undefined) words.add(text);
  }
  named.add(`b:${previous} $`);
  named.add(`n:${Math.min(8, tokens.length)}`);
  addMeaning(named, read);
  return { named: [...named], words: [...words] };
}

/** Options, providers, topic and facts: their number tells chat from our subject, and an idea from a workload. */
function addMeaning(features: Set<string>, { tokens, facts, topic }: Read): void {
  const entities = entitiesIn(tokens);
  const options = new Set(entities.flatMap(({ option }) => option ?? []));
  for (const option of options) features.add(`e:${option}`);
  features.add(`e:options ${options.size}`);
  features.add(`e:providers ${new Set(entities.flatMap(({ provider }) => provider ?? [])).size}`);
  features.add(`e:named ${entities.length === 0 ? 'none' : 'some'}`);
  features.add(`t:${topic ?? 'none'}`);
  features.add(`f:${Math.min(5, facts.length)}`);
}

/** Runs of three to five letters of a word. */
export function piecesOf(word: string): string[] {
  const pieces: string[] = [];
  const padded = `<${word}>`;
  for (let size = 3; size <= 5; size += 1)
    for (let at = 0; at + size <= padded.length && at < 16; at += 1) pieces.push(`c:${padded.slice(at, at + size)}`);
  return pieces;
}
