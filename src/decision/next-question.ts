import { type FactorId, factorIds, type Profile } from '../profile/index.ts';
import { assumedNumbers } from './cost/workload.ts';
import { defaultSetting, type Evaluation, evaluate, type Setting, withDefaults } from './evaluate.ts';
import { likelyValues } from './priors.ts';
import { type RareNeedId, without } from './rare-needs.ts';

/** How much a question could still matter. */
export interface Worth {
  readonly factor: FactorId;
  /** Probability that the answer changes the verdict. */
  readonly flips: number;
  /** Expected change of the margin, in points. */
  readonly moves: number;
}

/** Below this chance of changing the verdict, with at least this margin, asking on is not worth a person's time. */
const WORTHWHILE = 0.03;
const SAFE_MARGIN = 4;
/** With rare needs ruled out all questions flip less, so the margin has to be wider. */
const SAFE_MARGIN_WITHOUT_NEEDS = 6;
/** A margin between one option and none counts as this. */
const SOLE_MARGIN = 12;

const money: readonly FactorId[] = ['requests_month', 'avg_ms', 'memory_mb'];

/** Every open question, the most valuable first. */
export function worths(
  stated: Profile,
  closed: readonly FactorId[],
  setting: Setting,
  ruledOut: readonly RareNeedId[] = [],
  base = evaluate(stated, setting),
): Worth[] {
  const profile = withDefaults(stated, setting);
  const open = factorIds.filter(
    (factor) => profile[factor] === undefined && !closed.includes(factor) && factor !== 'separable',
  );
  return open
    .map((factor) => worth(factor, profile, setting, ruledOut, base))
    .sort((a, b) => b.flips - a.flips || b.moves - a.moves || effort(a.factor) - effort(b.factor));
}

function worth(
  factor: FactorId,
  profile: Profile,
  setting: Setting,
  ruledOut: readonly RareNeedId[],
  base: Evaluation,
): Worth {
  let flips = 0;
  let moves = 0;
  const fill = money.includes(factor) ? assumedNumbers : {};
  for (const { value, probability } of without(likelyValues(factor), factor, ruledOut)) {
    const then = evaluate({ ...fill, ...profile, [factor]: value }, setting);
    if (then.verdict !== base.verdict) flips += probability;
    moves += probability * Math.abs(finite(then.margin) - finite(base.margin));
  }
  return { factor, flips: Number(flips.toFixed(6)), moves };
}

const finite = (margin: number): number => (Number.isFinite(margin) ? margin : SOLE_MARGIN);
/** Numbers are harder to answer than choices. */
const effort = (factor: FactorId): number => (money.includes(factor) || factor === 'io_wait' ? 1 : 0);

/** The factor to ask next, or `undefined` when no answer is likely enough to change the verdict. */
export function nextQuestion(
  profile: Profile,
  closed: readonly FactorId[] = [],
  setting: Setting = defaultSetting,
  ruledOut: readonly RareNeedId[] = [],
): FactorId | undefined {
  const base = evaluate(profile, setting);
  if (base.ranking.length === 1) return undefined;
  const [best] = worths(profile, closed, setting, ruledOut, base);
  if (!best || (best.flips === 0 && best.moves === 0)) return undefined;
  return best.flips < WORTHWHILE && base.margin >= (ruledOut.length > 0 ? SAFE_MARGIN_WITHOUT_NEEDS : SAFE_MARGIN)
    ? undefined
    : best.factor;
}

/** How many questions are left: as many as could change something now, and at most all that are open. */
export function questionsLeft(
  profile: Profile,
  closed: readonly FactorId[],
  setting: Setting = defaultSetting,
  ruledOut: readonly RareNeedId[] = [],
): { readonly likely: number; readonly most: number } {
  const open = worths(profile, closed, setting, ruledOut);
  return { likely: open.filter(({ flips }) => flips >= WORTHWHILE).length, most: open.length };
}
