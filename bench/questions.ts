import { assess } from '../src/decision/assess.ts';
import { noBeliefs } from '../src/decision/beliefs/beliefs.ts';
import { drawsFrom } from '../src/decision/beliefs/draws.ts';
import { type RareNeedId, rareNeed, rareNeedIds } from '../src/decision/fit/rare-needs.ts';
import type { FactorId, Profile } from '../src/domain/profile.ts';
import { listPrices } from '../src/knowledge/prices.ts';

const setting = { provider: 'aws', prices: listPrices } as const;
const MOST_QUESTIONS = 4;

/** Workloads as they are believed to be. */
const profiles = drawsFrom({}, noBeliefs);

/** What people usually state in their first message. */
const stated: readonly FactorId[] = ['trigger', 'shape', 'existing'];

function simulate(known: readonly FactorId[], withMenu = false) {
  let questions = 0;
  let agreed = 0;
  for (const full of profiles) {
    let profile = Object.fromEntries(known.map((factor) => [factor, full[factor]])) as Profile;
    let ruledOut: readonly RareNeedId[] = [];
    if (withMenu) {
      const needs = rareNeedIds.filter((id) => rareNeed(id).covers(full[rareNeed(id).factor]!));
      ruledOut = rareNeedIds.filter((id) => !needs.includes(id));
      const told = needs.map((id) => rareNeed(id).factor);
      profile = { ...profile, ...Object.fromEntries(told.map((factor) => [factor, full[factor]])) };
    }
    let asked = 0;
    for (let { next } = assess(profile, { ...noBeliefs, ruledOut }, setting); next && asked < MOST_QUESTIONS; ) {
      profile = { ...profile, [next]: full[next] };
      asked += 1;
      ({ next } = assess(profile, { ...noBeliefs, ruledOut }, setting));
    }
    questions += asked;
    const verdict = (each: Profile) =>
      assess(each, { ...noBeliefs, ruledOut: each === full ? [] : ruledOut }, setting).recommendation.verdict;
    if (verdict(profile) === verdict(full)) agreed += 1;
  }
  return {
    'questions on average': questions / profiles.length,
    'agreement with the full profile (%)': (100 * agreed) / profiles.length,
  };
}

/** How few questions lead to the same verdict as all of them. */
export const questions = () => ({
  'empty profile': simulate([]),
  'empty profile, rare needs ticked': simulate([], true),
  'trigger, shape and starting point known': simulate(stated),
  'the same, rare needs ticked': simulate(stated, true),
});
