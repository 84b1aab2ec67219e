import type { FactorId } from './profile.ts';

/** How likely a learned reading must be before it is acted on; chosen on writers that the readers were not taught by. */
export const likelyEnough = {
  /** A reply to what was asked is taken for an answer. */
  reply: 0.4,
  /** A text is about a workload of theirs. */
  theirs: 0.2,
} as const;

/** Beside the answer to a question, a statement must be this much likelier. */
const ASIDE = 0.3;
const ANYWHERE = 0.5;

/** What most people say in the same few words is found with less; what they talk about in general needs more. */
const anywhere: Partial<Record<FactorId, number>> = {
  trigger: 0.35,
  state: 0.34,
  existing: 0.4,
  protocol: 0.38,
  priority: 0.43,
  control: 0.44,
  gpu: 0.4,
  team_ops: 0.6,
  shape: 0.65,
  portability: 0.6,
};

/** How likely it must be that a message states something of a factor. */
export const statementNeeds = (factor: FactorId, aside: boolean): number =>
  Math.min(0.9, (anywhere[factor] ?? ANYWHERE) + (aside ? ASIDE : 0));
