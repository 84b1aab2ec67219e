import type { Profile } from '../domain/profile.ts';
import { type OptionId, optionIds, type Verdict } from '../knowledge/claim.ts';
import type { FlavourId } from '../knowledge/flavours.ts';
import { hybridPatterns } from '../knowledge/hybrid-patterns.ts';
import { type Choice, choicesOf } from './candidates.ts';
import { defaultSetting, type Evaluation, evaluate, type Setting } from './evaluate.ts';
import { flavourAmong } from './flavour.ts';

/** A part of a workload with what is known of it alone. */
export interface Component {
  readonly name: string;
  readonly profile: Profile;
}

export interface ComponentVerdict {
  readonly name: string;
  readonly profile: Profile;
  readonly verdict: OptionId;
  readonly flavour: FlavourId;
  readonly choices: readonly Choice[];
  readonly scores: Evaluation['scores'];
}

export interface HybridEvaluation {
  readonly verdict: Verdict;
  readonly components: readonly ComponentVerdict[];
  /** The best platform for all parts, and the points that it gives away; `Infinity` where it is ruled out for a part. */
  readonly single: { readonly option: OptionId; readonly loss: number };
  /** Points that running several platforms costs. */
  readonly overhead: number;
  readonly pattern: { readonly name: string; readonly text: string; readonly interface: string } | undefined;
}

interface Part {
  readonly profile: Profile;
  readonly result: Evaluation;
}

const OVERHEAD = 4;
const OVERHEAD_WITHOUT_TEAM = 2;

/** Whether parts are better on platforms of their own: only where the gain exceeds the work of running several. */
export function evaluateHybrid(
  components: readonly Component[],
  shared: Profile,
  setting: Setting = defaultSetting,
): HybridEvaluation {
  const parts = components.map(({ name, profile }) => {
    const whole = { ...shared, ...profile };
    return { name, profile: whole, result: evaluate(whole, setting) };
  });
  const chosen = new Set(parts.map(({ result }) => result.verdict));
  const single = optionIds
    .map((option) => ({ option, loss: parts.reduce((sum, { result }) => sum + lossOf(result, option), 0) }))
    .reduce((best, each) => (each.loss < best.loss ? each : best));
  const overhead = OVERHEAD + (shared.team_ops === 'none' ? OVERHEAD_WITHOUT_TEAM : 0) + Math.max(0, chosen.size - 2);
  const split = chosen.size > 1 && single.loss >= overhead;
  return {
    verdict: split ? 'hybrid' : chosen.size === 1 ? [...chosen][0]! : single.option,
    components: parts.map(({ name, profile, result }) => {
      const option = split ? result.verdict : single.option;
      const choices = choicesOf(option, { ...setting, profile });
      return { name, profile, verdict: option, flavour: flavourAmong(option, choices), choices, scores: result.scores };
    }),
    single,
    overhead,
    pattern: split ? patternOf(parts) : undefined,
  };
}

const lossOf = ({ scores, verdict, out }: Evaluation, option: OptionId): number =>
  out.has(option) ? Number.POSITIVE_INFINITY : scores[verdict] - scores[option];

/** The pattern that joins the chosen platforms: what functions cannot hold runs beside them, else tasks run beside the core. */
function patternOf(parts: readonly Part[]): HybridEvaluation['pattern'] {
  const beyondFunctions = parts.some(({ result }) => result.verdict !== 'serverless' && result.out.has('serverless'));
  const onEvents = parts.some(({ result, profile }) => result.verdict === 'serverless' && profile.trigger === 'event');
  const carries = parts.some(({ result }) => result.verdict === 'vms')
    ? 'HYB-09'
    : beyondFunctions
      ? onEvents
        ? 'HYB-04'
        : 'HYB-03'
      : 'HYB-01';
  const pattern = hybridPatterns.find((each) => each.carries.includes(carries)) ?? hybridPatterns[0];
  return pattern && { name: pattern.name, text: pattern.text, interface: pattern.interface };
}
