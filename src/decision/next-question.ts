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

const unknownIn = (profile: Profile, closed: readonly FactorId[]): FactorId[] =>
  factorIds.filter((factor) => profile[factor] === undefined && !closed.includes(factor) && factor !== 'separable');

/** Every open question, the most valuable first. */
export function worths(
  stated: Profile,
  closed: readonly FactorId[],
  setting: Setting,
  ruledOut: readonly RareNeedId[] = [],
  base = evaluate(stated, setting),
): Worth[] {
  const profile = withDefaults(stated, setting);
  return unknownIn(profile, closed)
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

/** What is worth asking. */
export interface Outlook {
  /** The factor to ask next; `undefined` when no answer is likely enough to change the verdict. */
  readonly next: FactorId | undefined;
  /** Factors whose answer could still change something, the next one included. */
  readonly open: readonly FactorId[];
  /** Factors without an answer; no others will be asked for. */
  readonly unknown: readonly FactorId[];
}

export function outlook(
  profile: Profile,
  closed: readonly FactorId[] = [],
  setting: Setting = defaultSetting,
  ruledOut: readonly RareNeedId[] = [],
): Outlook {
  const base = evaluate(profile, setting);
  const unknown = unknownIn(withDefaults(profile, setting), closed);
  if (base.ranking.length === 1) return { next: undefined, open: [], unknown };
  const all = worths(profile, closed, setting, ruledOut, base);
  const open = all.filter(({ flips }) => flips >= WORTHWHILE).map(({ factor }) => factor);
  const [best] = all;
  const safe = ruledOut.length > 0 ? SAFE_MARGIN_WITHOUT_NEEDS : SAFE_MARGIN;
  const settled = !best || (best.flips === 0 && best.moves === 0) || (best.flips < WORTHWHILE && base.margin >= safe);
  return { next: settled ? undefined : best.factor, open, unknown };
}

/** The factor to ask next, or `undefined` when no answer is likely enough to change the verdict. */
export const nextQuestion = (...about: Parameters<typeof outlook>): FactorId | undefined => outlook(...about).next;
