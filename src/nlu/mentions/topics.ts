import type { Token } from '../text/tokens.ts';
import { PhraseBook } from './phrases.ts';
import { topicPhrases } from './topic-phrases.ts';

export type Topic = keyof typeof topicPhrases;

const book = new PhraseBook<Topic>();
for (const [topic, wordings] of Object.entries(topicPhrases))
  for (const wording of wordings) book.add(wording, topic as Topic);

/** The topic that most words of a text speak of; the narrower one where two tie. */
export function topicIn(tokens: readonly Token[]): Topic | undefined {
  const weights = new Map<Topic, number>();
  for (const { meaning, from, to } of book.find(tokens))
    weights.set(meaning, (weights.get(meaning) ?? 0) + (to - from) ** 2);
  let best: Topic | undefined;
  for (const [topic, weight] of weights) {
    const rival = best === undefined ? 0 : weights.get(best)!;
    if (weight > rival || (weight === rival && broad.has(best!))) best = topic;
  }
  return best;
}

/** Topics whose words also turn up in talk of others. */
const broad: ReadonlySet<Topic> = new Set(['cost', 'control', 'languages', 'team-skills', 'latency', 'limits']);
