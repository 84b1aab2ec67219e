import type { Intent } from '../../src/domain/intents.ts';
import type { FactorId } from '../../src/domain/profile.ts';

/** What became of a reply; `kept` is what was read where the reply says nothing. */
export interface ReplyOutcome {
  readonly factor: FactorId;
  readonly kind: string;
  readonly outcome: 'right' | 'wrong' | 'unread' | 'nothing kept' | 'kept';
}

/** What became of one fact of a message: read, missed, or read though it is not stated. */
export interface FactOutcome {
  readonly set: 'messages' | 'clauses' | 'numbers';
  readonly factor: FactorId;
  readonly outcome: 'right' | 'missed' | 'invented';
}

export interface IntentOutcome {
  readonly intent: Intent;
  readonly right: boolean;
  /** `undefined` where it is about none in particular. */
  readonly rightTopic: boolean | undefined;
  /** Taken to be about a workload of theirs. */
  readonly theirs: boolean;
}

/** A reading with its probability, and whether it is so. */
export interface Reading {
  readonly set: 'replies' | 'statements' | 'intents';
  readonly probability: number;
  readonly right: boolean;
}

export interface Outcomes {
  readonly replies: readonly ReplyOutcome[];
  readonly facts: readonly FactOutcome[];
  readonly intents: readonly IntentOutcome[];
  readonly readings: readonly Reading[];
}

export const together = (all: readonly Outcomes[]): Outcomes => ({
  replies: all.flatMap(({ replies }) => replies),
  facts: all.flatMap(({ facts }) => facts),
  intents: all.flatMap(({ intents }) => intents),
  readings: all.flatMap(({ readings }) => readings),
});
