import { type Intent, intents } from '../../domain/intents.ts';
import type { Examples, MessageExample } from '../answers/examples.ts';
import type { Seen } from '../learning/feature-space.ts';
import type { Group } from '../learning/softmax.ts';
import { entitiesIn } from '../mentions/entities.ts';
import { topicIn } from '../mentions/topics.ts';
import { plainText, readable } from '../text/text.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { recognize } from '../workloads/recognize.ts';

export const INTENT = 'intent';
/** Whether a text is about a workload of theirs. */
export const THEIRS = 'theirs';
export const intentGroups: readonly Group[] = [
  { id: INTENT, labels: [...intents] },
  { id: THEIRS, labels: ['no', 'yes'] },
];

export interface IntentLesson {
  readonly seen: Seen;
  readonly targets: ReadonlyMap<string, Readonly<Record<string, number>>>;
}

/** Options, providers and topic: their number tells chat from our subject, and an idea from a workload. */
export function seenWhole(tokens: readonly Token[], recognized = recognize(tokens)): Seen {
  const entities = entitiesIn(tokens);
  const options = new Set(entities.flatMap(({ option }) => option ?? []));
  const providers = new Set(entities.flatMap(({ provider }) => provider ?? []));
  return {
    tokens,
    named: [
      ...[...options].map((option) => `option:${option}`),
      `options:${options.size}`,
      `providers:${providers.size}`,
      `topic:${topicIn(tokens) ?? 'none'}`,
      `length:${Math.min(8, tokens.length)}`,
      ...new Set(recognized.map(({ kind, role, peripheral }) => `names:${peripheral ? 'beside' : role === 'ingredient' ? role : kind}`)),
    ],
  };
}

const seenText = (text: string): Seen => seenWhole(tokenize(plainText(readable(text))));

export function intentLessons({ utterances, messages }: Pick<Examples, 'utterances' | 'messages'>): IntentLesson[] {
  return [
    ...utterances.flatMap(({ intent, lines }) =>
      lines.map((line) => ({ seen: seenText(line), targets: targetsOf(intent, always[intent]) })),
    ),
    ...messages.map((message) => ({
      seen: seenText(message.text),
      targets: targetsOf(message.intent, isTheirs(message)),
    })),
  ].filter(({ seen }) => seen.tokens.length > 0);
}

function targetsOf(intent: Intent, theirs: boolean | undefined): IntentLesson['targets'] {
  const targets = new Map<string, Readonly<Record<string, number>>>([[INTENT, { [intent]: 1 }]]);
  if (theirs !== undefined) targets.set(THEIRS, theirs ? { yes: 1 } : { no: 1 });
  return targets;
}

/** What these intents are about, whoever has them; of the others it is not known. */
const always: Partial<Record<Intent, boolean>> = {
  recommend: true,
  migrate: true,
  compare: false,
  explain: false,
  define: false,
  'pros-cons': false,
  about: false,
  help: false,
  greeting: false,
  thanks: false,
  'out-of-scope': false,
};

const isTheirs = ({ intent, facts }: MessageExample): boolean | undefined =>
  Object.keys(facts).length > 0 ? true : always[intent];
