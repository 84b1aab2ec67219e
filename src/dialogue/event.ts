import type { RareNeedId } from '../decision/fit/rare-needs.ts';
import type { FactorId, FactorValue, Profile } from '../domain/profile.ts';

/** What a person did, as the core sees it; the same from Slack, the terminal and JSON Lines. */
export type Event =
  /** `overheard`: said near the advisor, not to it. `message`: where it can be edited or deleted, its name there. */
  | {
      readonly type: 'said';
      readonly text: string;
      readonly by: string;
      readonly overheard?: boolean;
      readonly message?: string;
    }
  /** A message says something else now. */
  | { readonly type: 'edited'; readonly text: string; readonly by: string; readonly message: string }
  | { readonly type: 'deleted'; readonly by: string; readonly message: string }
  | { readonly type: 'picked'; readonly factor: FactorId; readonly value: FactorValue; readonly by: string }
  | { readonly type: 'stated'; readonly facts: readonly Stated[]; readonly by: string }
  | { readonly type: 'skipped'; readonly factor: FactorId; readonly by: string }
  | { readonly type: 'unsure'; readonly factor: FactorId; readonly by: string }
  /** Which rare needs the workload has; the others that were offered it has not. */
  | { readonly type: 'ticked'; readonly needs: readonly RareNeedId[]; readonly by: string }
  /** Wants to answer a settled question again. */
  | { readonly type: 'reopened'; readonly factor: FactorId; readonly by: string }
  | { readonly type: 'answer-now'; readonly by: string }
  /** A filled form: what it says, and the answers that it leaves empty. */
  | {
      readonly type: 'filled';
      readonly facts: readonly Stated[];
      readonly emptied: readonly FactorId[];
      /** A second part of the workload, with what is known of it alone. */
      readonly part?: { readonly name: string; readonly facts: readonly Stated[] };
      readonly by: string;
    }
  | { readonly type: 'supposed'; readonly facts: readonly Stated[]; readonly by: string }
  | { readonly type: 'muted'; readonly by: string }
  | { readonly type: 'shared'; readonly by: string };

export interface Stated {
  readonly factor: FactorId;
  readonly value: FactorValue;
  readonly words?: string;
}

/** What was stated, as a profile. */
export const profileOf = (facts: readonly Stated[]): Profile =>
  Object.fromEntries(facts.map(({ factor, value }) => [factor, value])) as Profile;
