import { SparseLogisticRegression } from './classifier.ts';
import { featuresOf } from './features.ts';
import { type Intent, isQuestionIntent, type Utterances } from './intents.ts';
import { plainText } from './text.ts';
import { type Token, tokenize } from './tokens.ts';

export interface Guess {
  readonly intent: Intent;
  /** 0 to 1; over the intents that were allowed they sum to 1. */
  readonly probability: number;
}

export interface Model {
  /** Every intent that is allowed, the likeliest first. */
  guess(tokens: readonly Token[], allowed: (intent: Intent) => boolean): Guess[];
  /** Every word that the model was trained on; the spelling of these is never touched. */
  readonly vocabulary: ReadonlySet<string>;
}

/** Trains on utterances; the same utterances give the same model. */
export function trainModel(utterances: readonly Utterances[]): Model {
  const classifier = new SparseLogisticRegression();
  const vocabulary = new Set<string>();
  for (const { intent, lines } of utterances) {
    for (const line of lines) {
      const tokens = tokenize(plainText(line));
      for (const { text } of tokens) vocabulary.add(text);
      classifier.addDocument(featuresOf(tokens), intent);
    }
  }
  classifier.train();
  return {
    vocabulary,
    guess(tokens, allowed) {
      const all = classifier.getClassifications(featuresOf(tokens)) as { label: Intent; value: number }[];
      const kept = all.filter(({ label }) => allowed(label));
      const sum = kept.reduce((total, { value }) => total + value, 0) || 1;
      return kept.map(({ label, value }) => ({ intent: label, probability: value / sum }));
    },
  };
}

/** What can be meant outside a conversation: questions, and the few things one says to open or close one. */
export const opensConversation = (intent: Intent): boolean =>
  isQuestionIntent(intent) || intent === 'help' || intent === 'greeting' || intent === 'thanks';
