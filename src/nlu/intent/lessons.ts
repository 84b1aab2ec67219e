import { type Intent, intents, traitsOf } from '../../domain/intents.ts';
import { topicIds } from '../../domain/topics.ts';
import { type Examples, type FollowUpTopic, followUpTopics, type MessageExample } from '../answers/examples.ts';
import type { Seen } from '../learning/features.ts';
import type { Group } from '../learning/weights.ts';
import { entitiesIn } from '../mentions/entities.ts';
import { plainText, readable } from '../text/text.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { type Recognized, recognize } from '../workloads/recognize.ts';

export const INTENT = 'intent';
/** Whether a text is about a workload of theirs. */
export const THEIRS = 'theirs';
export const TOPIC = 'topic';
/** What is said about advice that was given. */
export const FOLLOW_UP = 'follow-up';
export const NONE = 'none';

export const intentGroups: readonly Group[] = [
  { id: INTENT, labels: [...intents] },
  { id: THEIRS, labels: ['no', 'yes'] },
  { id: TOPIC, labels: [NONE, ...topicIds] },
  { id: FOLLOW_UP, labels: followUpTopics },
];

export interface IntentLesson {
  readonly seen: Seen;
  readonly targets: ReadonlyMap<string, Readonly<Record<string, number>>>;
}

const LONGEST_COUNTED = 8;

/** Options, providers and recognized names: their number tells chat from our subject, and an idea from a workload. */
export function seenWhole(tokens: readonly Token[], recognized: readonly Recognized[]): Seen {
  const entities = entitiesIn(tokens);
  const options = new Set(entities.flatMap(({ option }) => option ?? []));
  const providers = new Set(entities.flatMap(({ provider }) => provider ?? []));
  const names = recognized.map(({ kind, role, peripheral }) =>
    peripheral ? 'beside' : role === 'ingredient' ? role : kind,
  );
  return {
    tokens,
    named: [
      ...[...options].map((option) => `option:${option}`),
      `options:${options.size}`,
      `providers:${providers.size}`,
      `length:${Math.min(LONGEST_COUNTED, tokens.length)}`,
      ...[...new Set(names)].map((name) => `names:${name}`),
    ],
  };
}

function seenText(text: string): Seen {
  const tokens = tokenize(plainText(readable(text)));
  return seenWhole(tokens, recognize(tokens));
}

type Labels = Readonly<Partial<Record<string, string>>>;

const lesson = (text: string, labels: Labels): IntentLesson => ({
  seen: seenText(text),
  targets: new Map(Object.entries(labels).flatMap(([group, label]) => (label ? [[group, { [label]: 1 }]] : []))),
});

export function intentLessons({ utterances, openings, messages, followUps }: Examples): IntentLesson[] {
  return [
    ...utterances.flatMap(({ intent, lines }) =>
      lines.map((line) => lesson(line, { [INTENT]: intent, [THEIRS]: always(intent) })),
    ),
    ...openings.map(({ text, intent }) => lesson(text, { [INTENT]: intent, [THEIRS]: always(intent) })),
    ...messages.map((message) =>
      lesson(message.text, {
        [INTENT]: message.intent,
        [THEIRS]: theirs(message),
        ...(message.topic === undefined ? {} : { [TOPIC]: message.topic ?? NONE }),
      }),
    ),
    ...followUps.map(({ text, about }) => lesson(text, { [INTENT]: intentOf[about], [FOLLOW_UP]: about })),
  ].filter(({ seen }) => seen.tokens.length > 0);
}

/** What an intent is about, whoever has it; `undefined` where that is not known. */
const always = (intent: Intent): 'yes' | 'no' | undefined => {
  const { theirs: known } = traitsOf(intent);
  return known === 'either' ? undefined : known;
};

/** Of whatever something is stated or could be inferred is theirs. */
const theirs = ({ intent, facts, optional = {} }: MessageExample): string | undefined =>
  Object.keys(facts).length + Object.keys(optional).length > 0 ? 'yes' : always(intent);

/** What somebody wants who says something about advice. */
const intentOf: Readonly<Record<FollowUpTopic, Intent | undefined>> = {
  option: 'why',
  'runner-up': 'why',
  confidence: 'why',
  sources: 'why',
  why: 'why',
  cost: 'cost',
  next: 'next',
  record: 'record',
  recap: 'recap',
  'tipping-point': undefined,
  size: undefined,
  estimate: undefined,
  failure: undefined,
  growth: undefined,
  peak: undefined,
  bill: undefined,
  change: 'change',
  undo: undefined,
  thanks: 'thanks',
  // A question about the world, another workload: what it wants is taught by other lines.
  other: undefined,
  none: 'out-of-scope',
};
