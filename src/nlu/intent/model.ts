import { type Intent, isQuestionIntent, type Utterances } from '../../domain/intents.ts';
import { factsIn } from '../facts.ts';
import { topicIn } from '../mentions/topics.ts';
import type { RoleExample } from '../quantities/role-labels.ts';
import { type RoleData, type Roles, rolesFrom, trainRoles } from '../quantities/roles.ts';
import { plainText, readable } from '../text/text.ts';
import { tokenize } from '../text/tokens.ts';
import { type Learned, SparseLogisticRegression } from './classifier.ts';
import { featuresOf, type Read } from './features.ts';

export interface Guess {
  readonly intent: Intent;
  /** 0 to 1; over the intents that were allowed they sum to 1. */
  readonly probability: number;
}

export interface Model {
  /** Every intent that is allowed, the likeliest first. */
  guess(read: Read, allowed: (intent: Intent) => boolean): Guess[];
  /** Every word that the model was trained on; the spelling of these is never touched. */
  readonly vocabulary: ReadonlySet<string>;
  /** What numbers say. */
  readonly roles: Roles;
}

/** A trained model as plain data, to be kept and restored. */
export interface ModelData {
  readonly learned: Learned;
  readonly roles: RoleData;
  readonly vocabulary: readonly string[];
}

/** People also misspell in utterances; a word is one when it stands in this many. */
const KNOWN_FROM = 2;

/** Trains on utterances; the same utterances give the same model. */
export function trainModel(utterances: readonly Utterances[], examples: readonly RoleExample[]): ModelData {
  const roleData = trainRoles(examples);
  const roles = rolesFrom(roleData);
  const classifier = new SparseLogisticRegression();
  const seen = new Map<string, number>();
  for (const { intent, lines } of utterances) {
    for (const line of lines) {
      const tokens = tokenize(plainText(readable(line)));
      for (const text of new Set(tokens.map((token) => token.text))) seen.set(text, (seen.get(text) ?? 0) + 1);
      classifier.learn(featuresOf({ tokens, facts: factsIn(tokens, roles), topic: topicIn(tokens) }), intent);
    }
  }
  classifier.train();
  const vocabulary = [...seen].filter(([, lines]) => lines >= KNOWN_FROM).map(([word]) => word);
  return { learned: classifier.learned, roles: roleData, vocabulary };
}

export function modelFrom({ learned, roles, vocabulary }: ModelData): Model {
  const classifier = new SparseLogisticRegression();
  classifier.learned = learned;
  return {
    vocabulary: new Set(vocabulary),
    roles: rolesFrom(roles),
    guess(read, allowed) {
      const { named, words } = featuresOf(read);
      const all = classifier.getClassifications(named, words) as { label: Intent; value: number }[];
      const kept = all.filter(({ label }) => allowed(label));
      const sum = kept.reduce((total, { value }) => total + value, 0) || 1;
      return kept.map(({ label, value }) => ({ intent: label, probability: value / sum }));
    },
  };
}

/** What can be meant outside a conversation: questions, and the few things one says to open or close one. */
export const opensConversation = (intent: Intent): boolean =>
  isQuestionIntent(intent) || intent === 'help' || intent === 'greeting' || intent === 'thanks';
