import type { Intent, Utterances } from '../../domain/intents.ts';
import type { FactorId, FactorValue } from '../../domain/profile.ts';
import type { TopicId } from '../../domain/topics.ts';

export type Values = Readonly<Partial<Record<FactorId, FactorValue>>>;

interface Written {
  readonly text: string;
  /** Who wrote it; `intents/README.md` says who that is. */
  readonly by: string;
}

/** What somebody replied when a factor was asked for. */
export interface ReplyExample extends Written {
  readonly asked: FactorId;
  /** `null` where the reply says nothing about what was asked. */
  readonly value: FactorValue | null;
  /** Other readings that are defensible. */
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
  'recap',
  'tipping-point',
  'size',
  'estimate',
  'failure',
  'growth',
  'peak',
  'bill',
  'change',
  'undo',
  'thanks',
  'other',
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
