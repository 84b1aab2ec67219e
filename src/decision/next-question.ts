import { askedIds, type FactorId, type FactorValue, factorIds, type Profile } from '../domain/profile.ts';
import { assumedNumbers, assumedTime } from './cost/workload.ts';
import { complete, defaultSetting, type Evaluation, evaluate, type Setting, withDefaults } from './evaluate.ts';
import { addPoints, pointsOf, type Scores } from './points.ts';
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
const WORTHWHILE = 0.08;
const SAFE_MARGIN = 4;
/** With rare needs ruled out all questions flip less, so the margin has to be wider. */
const SAFE_MARGIN_WITHOUT_NEEDS = 6;
/** A margin between one option and none counts as this. */
const SOLE_MARGIN = 12;

const money: readonly FactorId[] = ['requests_month', 'avg_ms', 'memory_mb'];

const unknownIn = (profile: Profile, closed: readonly FactorId[]): FactorId[] =>
  askedIds.filter((factor) => profile[factor] === undefined && !closed.includes(factor) && factor !== 'separable');

/** Every open question, the most valuable first. */
export function worths(
  stated: Profile,
  closed: readonly FactorId[],
  setting: Setting,
  ruledOut: readonly RareNeedId[] = [],
  base = evaluate(stated, setting),
): Worth[] {
  const profile = withDefaults(stated, setting);
  const points = pointsOf(profile);
  return unknownIn(profile, closed)
    .map((factor) => worth(factor, { profile, points, base }, setting, ruledOut))
    .sort((a, b) => b.flips - a.flips || b.moves - a.moves || effort(a.factor) - effort(b.factor));
}

interface Known {
  readonly profile: Profile;
  /** Of its answers alone. */
  readonly points: Scores;
  readonly base: Evaluation;
}

function worth(
  factor: FactorId,
  { profile, points, base }: Known,
  setting: Setting,
  ruledOut: readonly RareNeedId[],
): Worth {
  let flips = 0;
  let moves = 0;
  const filled = money.includes(factor);
  const told = shaped(filled ? { ...assumedNumbers, avg_ms: assumedTime(profile).ms, ...profile } : profile);
  const known = filled ? pointsOf(told as Profile) : points;
  for (const { value, probability } of without(likelyValues(factor), factor, ruledOut)) {
    told[factor] = value;
    const scores = { ...known };
    addPoints(factor, value, scores);
    const then = complete(told as Profile, scores, setting);
    if (then.verdict !== base.verdict) flips += probability;
    moves += probability * Math.abs(finite(then.margin) - finite(base.margin));
  }
  return { factor, flips: Number(flips.toFixed(6)), moves };
}

/** A copy in which every profile has the same keys in the same order: read some eighty times a message, that is faster. */
function shaped(profile: Profile): Partial<Record<FactorId, FactorValue | undefined>> {
  const copy: Partial<Record<FactorId, FactorValue | undefined>> = {};
  for (const factor of factorIds) copy[factor] = profile[factor];
  return copy;
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

/** How many questions follow on average where so many are open besides the one asked: an answer settles others. */
export const expectedAfter = (open: number): number => (open === 0 ? 0 : Math.round(8 - 6.5 * Math.exp(-open / 5)));

/** Conversations begin alike, so what is worth asking was often found out before. */
const remembered = new WeakMap<Setting, Map<string, Outlook>>();
const MOST_REMEMBERED = 1000;

export function outlook(
  profile: Profile,
  closed: readonly FactorId[] = [],
  setting: Setting = defaultSetting,
  ruledOut: readonly RareNeedId[] = [],
): Outlook {
  const known = remembered.get(setting) ?? new Map<string, Outlook>();
  remembered.set(setting, known);
  const key = JSON.stringify([profile, closed, ruledOut]);
  let found = known.get(key);
  if (!found) {
    found = lookAhead(profile, closed, setting, ruledOut);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(key, found);
  }
  return found;
}

function lookAhead(
  profile: Profile,
  closed: readonly FactorId[],
  setting: Setting,
  ruledOut: readonly RareNeedId[],
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
