import type { Profile } from '../../domain/profile.ts';
import { type OptionId, optionIds, type Verdict } from '../../knowledge/claim.ts';
import type { FlavourId } from '../../knowledge/flavours.ts';
import { hybridPatterns } from '../../knowledge/hybrid-patterns.ts';
import type { CostEstimate } from '../cost/estimate.ts';
import { defaultSetting, type Evaluation, evaluate, type Setting } from '../evaluate.ts';
import { type Choice, choicesOf } from '../fit/candidates.ts';
import { flavourAmong } from '../fit/flavour.ts';

/** A part of a workload with what is known of it alone. */
export interface Component {
  readonly name: string;
  readonly profile: Profile;
  /** What was recognized in it, by its id. */
  readonly workloads?: readonly string[];
}

export interface ComponentVerdict {
  readonly name: string;
  readonly profile: Profile;
  readonly verdict: Exclude<Verdict, 'hybrid'>;
  readonly flavour: FlavourId;
  readonly choices: readonly Choice[];
  readonly scores: Evaluation['scores'];
  /** Its bill by itself. */
  readonly cost: CostEstimate | null;
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

/** A part with what was found of it: what is weighed for each option, and which is best. */
export interface Part {
  readonly name: string;
  readonly profile: Profile;
  readonly result: Pick<Evaluation, 'scores' | 'out' | 'verdict'>;
}

const OVERHEAD = 4;
const OVERHEAD_WITHOUT_TEAM = 2;

/** Whether parts are better on platforms of their own, by what is known of them. */
export function evaluateHybrid(
  components: readonly Component[],
  shared: Profile,
  setting: Setting = defaultSetting,
): HybridEvaluation {
  const parts = components.map(({ name, profile }) => {
    const whole = { ...shared, ...profile };
    return { name, profile: whole, result: evaluate(whole, setting) };
  });
  return hybridOf(parts, shared, setting);
}

export function hybridOf(parts: readonly Part[], shared: Profile, setting: Setting): HybridEvaluation {
  const { verdict, single, overhead } = weighed(
    parts.map(({ result }) => result),
    shared,
  );
  const split = verdict === 'hybrid';
  return {
    verdict,
    components: parts.map(({ name, profile, result }) => {
      const option = split ? result.verdict : single.option;
      const choices = choicesOf(option, { ...setting, profile });
      const flavour = flavourAmong(option, choices);
      return { name, profile, verdict: option, flavour, choices, scores: result.scores, cost: null };
    }),
    single,
    overhead,
    pattern: split ? patternOf(parts) : undefined,
  };
}

/** Several platforms are better only where what is gained exceeds the work of running them. */
export function weighed(
  results: readonly Part['result'][],
  { team_ops: team }: Profile,
): Pick<HybridEvaluation, 'verdict' | 'single' | 'overhead'> {
  const chosen = new Set(results.map(({ verdict }) => verdict));
  const single = optionIds
    .map((option) => ({ option, loss: results.reduce((sum, result) => sum + lossOf(result, option), 0) }))
    .reduce((best, each) => (each.loss < best.loss ? each : best));
  const overhead = OVERHEAD + (team === 'none' ? OVERHEAD_WITHOUT_TEAM : 0) + Math.max(0, chosen.size - 2);
  const split = chosen.size > 1 && single.loss >= overhead;
  return { verdict: split ? 'hybrid' : chosen.size === 1 ? [...chosen][0]! : single.option, single, overhead };
}

const lossOf = ({ scores, verdict, out }: Part['result'], option: OptionId): number =>
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
