import { LRUCache } from 'lru-cache';
import type { Profile } from '../domain/profile.ts';
import { assessWorkload } from './assess-workload.ts';
import { type Beliefs, believed, noBeliefs } from './beliefs/beliefs.ts';
import { missingForBill } from './cost/workload.ts';
import { defaultSetting, type Setting, todayOf } from './evaluate.ts';
import type { Lean } from './lean/lean.ts';
import { assessParts } from './parts/assess-parts.ts';
import { separated, sharedByParts } from './parts/separation.ts';
import { forBill, type Outlook, outlookOn, unknownIn, type Worth } from './questions.ts';
import { aged } from './recommendation/aged.ts';
import type { Recommendation } from './recommendation/recommendation.ts';
import { settingKey } from './setting-key.ts';

/** Everything that the decision knows of a workload: what it advises, how sure that is, and what is worth asking. */
export interface Assessment extends Outlook {
  readonly recommendation: Recommendation;
  readonly lean: Lean;
  /** What each open question is worth, the most valuable first. */
  readonly worths: readonly Worth[];
}

/** Conversations begin alike, and a step looks at the same workload more than once. */
const MOST_REMEMBERED = 500;
const remembered = new LRUCache<string, Assessment>({ max: MOST_REMEMBERED });

/** The one call of a step; the same profile, beliefs and setting always give the same. */
export function assess(stated: Profile, beliefs: Beliefs = noBeliefs, setting: Setting = defaultSetting): Assessment {
  const key = JSON.stringify([stated, beliefs, settingKey(setting), todayOf(setting)]);
  const found = remembered.get(key) ?? assessed(stated, beliefs, setting);
  remembered.set(key, found);
  return found;
}

function assessed(stated: Profile, beliefs: Beliefs, setting: Setting): Assessment {
  const { recommendation, worths } = found(stated, beliefs, setting);
  const { lean, verdict } = recommendation;
  // What the workload tells is not asked: it is shown as assumed, and can be corrected.
  const known = { ...setting.policy?.defaults, ...believed(stated, beliefs.supposed) };
  const unknown = unknownIn(known, beliefs.closed);
  const open = forBill(
    worths.filter(({ factor }) => unknown.includes(factor)),
    missingForBill(known),
  );
  return {
    recommendation: aged(recommendation, todayOf(setting)),
    lean,
    worths: open,
    ...outlookOn(open, lean[verdict], unknown),
  };
}

function found(stated: Profile, beliefs: Beliefs, setting: Setting) {
  const profile = believed(stated, beliefs.supposed);
  if (beliefs.parts.length > 1) return assessParts(beliefs.parts, stated, beliefs, setting);
  const whole = assessWorkload(stated, beliefs, setting);
  const parts = whole.recommendation.verdict === 'managed' ? [] : separated(profile, setting);
  return parts.length > 0
    ? {
        ...assessParts(parts, sharedByParts(profile, parts), { ...beliefs, supposed: {} }, setting),
        worths: whole.worths,
      }
    : whole;
}
