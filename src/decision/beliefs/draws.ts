import { type FactorId, type FactorValue, factorIds, type Profile } from '../../domain/profile.ts';
import { assumedTime } from '../cost/assumptions.ts';
import { rareNeed } from '../fit/rare-needs.ts';
import type { Beliefs } from './beliefs.ts';
import { type Answers, answersOf, believedIds, placeOf, weigh } from './likelihoods.ts';
import { seeded, spread } from './random.ts';

export const DRAWS = 200;
const SEED = 17;

const random = seeded(SEED);
/** The same for every workload, so that what was said makes the difference between two, and not chance. */
const numbers = new Map(believedIds.map((factor) => [factor, spread(DRAWS, random)]));

/** A factor that is open, with what is usual for the workload in place of the base rate. */
interface Open extends Answers {
  readonly usual: { readonly place: number; readonly value: FactorValue } | undefined;
  readonly excluded: readonly boolean[];
}

/** Profiles that agree with what was said and hold what was not said as often as it is likely; the same every time. */
export function drawsFrom(stated: Profile, beliefs: Beliefs, count = DRAWS): readonly Profile[] {
  const open = believedIds.filter((factor) => stated[factor] === undefined).map((factor) => openOf(factor, beliefs));
  if (open.length === 0) return [stated];
  const places = new Int16Array(believedIds.length);
  let known = 0;
  for (const factor of believedIds) if (stated[factor] !== undefined) places[known++] = placeOf(factor, stated[factor]);
  const told = shaped(stated);
  return Array.from({ length: count }, (_, at) => drawOf(told, open, places, known, at));
}

function openOf(factor: FactorId, { supposed, ruledOut }: Beliefs): Open {
  const answers = answersOf(factor);
  const needs = ruledOut.map(rareNeed).filter((need) => need.factor === factor);
  const excluded = answers.values.map((value) => needs.some(({ covers }) => covers(value)));
  const usual = supposed[factor];
  if (!usual) return { ...answers, usual, excluded };
  const place = placeOf(factor, usual.value) - answers.from;
  const others = 1 - answers.rates[place]!;
  const rates = answers.rates.map((rate, at) =>
    at === place ? usual.probability : (rate / others) * (1 - usual.probability),
  );
  return { ...answers, rates, usual: { place, value: usual.value }, excluded };
}

const weights: number[] = [];
type Shaped = Partial<Record<FactorId, FactorValue | undefined>>;

function drawOf(told: Shaped, open: readonly Open[], places: Int16Array, known: number, at: number): Profile {
  const draw = { ...told };
  let assigned = known;
  for (const each of open) {
    // What is usual for this very workload is known from it, whatever goes together elsewhere.
    const place = pick(each, places, each.usual ? 0 : assigned, numbers.get(each.factor)![at]!);
    places[assigned++] = each.from + place;
    draw[each.factor] = each.usual?.place === place ? each.usual.value : each.values[place];
  }
  if (told.avg_ms === undefined) {
    const time = assumedTime(draw as Profile);
    if (time.from) draw.avg_ms = time.ms;
  }
  return draw as Profile;
}

function pick(open: Open, places: Int16Array, known: number, number: number): number {
  let sum = weigh(open, places, known, weights);
  for (const [at, excluded] of open.excluded.entries()) {
    if (!excluded) continue;
    sum -= weights[at]!;
    weights[at] = 0;
  }
  let left = number * sum;
  let last = 0;
  for (let at = 0; at < open.rates.length; at += 1) {
    if (weights[at]! <= 0) continue;
    last = at;
    left -= weights[at]!;
    if (left < 0) break;
  }
  return last;
}

/** A copy in which every profile has the same keys in the same order: read many times, that is faster. */
function shaped(profile: Profile): Shaped {
  const copy: Shaped = {};
  for (const factor of factorIds) copy[factor] = profile[factor];
  return copy;
}
