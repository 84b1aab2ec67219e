import type { FactorId } from './profile.ts';

/** How likely a learned reading must be before it is acted on; chosen on writers that the readers were not taught by. */
export const likelyEnough = {
  /** A reply to what was asked is taken for an answer. */
  reply: 0.4,
  /** A text is about a workload of theirs. */
  theirs: 0.2,
  /** Advice that hangs on it may be called sure. */
  sure: 0.55,
} as const;

/** How much likelier a statement must be beside the answer to a question, and in a reply that does not answer it. */
const ASIDE = { beside: 0.3, instead: 0.15 };
const ANYWHERE = 0.5;

/** What most people say in the same few words is found with less; what they talk about in general needs more. */
const anywhere: Partial<Record<FactorId, number>> = {
  trigger: 0.42,
  state: 0.4,
  existing: 0.5,
  protocol: 0.42,
  priority: 0.5,
  control: 0.44,
  gpu: 0.4,
  team_ops: 0.6,
  shape: 0.65,
  portability: 0.6,
};

/** How likely it must be that a message states something of a factor. */
export const statementNeeds = (factor: FactorId, aside?: keyof typeof ASIDE): number =>
  Math.min(0.9, (anywhere[factor] ?? ANYWHERE) + (aside ? ASIDE[aside] : 0));
