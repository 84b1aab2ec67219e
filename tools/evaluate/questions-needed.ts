import { assess } from '../../src/decision/assess.ts';
import { noBeliefs } from '../../src/decision/beliefs/beliefs.ts';
import { seeded } from '../../src/decision/beliefs/random.ts';
import type { FactorId, Profile } from '../../src/domain/profile.ts';
import { type Labeled, told } from './labeled.ts';

/** How many questions lead from what people tell to the advice that the whole profile gets. */
export interface QuestionsNeeded {
  readonly questions: number;
  /** Shares of the same advice as with everything told, and of the expert's. */
  readonly agreed: number;
  readonly right: number;
}

const MOST = 4;
const MOST_LEFT = 2;

/** Whoever is asked knows what the profile holds, and leaves the rest open. */
export function questionsNeeded(cases: readonly Labeled[]): QuestionsNeeded {
  const random = seeded(31);
  let questions = 0;
  let agreed = 0;
  let right = 0;
  for (const { profile, setting, verdict } of cases) {
    const asked = interview(told(profile, 0, random), profile, setting);
    questions += asked.questions;
    if (asked.verdict === assess(profile, noBeliefs, setting).recommendation.verdict) agreed += 1;
    if (asked.verdict === verdict) right += 1;
  }
  return { questions: questions / cases.length, agreed: agreed / cases.length, right: right / cases.length };
}

function interview(first: Profile, whole: Profile, setting: Labeled['setting']) {
  let known = first;
  let closed: readonly FactorId[] = [];
  let left = 0;
  for (let questions = 0; ; questions += 1) {
    const { next, recommendation } = assess(known, { ...noBeliefs, closed }, setting);
    if (!next || questions >= MOST || left >= MOST_LEFT) return { questions, verdict: recommendation.verdict };
    if (whole[next] === undefined) {
      closed = [...closed, next];
      left += 1;
    } else {
      known = { ...known, [next]: whole[next] };
      left = 0;
    }
  }
}
