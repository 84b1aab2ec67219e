import { askedIds, type FactorId, type FactorValue, factorOf, type Profile } from '../domain/profile.ts';
import type { OptionId } from '../knowledge/claim.ts';
import { answersOf, likelihoodsBeside } from './beliefs/likelihoods.ts';
import { byAnswer, type Sample } from './beliefs/sample.ts';
import { contradictionsIn } from './contradictions.ts';
import { evaluate, type Setting } from './evaluate.ts';
import { averageOf, chancesOf, likeliest } from './lean.ts';

/** One answer that would give another verdict. */
export interface Change {
  readonly factor: FactorId;
  readonly value: FactorValue;
  readonly verdict: OptionId;
  /** It contradicts nothing said so far: the factor is still open. */
  readonly open: boolean;
  /** How likely it is, given all else. */
  readonly likelihood: number;
}

/** What fewer people than this say is no news: hardly anybody's thumbnails gain drivers. */
const LIKELY = 0.03;
/** So many of the draws tell what another answer than the given one would lead to. */
const FEW = 12;
const STEPS = 8;

/**
 * The answers that are likely to change the verdict, at most one a factor and verdict: open factors before answered
 * ones, the likeliest first. What contradicts the rest of what was said is left out.
 */
export function likelyChanges(stated: Profile, sample: Sample, setting: Setting, verdict: OptionId): readonly Change[] {
  const before = contradictionsIn(stated).length;
  const fits = ({ factor, value }: Change): boolean =>
    contradictionsIn({ ...stated, [factor]: value }).length <= before;
  const step = Math.max(1, Math.floor(sample.draws.length / FEW));
  const few = sample.draws.filter((_, at) => at % step === 0);
  return askedIds
    .filter((factor) => factor !== 'separable')
    .flatMap((factor) =>
      stated[factor] === undefined
        ? ofOpen(factor, sample, verdict)
        : ofAnswered(factor, stated, few, setting, verdict),
    )
    .filter(fits)
    .sort((a, b) => Number(b.open) - Number(a.open) || b.likelihood - a.likelihood);
}

function ofOpen(factor: FactorId, sample: Sample, verdict: OptionId): Change[] {
  const changes = byAnswer(sample, factor).map(
    ({ value, share, average }): Change => ({
      factor,
      value,
      verdict: likeliest(average),
      open: true,
      likelihood: share,
    }),
  );
  return oneEach(changes, verdict);
}

/** At most one for each other verdict, the likeliest. */
function oneEach(changes: readonly Change[], verdict: OptionId): Change[] {
  const found = new Map<OptionId, Change>();
  for (const change of changes.toSorted((a, b) => b.likelihood - a.likelihood))
    if (change.verdict !== verdict && change.likelihood >= LIKELY && !found.has(change.verdict))
      found.set(change.verdict, change);
  return [...found.values()];
}

function ofAnswered(
  factor: FactorId,
  stated: Profile,
  few: readonly Profile[],
  setting: Setting,
  verdict: OptionId,
): Change[] {
  const { values } = answersOf(factor);
  const likelihoods = likelihoodsBeside(factor, stated);
  const then = (value: FactorValue) => verdictWith(factor, value, few, setting);
  const changes = values.flatMap((value, at): Change[] => {
    const likelihood = likelihoods[at]!;
    const other = likelihood < LIKELY || value === stated[factor] ? undefined : then(value);
    return other ? [{ factor, value, verdict: other, open: false, likelihood }] : [];
  });
  return oneEach(changes, verdict).map((change) => ({ ...change, value: turn(stated[factor]!, change, then) }));
}

/** The verdict of a workload that is otherwise as it is known and believed to be; `undefined` where nothing would fit. */
function verdictWith(
  factor: FactorId,
  value: FactorValue,
  few: readonly Profile[],
  setting: Setting,
): OptionId | undefined {
  const results = few.map((draw) => evaluate({ ...draw, [factor]: value }, setting));
  const fitting = results.filter(({ nothingFits }) => !nothingFits);
  return fitting.length > 0 ? likeliest(averageOf(fitting.map(chancesOf))) : undefined;
}

/** For a stated number, where the verdict turns; else the value itself. */
function turn(
  stated: FactorValue,
  { factor, value, verdict }: Change,
  then: (value: number) => OptionId | undefined,
): FactorValue {
  if (factorOf(factor).kind !== 'number' || typeof stated !== 'number' || typeof value !== 'number') return value;
  let same = Math.max(stated, 1e-3);
  let other = Math.max(value, 1e-3);
  for (let step = 0; step < STEPS; step += 1) {
    const middle = Math.sqrt(same * other);
    if (then(middle) === verdict) other = middle;
    else same = middle;
  }
  const rounded = [2, 3].map((digits) => Number(other.toPrecision(digits)));
  return rounded.find((round) => then(round) === verdict) ?? other;
}
