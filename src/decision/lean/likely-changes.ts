import { askedIds, type FactorId, type FactorValue, factorOf, type Profile } from '../../domain/profile.ts';
import type { OptionId } from '../../knowledge/claim.ts';
import type { Beliefs } from '../beliefs/beliefs.ts';
import { drawsFrom } from '../beliefs/draws.ts';
import { answersOf, likelihoodsBeside } from '../beliefs/likelihoods.ts';
import { byAnswer, type Sample } from '../beliefs/sample.ts';
import { contradictionsIn } from '../contradictions.ts';
import { evaluate, type Setting } from '../evaluate.ts';
import { onOwnPremises } from '../fit/places.ts';
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

/** What is known of a workload when its changes are looked for. */
export interface Found {
  readonly stated: Profile;
  readonly beliefs: Beliefs;
  readonly sample: Sample;
  readonly verdict: OptionId;
  readonly setting: Setting;
}

/** What fewer people than this say is no news: hardly anybody's thumbnails gain drivers. */
const LIKELY = 0.03;
/** So many of the draws tell what another answer than the given one would lead to. */
const FEW = 5;
const STEPS = 8;
/** No more are told of the open factors, and of the answered ones. */
const MOST = 3;
/** So many draws tell whether a change holds. */
const ENOUGH = 24;
/** Of two options that are as likely nothing is said to change one into the other. */
const CLEAR = 0.1;

/**
 * The answers that are likely to change the verdict, at most one a factor and verdict: open factors before answered
 * ones, the likeliest first. What contradicts the rest of what was said is left out.
 */
export function likelyChanges(found: Found): readonly Change[] {
  const { stated } = found;
  const before = contradictionsIn(stated).length;
  const fits = ({ factor, value }: Change): boolean =>
    contradictionsIn({ ...stated, [factor]: value }).length <= before;
  // Whoever may not leave their own machines is not told what a cloud would be.
  const isFixed = (factor: FactorId): boolean => factor === 'hosting' && onOwnPremises(stated);
  const factors = askedIds.filter((factor) => factor !== 'separable' && !isFixed(factor));
  const few = fewOf(found.sample);
  const open = factors.filter((factor) => stated[factor] === undefined).flatMap((factor) => ofOpen(factor, found));
  const answered = factors
    .filter((factor) => stated[factor] !== undefined)
    .flatMap((factor) => ofAnswered(factor, few, found));
  const turned = (change: Change): Change => ({ ...change, value: turn(change, few, found) });
  return [
    ...confirmed(open.filter(fits), found),
    // Where a number turns the verdict takes long to find, so only of what is told.
    ...confirmed(answered, found, (change) => [turned(change)].find(fits)),
  ];
}

const likeliestFirst = (a: Change, b: Change): number => b.likelihood - a.likelihood;

const fewOf = ({ draws }: Sample): readonly Profile[] => {
  const step = Math.max(1, Math.floor(draws.length / FEW));
  return draws.filter((_, at) => at % step === 0);
};

/** The likeliest that hold once they are said: what is believed then is no longer quite the same. */
function confirmed(
  changes: readonly Change[],
  { stated, beliefs, setting, sample, verdict }: Found,
  settled = (change: Change): Change | undefined => change,
): readonly Change[] {
  const held: Change[] = [];
  for (const found of changes.toSorted(likeliestFirst)) {
    if (held.length === MOST) break;
    const change = settled(found);
    if (!change) continue;
    const draws = drawsFrom({ ...stated, [change.factor]: change.value }, beliefs, ENOUGH);
    const chances = draws.map((draw) => chancesOf(evaluate(draw, setting)));
    const average = averageOf(chances, change.open ? sample.left : undefined);
    const isClear = likeliest(average) === change.verdict && average[change.verdict] - average[verdict] >= CLEAR;
    if (isClear) held.push(change);
  }
  return held;
}

function ofOpen(factor: FactorId, { sample, verdict }: Found): Change[] {
  const changes = byAnswer(sample, factor).flatMap(({ value, share, average }): Change[] => {
    const then = likeliest(average);
    const isClear = average[then] - average[verdict] >= CLEAR;
    return isClear ? [{ factor, value, verdict: then, open: true, likelihood: share }] : [];
  });
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

function ofAnswered(factor: FactorId, few: readonly Profile[], { stated, setting, verdict }: Found): Change[] {
  const { values } = answersOf(factor);
  const likelihoods = likelihoodsBeside(factor, stated);
  const changes = values.flatMap((value, at): Change[] => {
    const likelihood = likelihoods[at]!;
    const isOther = likelihood >= LIKELY && value !== stated[factor];
    const then = isOther ? verdictWith(factor, value, few, setting) : undefined;
    return then ? [{ factor, value, verdict: then, open: false, likelihood }] : [];
  });
  return oneEach(changes, verdict);
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
  return fitting.length > 0 ? likeliest(averageOf(fitting.map((each) => chancesOf(each)))) : undefined;
}

/** For a stated number, where the verdict turns; else the value itself. */
function turn({ factor, value, verdict }: Change, few: readonly Profile[], { stated, setting }: Found): FactorValue {
  const from = stated[factor];
  if (factorOf(factor).kind !== 'number' || typeof from !== 'number' || typeof value !== 'number') return value;
  const turns = (number: number): boolean => verdictWith(factor, number, few, setting) === verdict;
  let same = Math.max(from, 1e-3);
  let other = Math.max(value, 1e-3);
  for (let step = 0; step < STEPS; step += 1) {
    const middle = Math.sqrt(same * other);
    if (turns(middle)) other = middle;
    else same = middle;
  }
  const rounded = [2, 3].map((digits) => Number(other.toPrecision(digits)));
  return rounded.find(turns) ?? other;
}
