import type { Intent } from '../domain/intents.ts';
import type { FactorId, FactorValue } from '../domain/profile.ts';
import type { TopicId } from '../domain/topics.ts';
import type { FollowUp } from './intent/follow-up.ts';
import type { Context } from './intent/in-context.ts';
import type { ProviderName } from './mentions/entities.ts';
import type { Guess } from './model.ts';
import type { DescribedPart } from './parts/components.ts';
import type { Refusals } from './scope/refused.ts';
import type { Token } from './text/tokens.ts';
import type { Recognized } from './workloads/recognize.ts';

export interface HeardFact {
  readonly factor: FactorId;
  readonly value: FactorValue;
  /** The words it was read from. */
  readonly words: string;
  /** It was read from examples that are not very like it. */
  readonly weak?: true;
}

/** How likely a text by itself, whatever was said before, is each of these. */
export interface Impression {
  /** A question about the world. */
  readonly world: number;
  readonly advice: number;
  readonly move: number;
  /** About a workload of theirs. */
  readonly theirs: number;
}

export interface Understanding {
  /** `undefined`: nothing was said that could mean anything ("🎉"). */
  readonly intent: Intent | undefined;
  readonly confidence: number;
  /** The next likeliest, for "did you mean …?". */
  readonly runnerUp: Guess | undefined;
  /** How likely the text alone, whatever was asked, is about something else. */
  readonly offTopic: number;
  readonly impression: Impression;
  /** It is about a workload of theirs. */
  readonly aboutTheirs: boolean;
  readonly topic: TopicId | undefined;
  readonly facts: readonly HeardFact[];
  /** The one that the workload is said to run on. */
  readonly provider: ProviderName | undefined;
  /** Factors of which an earlier fact no longer holds. */
  readonly takenBack: readonly FactorId[];
  /** What "why?" asks about advice that was given; `undefined`: how it came about. */
  readonly followUp: FollowUp | undefined;
  /** Options that they will not have, or may have after all. */
  readonly refusals: Refusals;
  /** It asks to take back what was told last, whatever that was. */
  readonly undoes: boolean;
  /** What it names of software, kinds of work, stacks and places, theirs or not. */
  readonly workloads: readonly Recognized[];
  /** The parts of a workload that the message describes; empty where it is one. */
  readonly parts: readonly DescribedPart[];
  /** As a person reads it, and with one kind of quotes and dashes. */
  readonly raw: string;
  readonly text: string;
  readonly tokens: readonly Token[];
}

export type Understand = (text: string, context: Context) => Understanding;
