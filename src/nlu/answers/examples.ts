import type { Intent, Utterances } from '../../domain/intents.ts';
import { askedIds, type FactorId, type FactorValue, factorIds } from '../../domain/profile.ts';
import type { TopicId } from '../../domain/topics.ts';

export type Values = Readonly<Partial<Record<FactorId, FactorValue>>>;

interface Written {
  readonly text: string;
  /** Who wrote it; `intents/README.md` says who that is. */
  readonly by: string;
}

/** Who labels what is stated and nothing that is only likely; others differ in how much they take for stated. */
const strict: ReadonlySet<string> = new Set(['corpus', 'corpus-b', 'p09', 'p10']);
export const labelsStrictly = ({ by }: Pick<Written, 'by'>): boolean => strict.has(by);

/** Whose words were found afterwards, by the clause that the readers took a value from: too many for a reply. */
const wordsFound: ReadonlySet<string> = new Set(['corpus', 'p10']);
export const quotesWords = ({ by }: Pick<Written, 'by'>): boolean => !wordsFound.has(by);

/** The factors that nobody is asked for; not every writer knew of them. */
const rare = factorIds.filter((id) => !askedIds.includes(id));

/** By writer of messages that state something, the factors that never occur: what is silent about them tells nothing. */
export function unknownTo(messages: readonly MessageExample[]): ReadonlyMap<string, ReadonlySet<FactorId>> {
  const stated = Map.groupBy(
    messages.flatMap(({ facts, by }) => Object.keys(facts).map((factor) => ({ factor, by }))),
    ({ by }) => by,
  );
  return new Map(
    [...stated].map(([by, known]) => [by, new Set(rare.filter((id) => !known.some(({ factor }) => factor === id)))]),
  );
}

/** What somebody replied when a factor was asked for. */
export interface ReplyExample extends Written {
  readonly asked: FactorId;
  /** `null` where the reply says nothing about what was asked. */
  readonly value: FactorValue | null;
  /** Other readings that can be defended. */
  readonly accept?: readonly (FactorValue | null)[];
  /** What it states besides. */
  readonly also?: Values;
  readonly kind?: string;
}

/** One clause of a message, with everything that it states. */
export interface StatementExample extends Written {
  readonly facts: Values;
  /** What could be inferred; not taught either way. */
  readonly optional?: Values;
}

/** What somebody says who means an intent. */
export interface OpeningExample extends Written {
  readonly intent: Intent;
}

/** What the numbers of a text state; the others state nothing of the workload. */
export interface NumbersExample extends Written {
  readonly facts: Readonly<Partial<Record<FactorId, readonly [number, string?]>>>;
}

/** The first thing somebody wrote. */
export interface MessageExample extends Written {
  readonly intent: Intent;
  readonly topic?: TopicId | null;
  /** By factor the value and, where known, the words that state it. */
  readonly facts: Readonly<Partial<Record<FactorId, readonly [FactorValue, string?]>>>;
  readonly optional?: Values;
}

/** What is said about advice that was given. */
export const followUpTopics = [
  'option',
  'runner-up',
  'confidence',
  'sources',
  'why',
  'cost',
  'next',
  'record',
  'change',
  'undo',
  'thanks',
  'none',
] as const;
export type FollowUpTopic = (typeof followUpTopics)[number];

export interface FollowUpExample extends Written {
  readonly about: FollowUpTopic;
}

/** Everything that understanding is learned from. */
export interface Examples {
  readonly utterances: readonly Utterances[];
  readonly openings: readonly OpeningExample[];
  readonly replies: readonly ReplyExample[];
  readonly statements: readonly StatementExample[];
  readonly messages: readonly MessageExample[];
  readonly numbers: readonly NumbersExample[];
  readonly followUps: readonly FollowUpExample[];
}
