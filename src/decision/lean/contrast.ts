import type { Profile } from '../../domain/profile.ts';
import type { OptionId } from '../../knowledge/claim.ts';
import type { FlavourId } from '../../knowledge/flavours.ts';
import { assess } from '../assess.ts';
import { type Beliefs, believed, noBeliefs } from '../beliefs/beliefs.ts';
import { defaultSetting, evaluate, type Setting, withDefaults } from '../evaluate.ts';
import { flavourOf } from '../fit/flavour.ts';
import { type KnockOut, knockOuts } from '../fit/knock-outs.ts';
import { softLimits } from '../fit/soft-limits.ts';
import { consOf, prosOf, type Reason } from '../recommendation/reasons.ts';
import type { Change } from './likely-changes.ts';
import { evidenceFor } from './points.ts';

/** How another option than the advised one fares with the same workload. */
export interface Contrast {
  readonly option: OptionId;
  readonly flavour: FlavourId;
  /** What rules it out; may be empty where a house rule does. */
  readonly knockedOut: readonly KnockOut[];
  readonly isOut: boolean;
  /** How likely it is to be the right one. */
  readonly chance: number;
  /** What the answers say for it, and what speaks against it; the bills are told apart. */
  readonly pros: readonly Reason[];
  readonly cons: readonly Reason[];
  /** Single answers that would make it the advice. */
  readonly changes: readonly Change[];
}

export function contrast(
  stated: Profile,
  option: OptionId,
  beliefs: Beliefs = noBeliefs,
  setting: Setting = defaultSetting,
): Contrast {
  const profile = believed(withDefaults(stated, setting), beliefs.supposed);
  const { lean, wouldChange } = assess(stated, beliefs, setting).recommendation;
  const evidence = evidenceFor(profile);
  return {
    option,
    flavour: flavourOf(option, profile, setting),
    knockedOut: knockOuts(profile, setting).filter((out) => out.option === option),
    isOut: !evaluate(profile, setting).ranking.includes(option),
    chance: lean[option],
    pros: prosOf(option, profile, evidence, null, setting).filter(({ factor }) => factor),
    cons: consOf(option, profile, evidence, softLimits(profile, setting.provider), null, setting),
    changes: wouldChange.filter(({ verdict }) => verdict === option),
  };
}
