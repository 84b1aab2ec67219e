import type { FactorId, FactorValue, Profile } from '../../domain/profile.ts';
import { aspectOf } from '../../knowledge/aspects.ts';
import { type Claim, type OptionId, optionIds } from '../../knowledge/claim.ts';
import { options } from '../../knowledge/index.ts';
import { holds } from '../../knowledge/preferences.ts';

export type Scores = Record<OptionId, number>;

/** A claim that speaks for or against an option because of one answer. */
export interface Evidence {
  readonly option: OptionId;
  /** Positive for the option, negative against it. */
  readonly points: number;
  readonly factor: FactorId;
  readonly value: FactorValue;
  readonly claim: Claim;
}

/** The aspect of who sets a system up, patches and watches it. */
const LOOKED_AFTER = 'operations';

/** Evidence with the place of its option and aspect. */
interface Placed extends Evidence {
  readonly place: number;
}

/** All scored claims by factor and value; computed once. */
const table = new Map<FactorId, Map<FactorValue, Placed[]>>();
const places = new Map<string, number>();
const optionOfPlace: OptionId[] = [];
for (const option of optionIds) {
  for (const claim of options[option].pros) index(option, claim, 1);
  for (const claim of options[option].cons) index(option, claim, -1);
}

function index(option: OptionId, claim: Claim, sign: 1 | -1): void {
  if (!claim.when || !claim.weight) return;
  for (const [factor, values] of Object.entries(claim.when) as [FactorId, readonly FactorValue[]][]) {
    const byValue = table.get(factor) ?? new Map<FactorValue, Placed[]>();
    table.set(factor, byValue);
    for (const value of values) {
      const place = placeOf(option, aspectOf(factor, value));
      byValue.set(value, [
        ...(byValue.get(value) ?? []),
        { option, points: sign * claim.weight, factor, value, claim, place },
      ]);
    }
  }
}

function placeOf(option: OptionId, aspect: string): number {
  const key = `${option} ${aspect}`;
  const known = places.get(key);
  if (known !== undefined) return known;
  places.set(key, places.size);
  optionOfPlace.push(option);
  return places.size - 1;
}

const scored = [...table.keys()];

const speaks = ({ claim: { unless } }: Placed, profile: Profile): boolean => !unless || !holds(unless, profile);

/** Everything that was answered and speaks for or against an option. */
export function evidenceFor(profile: Profile): Evidence[] {
  return scored.flatMap((factor) => {
    const value = profile[factor];
    const all = value === undefined ? none : (table.get(factor)!.get(value) ?? none);
    return all.filter((each) => speaks(each, profile));
  });
}

/** What an option starts from is how much there is to look after, which answers may say more strongly. */
const atFirst = firstPoints();
/** The strongest of what speaks for each option and against it, by aspect. */
const strongest = new Int8Array(atFirst.length);

function firstPoints(): Int8Array {
  const at = optionIds.map((option) => [placeOf(option, LOOKED_AFTER), options[option].prior] as const);
  const points = new Int8Array(places.size * 2);
  for (const [place, prior] of at) points[prior > 0 ? place : place + places.size] = prior;
  return points;
}

/** What every option starts with, and the points of the answers; what several of them say counts once. */
export function pointsOf(profile: Profile): Scores {
  strongest.set(atFirst);
  for (const factor of scored) {
    const value = profile[factor];
    if (value !== undefined) weighIn(table.get(factor)!.get(value) ?? none, profile);
  }
  const scores = { serverless: 0, containers: 0, vms: 0 };
  const against = optionOfPlace.length;
  for (let at = 0; at < against; at += 1) scores[optionOfPlace[at]!] += strongest[at]! + strongest[at + against]!;
  return scores;
}

function weighIn(evidence: readonly Placed[], profile: Profile): void {
  for (const each of evidence) {
    const { points, place } = each;
    const at = points > 0 ? place : place + places.size;
    if (Math.abs(points) > Math.abs(strongest[at]!) && speaks(each, profile)) strongest[at] = points;
  }
}
const none: readonly Placed[] = [];
