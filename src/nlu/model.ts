import type { Intent } from '../domain/intents.ts';
import type { TopicId } from '../domain/topics.ts';
import type { Examples, FollowUpTopic } from './answers/examples.ts';
import { repliedGroups, statedGroups } from './answers/labels.ts';
import { messageLessons, replyLessons, statementLessons, type TextLesson } from './answers/lessons.ts';
import { type Readers, readersFrom } from './answers/readers.ts';
import { STATED_DILUTION } from './answers/spans.ts';
import { FOLLOW_UP, INTENT, intentGroups, intentLessons, NONE, seenWhole, THEIRS, TOPIC } from './intent/lessons.ts';
import { FeatureSpace } from './learning/feature-space.ts';
import type { Seen } from './learning/features.ts';
import { fingerprint } from './learning/order.ts';
import { type Lesson, type Training, train } from './learning/softmax.ts';
import { type Vocabulary, vocabularyOf } from './learning/vocabulary.ts';
import { type Group, offsetsOf, score, type Weights } from './learning/weights.ts';
import { roleOfReply, rolesOfMessage } from './quantities/roles/lessons.ts';
import { type RoleData, type Roles, rolesFrom, trainRoles } from './quantities/roles/roles.ts';
import type { Token } from './text/tokens.ts';
import type { Recognized } from './workloads/recognize.ts';

export interface Guess {
  readonly intent: Intent;
  /** 0 to 1; over the intents that were allowed they sum to 1. */
  readonly probability: number;
}

export interface Guesses {
  /** Every intent that is allowed, the likeliest first. */
  readonly intents: readonly Guess[];
  /** How likely the text is about a workload of theirs. */
  readonly theirs: number;
  readonly topic: TopicId | undefined;
  /** What it says about advice, if there was any. */
  readonly followUp: { readonly about: FollowUpTopic; readonly probability: number };
}

export interface Model extends Readers {
  guess(tokens: readonly Token[], recognized: readonly Recognized[], allowed: (intent: Intent) => boolean): Guesses;
  /** Every word that the model was trained on; the spelling of these is never touched. */
  readonly vocabulary: ReadonlySet<string>;
  /** What numbers say. */
  readonly roles: Roles;
}

/** A trained model as plain data, to be kept and restored. */
export interface ModelData {
  readonly features: Vocabulary;
  readonly intent: Weights;
  readonly replied: Weights;
  readonly stated: Weights;
  readonly whole: Weights;
  readonly roles: RoleData;
  readonly words: readonly string[];
}

const training: Record<'intent' | 'replied' | 'stated' | 'whole', Training> = {
  intent: { epochs: 8, rate: 0.4 },
  replied: { epochs: 10, rate: 0.4 },
  stated: { epochs: 5, rate: 0.22 },
  whole: { epochs: 8, rate: 0.3 },
};
/** Features in fewer texts teach nothing that holds for others. */
const MIN_TEXTS = 3;
/** People also misspell in examples; a word is one when it stands in this many. */
const KNOWN_FROM = 2;

/** Trains on examples; the same examples give the same model. */
export function trainModel(examples: Examples): ModelData {
  const intents = intentLessons(examples);
  const texts: TextLesson[] = [
    ...examples.replies.flatMap(replyLessons),
    ...examples.statements.flatMap(statementLessons),
    ...examples.messages.flatMap(messageLessons),
  ];
  const all = [...intents, ...texts].map(({ seen }) => seen);
  const features = vocabularyOf(all, MIN_TEXTS);
  const space = new FeatureSpace(features);
  const lessons = (kind: 'replied' | 'stated' | 'whole'): Lesson[] =>
    texts.flatMap((text) => {
      const targets = text[kind];
      if (!targets?.size) return [];
      const row = space.rowOf(text.seen, kind === 'replied' ? 1 : STATED_DILUTION, kind === 'stated');
      return [
        {
          row,
          fingerprint: fingerprintOf(text.seen),
          targets,
          ...(text.weight === undefined ? {} : { weight: text.weight }),
        },
      ];
    });
  const meant = intents.map(({ seen, targets }) => ({
    row: space.rowOf(seen),
    fingerprint: fingerprintOf(seen),
    targets,
  }));
  return {
    features,
    intent: train(intentGroups, meant, space.size, training.intent),
    replied: train(repliedGroups, lessons('replied'), space.size, training.replied),
    stated: train(statedGroups, lessons('stated'), space.size, training.stated),
    whole: train(statedGroups, lessons('whole'), space.size, training.whole),
    roles: trainRoles([
      ...examples.replies.map(roleOfReply),
      ...[...examples.messages, ...examples.numbers].map(rolesOfMessage),
    ]),
    words: knownWords(all),
  };
}

const fingerprintOf = ({ tokens }: Seen): number => fingerprint(tokens.map(({ text }) => text));

function knownWords(seen: readonly Seen[]): string[] {
  const counts = new Map<string, number>();
  for (const { tokens } of seen)
    for (const text of new Set(tokens.map((token) => token.text))) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= KNOWN_FROM).map(([word]) => word);
}

export function modelFrom({ features, intent, replied, stated, whole, roles, words }: ModelData): Model {
  const space = new FeatureSpace(features);
  const groups = groupsIn(intent);
  return {
    ...readersFrom(space, replied, stated, whole),
    roles: rolesFrom(roles),
    vocabulary: new Set(words),
    guess(tokens, recognized, allowed) {
      const scores = score(intent, space.rowOf(seenWhole(tokens, recognized)));
      const kept = labelsIn(groups(INTENT), scores).filter(({ label }) => allowed(label as Intent));
      const sum = kept.reduce((total, { probability }) => total + probability, 0) || 1;
      const [topic] = labelsIn(groups(TOPIC), scores);
      const [followUp] = labelsIn(groups(FOLLOW_UP), scores);
      const { labels, offset } = groups(THEIRS);
      return {
        intents: kept.map(({ label, probability }) => ({ intent: label as Intent, probability: probability / sum })),
        theirs: scores[offset + labels.indexOf('yes')]!,
        topic: topic!.label === NONE ? undefined : (topic!.label as TopicId),
        followUp: { about: followUp!.label as FollowUpTopic, probability: followUp!.probability },
      };
    },
  };
}

interface PlacedGroup extends Group {
  readonly offset: number;
}

function groupsIn({ groups }: Weights): (id: string) => PlacedGroup {
  const offsets = offsetsOf(groups);
  const byId = new Map(groups.map((group, at) => [group.id, { ...group, offset: offsets[at]! }]));
  return (id) => byId.get(id)!;
}

/** The labels of a group, the likeliest first. */
const labelsIn = ({ labels, offset }: PlacedGroup, scores: Float64Array) =>
  labels.map((label, k) => ({ label, probability: scores[offset + k]! })).sort((a, b) => b.probability - a.probability);
