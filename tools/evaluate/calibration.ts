import { noBeliefs } from '../../src/decision/beliefs/beliefs.ts';
import { drawsFrom } from '../../src/decision/beliefs/draws.ts';
import { type Evaluation, evaluate, withDefaults } from '../../src/decision/evaluate.ts';
import { averageOf, type Chances, chancesOf, likeliest } from '../../src/decision/lean/lean.ts';
import { optionIds } from '../../src/knowledge/claim.ts';
import type { Labeled } from './labeled.ts';

/** How well chances agree with verdicts. */
export interface Calibration {
  readonly cases: number;
  /** Shares: the likeliest is the verdict, it is called likely, and what is called likely holds. */
  readonly right: number;
  readonly likely: number;
  readonly held: number;
  readonly brier: number;
  /** Of chances that are the shares of the verdicts. */
  readonly brierOfShares: number;
  readonly logLoss: number;
}

const LIKELY = 0.8;

interface Judged {
  readonly verdict: Labeled['verdict'];
  readonly evaluations: readonly Evaluation[];
}
type Told = Pick<Judged, 'verdict'> & { readonly chances: Chances };

const judge = ({ profile, setting, verdict }: Labeled): Judged => ({
  verdict,
  evaluations: drawsFrom(withDefaults(profile, setting), noBeliefs).map((draw) => evaluate(draw, setting)),
});

const tell = ({ verdict, evaluations }: Judged, scale?: number): Told => ({
  verdict,
  chances: averageOf(evaluations.map((each) => chancesOf(each, scale))),
});

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

const brierOf = ({ verdict, chances }: Told): number =>
  optionIds.reduce((sum, option) => sum + (chances[option] - (option === verdict ? 1 : 0)) ** 2, 0);
const lossOf = ({ verdict, chances }: Told): number => -Math.log(Math.max(0.001, chances[verdict]));

function figuresOf(told: readonly Told[]): Calibration {
  const right = told.map(({ verdict, chances }) => Number(likeliest(chances) === verdict));
  const likely = told.flatMap(({ chances }, at) => (chances[likeliest(chances)] >= LIKELY ? [right[at]!] : []));
  const shares = averageOf(
    told.map(({ verdict }) => ({ serverless: 0, containers: 0, vms: 0, [verdict]: 1 }) as Chances),
  );
  return {
    cases: told.length,
    right: mean(right),
    likely: likely.length / told.length,
    held: mean(likely),
    brier: mean(told.map(brierOf)),
    brierOfShares: mean(told.map(({ verdict }) => brierOf({ verdict, chances: shares }))),
    logLoss: mean(told.map(lossOf)),
  };
}

/** What the chances are worth as they are. */
export const calibration = (cases: readonly Labeled[]): Calibration =>
  figuresOf(cases.map((each) => tell(judge(each))));

const SCALES = [1, 1.5, 2, 2.5, 3];
const FOLDS = 5;

/**
 * The same where the one constant of the chances is fitted to all other profiles than those it is tried on; base rates,
 * affinities and weights stay what they are, whatever they were adjusted to.
 */
export function crossValidated(cases: readonly Labeled[]): Calibration & { readonly scales: readonly number[] } {
  const names = [...new Set(cases.map(({ name }) => name))];
  const foldOf = ({ name }: Labeled): number => names.indexOf(name) % FOLDS;
  const judged = cases.map((each) => ({ fold: foldOf(each), judged: judge(each) }));
  const scales = Array.from({ length: FOLDS }, (_, fold) => {
    const others = judged.filter((each) => each.fold !== fold);
    const loss = (scale: number): number => mean(others.map((each) => lossOf(tell(each.judged, scale))));
    return SCALES.reduce((best, scale) => (loss(scale) < loss(best) ? scale : best));
  });
  return { ...figuresOf(judged.map((each) => tell(each.judged, scales[each.fold]))), scales };
}
