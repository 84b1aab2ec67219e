import type { Profile } from '../../domain/profile.ts';
import { KNOWLEDGE_VERSION, options } from '../../knowledge/index.ts';
import type { WorkloadAssessment } from '../assess-workload.ts';
import { type Setting, todayOf } from '../evaluate.ts';
import { flavourOf } from '../fit/flavour.ts';
import { managedFor } from '../fit/managed.ts';
import { named as namesOf, unknownIn } from '../fit/products.ts';
import { confidenceIn } from '../lean/confidence.ts';
import { DECIDES, type Worth } from '../questions.ts';
import type { Reason } from '../recommendation/reasons.ts';
import type { Recommendation } from '../recommendation/recommendation.ts';
import { type ComponentVerdict, type HybridEvaluation, hybridOf, type Part } from './hybrid.ts';
import { leanOfParts } from './lean-of-parts.ts';

const SHOWN = 5;

/** A part with everything that was found of it. */
export interface AssessedPart extends WorkloadAssessment, Part {
  readonly setting: Setting;
  readonly workloads: readonly string[];
  /** What was said of it and of all parts. */
  readonly told: Profile;
}

/** The advice for all parts: one platform for what is run by oneself, or a mix where splitting is worth its work. */
export function recommendParts(
  parts: readonly AssessedPart[],
  worths: readonly Worth[],
  shared: Profile,
  setting: Setting,
): Recommendation {
  const own = parts.filter(({ recommendation }) => recommendation.verdict !== 'managed');
  const weighed = own.length > 0 ? hybridOf(own, shared, setting) : nothingToRun(parts);
  const components = parts.map((part) => componentOf(part, weighed));
  const hybrid = { ...weighed, components };
  const common = { ...inCommon(parts, components), components: hybrid };
  const run = own.length > 0 ? own : parts;
  const { relax: _, ...whole } =
    run.find(({ recommendation }) => recommendation.verdict === hybrid.single.option)?.recommendation ??
    run[0]!.recommendation;
  if (own.length === 0) return { ...whole, ...common, cost: null };
  const lean = leanOfParts(own, shared);
  const confidence = common.relax
    ? 'low'
    : confidenceIn(lean[hybrid.verdict], {
        unknown: common.unknown,
        knockedOut: common.knockedOut,
        isOpen: worths.some(({ changes }) => changes >= DECIDES),
        pros: whole.pros,
        today: todayOf(setting),
      });
  return hybrid.verdict === 'hybrid'
    ? { ...whole, ...common, ...mix(hybrid, own), lean, confidence }
    : { ...whole, ...common, lean, confidence, cost: ofOne(whole, parts) };
}

const nothingToRun = ([first]: readonly AssessedPart[]): HybridEvaluation => ({
  verdict: 'managed',
  components: [],
  single: { option: first!.result.verdict, loss: 0 },
  overhead: 0,
  pattern: undefined,
});

function componentOf(part: AssessedPart, { components }: HybridEvaluation): ComponentVerdict {
  const { name, profile, workloads, setting, result, recommendation } = part;
  const weighed = components.find((each) => each.name === name);
  if (weighed) return { ...weighed, profile: part.told, cost: recommendation.cost };
  const { flavour, choices } = managedFor(workloads, profile, setting)!;
  return { name, profile: part.told, verdict: 'managed', flavour, choices, scores: result.scores, cost: null };
}

/** What is told of all parts: their products, each once, what is not known of them, and the part that nothing takes. */
function inCommon(parts: readonly AssessedPart[], components: readonly ComponentVerdict[]) {
  const choices = components.flatMap((part) => part.choices);
  const once = [...new Map(choices.map((choice) => [choice.product, choice])).values()];
  const stuck = parts.find(({ recommendation }) => recommendation.relax);
  const { relax } = stuck?.recommendation ?? {};
  const each = parts.map(({ recommendation }) => recommendation);
  const inEach = (list: 'assumed' | 'indifferent') =>
    each[0]![list].filter((factor) => each.every((advice) => advice[list].includes(factor)));
  return {
    products: namesOf(once),
    unknown: unknownIn(choices),
    ...(stuck && relax ? { relax: { ...relax, text: `${stuck.name}: ${relax.text}` } } : {}),
    knockedOut: parts.flatMap(({ name, recommendation }) =>
      recommendation.knockedOut.map((out) => ({ ...out, text: `${name}: ${out.text}` })),
    ),
    assumed: inEach('assumed'),
    indifferent: inEach('indifferent'),
    wouldChange: [],
  };
}

function mix(hybrid: HybridEvaluation, own: readonly AssessedPart[]) {
  const { option, loss } = hybrid.single;
  const possible = Number.isFinite(loss);
  const first = (list: 'pros' | 'cons', most: number) =>
    own.flatMap(({ name, recommendation }) =>
      recommendation[list].slice(0, most).map((reason) => ({ ...reason, text: `${name}: ${reason.text}` })),
    );
  const flavour = own.find(({ recommendation }) => recommendation.verdict === option)?.recommendation.flavour;
  return {
    verdict: 'hybrid' as const,
    runnerUp: possible ? { option, flavour: flavour ?? flavourOf(option, own[0]!.profile, own[0]!.setting) } : null,
    pros: [gain(hybrid), ...first('pros', 2)].slice(0, SHOWN),
    cons: [work, ...first('cons', 1)],
    against: possible ? [{ option, reason: givenAway(hybrid) }] : [],
    cost: null,
  };
}

/** The bill is of the part whose advice stands for all; the others come on top. */
function ofOne({ cost }: Recommendation, parts: readonly AssessedPart[]) {
  const others = parts.filter(({ recommendation }) => recommendation.cost !== cost).map(({ name }) => name);
  return cost && { ...cost, leftOut: [...(cost.leftOut ?? []), ...others] };
}

const gain = ({ single, overhead, pattern }: HybridEvaluation): Reason => ({
  text: Number.isFinite(single.loss)
    ? `Giving each part its own platform gains ${Math.round(single.loss)} points over ${options[single.option].name.toLowerCase()} for all, ${single.loss > overhead ? 'more than' : 'as many as'} the ${overhead} that running several costs.${pattern ? ` ${pattern.name}; joined by ${pattern.interface}.` : ''}`
    : `No single platform fits every part.${pattern ? ` ${pattern.name}; joined by ${pattern.interface}.` : ''}`,
  sources: ['clearscale', 'alibaba-tradeoffs'],
  checked: KNOWLEDGE_VERSION,
});

const givenAway = ({ single: { loss } }: HybridEvaluation): Reason => ({
  ...work,
  text: `Using it for all parts would give up ${Math.round(loss)} points compared with the best platform for each.`,
});

const work: Reason = {
  text: 'Two platforms mean two ways to deploy, operate and secure things.',
  sources: ['alibaba-tradeoffs'],
  checked: KNOWLEDGE_VERSION,
};
