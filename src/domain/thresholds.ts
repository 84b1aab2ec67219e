import type { FactorId } from './profile.ts';

/** How likely a learned reading must be before it is acted on; chosen on writers that the readers were not taught by. */
export const likelyEnough = {
  /** A reply to what was asked is taken for an answer. */
  reply: 0.4,
  /** A reply in words is taken for one of the sizes that a number may have. */
  size: 0.55,
  /** A text is about a workload of theirs. */
  theirs: 0.2,
  /** A value is stated beside another one of the same factor. */
  beside: 0.7,
  /** What a named place implies of what there is today holds. */
  today: 0.2,
  /** Advice that hangs on it may be called sure. */
  sure: 0.55,
} as const;

/** How much likelier a statement must be in a reply that was asked for something else. */
const ASIDE = 0.15;
/** What is asked about states less. */
const ASKED = 0.1;
const ANYWHERE = 0.5;

/** What most people say in the same few words is found with less; what they talk about in general needs more. */
const anywhere: Partial<Record<FactorId, number>> = {
  cold_start: 0.6,
  trigger: 0.42,
  state: 0.42,
  existing: 0.6,
  protocol: 0.42,
  control: 0.44,
  gpu: 0.4,
  team_ops: 0.6,
  shape: 0.6,
  portability: 0.6,
};

/** Of many words some look like a statement by chance: a text of so many needs so much more. */
const LONG = { words: 40, more: 0.04 };
/** What is asked in general, or of somebody else's workload, states little. */
const NOT_THEIRS = 0.3;

/** A text, as far as it matters to how much it states. */
export interface Telling {
  readonly words: number;
  /** How likely it is about a workload of theirs. */
  readonly theirs: number;
  /** As a whole it asks something. */
  readonly isQuestion: boolean;
}

/** How likely it must be that a text states something of a factor. */
export const statementNeeds = (factor: FactorId, { words, theirs, isQuestion }: Telling, aside: boolean): number =>
  Math.min(
    0.9,
    (anywhere[factor] ?? ANYWHERE) +
      LONG.more * Math.min(1, words / LONG.words) +
      NOT_THEIRS * (1 - theirs) +
      (isQuestion ? ASKED : 0) +
      (aside ? ASIDE : 0),
  );

/** The same of a first message whose whole was weighed as well. */
export const messageNeeds = (factor: FactorId): number => Math.max(ANYWHERE, anywhere[factor] ?? ANYWHERE);
