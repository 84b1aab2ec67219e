import { entitiesIn } from './entities.ts';
import type { Fact } from './fact.ts';
import type { Token } from './tokens.ts';
import { topicIn } from './topics.ts';

const BOUNDARY = '^';
/** A long post says what it wants early or late; the classifier reads this much of it. */
const MAX_TOKENS = 200;

/**
 * What the classifier sees of a text: word stems, pairs of them, pieces of words that survive a typo, and what the
 * text names and states. A figure is one word, so that none decides an intent. Prefixes keep keys from being integers.
 */
export function featuresOf(tokens: readonly Token[], facts: readonly Fact[]): string[] {
  const features = new Set<string>(['bias']);
  let previous = BOUNDARY;
  for (const { stem, text, number } of tokens.slice(0, MAX_TOKENS)) {
    const word = number === undefined ? stem : '#';
    features.add(`w:${word}`);
    features.add(`b:${previous} ${word}`);
    previous = word;
    if (number === undefined) addPieces(features, text);
  }
  features.add(`b:${previous} $`);
  features.add(`n:${Math.min(8, tokens.length)}`);
  addMeaning(features, tokens, facts);
  return [...features];
}

/** Options, providers, topic and facts: their number tells chat from our subject, and an idea from a workload. */
function addMeaning(features: Set<string>, tokens: readonly Token[], facts: readonly Fact[]): void {
  const entities = entitiesIn(tokens);
  const options = new Set(entities.flatMap(({ option }) => option ?? []));
  for (const option of options) features.add(`e:${option}`);
  features.add(`e:options ${options.size}`);
  features.add(`e:providers ${new Set(entities.flatMap(({ provider }) => provider ?? [])).size}`);
  features.add(`e:named ${entities.length === 0 ? 'none' : 'some'}`);
  const topic = topicIn(tokens);
  features.add(`t:${topic ?? 'none'}`);
  features.add(`f:${Math.min(5, facts.length)}`);
}

function addPieces(features: Set<string>, word: string): void {
  const padded = `<${word}>`;
  for (let size = 3; size <= 5; size += 1) {
    for (let at = 0; at + size <= padded.length && at < 16; at += 1) features.add(`c:${padded.slice(at, at + size)}`);
  }
}
