import type { FactorId, FactorValue, Profile } from '../domain/profile.ts';
import { type Claim, type OptionId, optionIds } from '../knowledge/claim.ts';
import { options } from '../knowledge/index.ts';

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

/** All scored claims by factor and value; computed once. */
const table = new Map<FactorId, Map<FactorValue, Evidence[]>>();
for (const option of optionIds) {
  for (const claim of options[option].pros) index(option, claim, 1);
  for (const claim of options[option].cons) index(option, claim, -1);
}

function index(option: OptionId, claim: Claim, sign: 1 | -1): void {
  if (!claim.when || !claim.weight) return;
  for (const [factor, values] of Object.entries(claim.when) as [FactorId, readonly FactorValue[]][]) {
    const byValue = table.get(factor) ?? new Map<FactorValue, Evidence[]>();
    table.set(factor, byValue);
    for (const value of values) {
      byValue.set(value, [
        ...(byValue.get(value) ?? []),
        { option, points: sign * claim.weight, factor, value, claim },
      ]);
    }
  }
}

const scored = [...table.keys()];

/** Everything that was answered and speaks for or against an option. */
export function evidenceFor(profile: Profile): Evidence[] {
  return scored.flatMap((factor) => {
    const value = profile[factor];
    return value === undefined ? [] : (table.get(factor)!.get(value) ?? []);
  });
}

/** What every option starts with, and the points of every answer. */
export function pointsOf(profile: Profile): Scores {
  const scores = {
    serverless: options.serverless.prior,
    containers: options.containers.prior,
    vms: options.vms.prior,
  };
  for (const factor of scored) {
    const value = profile[factor];
    if (value !== undefined) addPoints(factor, value, scores);
  }
  return scores;
}

/** Adds the points of one answer to `scores`. */
export function addPoints(factor: FactorId, value: FactorValue, scores: Scores): void {
  for (const { option, points } of table.get(factor)?.get(value) ?? []) scores[option] += points;
}
