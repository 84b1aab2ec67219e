import { evaluate } from '../src/decision/evaluate.ts';
import { nextQuestion } from '../src/decision/next-question.ts';
import { likelyValues } from '../src/decision/priors.ts';
import { type RareNeedId, rareNeed, rareNeedIds } from '../src/decision/rare-needs.ts';
import { type FactorId, type FactorValue, factorIds, type Profile } from '../src/domain/profile.ts';
import { listPrices } from '../src/knowledge/prices.ts';
import { seeded } from './random.ts';

const setting = { provider: 'aws', prices: listPrices } as const;
const PROFILES = 1500;

const random = seeded(7);

function draw(factor: FactorId): FactorValue {
  let left = random();
  for (const { value, probability } of likelyValues(factor)) {
    left -= probability;
    if (left <= 0) return value;
  }
  return likelyValues(factor).at(-1)!.value;
}

/** What people usually state in their first message. */
const stated: readonly FactorId[] = ['trigger', 'shape', 'existing'];

function simulate(known: readonly FactorId[], withMenu = false) {
  let questions = 0;
  let agreed = 0;
  for (let index = 0; index < PROFILES; index += 1) {
    const full = Object.fromEntries(factorIds.map((factor) => [factor, draw(factor)])) as Profile;
    let profile = Object.fromEntries(known.map((factor) => [factor, full[factor]])) as Profile;
    let ruledOut: readonly RareNeedId[] = [];
    if (withMenu) {
      const needs = rareNeedIds.filter((id) => rareNeed(id).covers(full[rareNeed(id).factor]!));
      ruledOut = rareNeedIds.filter((id) => !needs.includes(id));
      const told = needs.map((id) => rareNeed(id).factor);
      profile = { ...profile, ...Object.fromEntries(told.map((factor) => [factor, full[factor]])) };
      questions += told.filter(
        (factor) => rareNeed(needs.find((id) => rareNeed(id).factor === factor)!).value === undefined,
      ).length;
    }
    for (;;) {
      const factor = nextQuestion(profile, [], setting, ruledOut);
      if (!factor) break;
      profile = { ...profile, [factor]: full[factor] };
      questions += 1;
    }
    if (evaluate(profile, setting).verdict === evaluate(full, setting).verdict) agreed += 1;
  }
  return {
    'questions on average': questions / PROFILES,
    'agreement with the full profile (%)': (100 * agreed) / PROFILES,
  };
}

/** How few questions lead to the same verdict as all of them. */
export const questions = () => ({
  'empty profile': simulate([]),
  'empty profile, rare needs ticked': simulate([], true),
  'trigger, shape and starting point known': simulate(stated),
  'the same, rare needs ticked': simulate(stated, true),
});
