import type { RareNeedId } from '../decision/rare-needs.ts';
import type { FactorId, FactorValue } from '../profile/index.ts';

/** What a person did, as the core sees it; the same from Slack, the terminal and JSON Lines. */
export type Event =
  | { readonly type: 'said'; readonly text: string; readonly by: string }
  | { readonly type: 'picked'; readonly factor: FactorId; readonly value: FactorValue; readonly by: string }
  | { readonly type: 'skipped'; readonly factor: FactorId; readonly by: string }
  | { readonly type: 'unsure'; readonly factor: FactorId; readonly by: string }
  /** Which rare needs the workload has; the others that were offered it has not. */
  | { readonly type: 'ticked'; readonly needs: readonly RareNeedId[]; readonly by: string }
  /** Wants to answer a settled question again. */
  | { readonly type: 'reopened'; readonly factor: FactorId; readonly by: string }
  | { readonly type: 'answer-now'; readonly by: string };
