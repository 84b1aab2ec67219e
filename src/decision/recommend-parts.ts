import type { Profile } from '../domain/profile.ts';
import { KNOWLEDGE_VERSION, options } from '../knowledge/index.ts';
import { confidenceFor, lowered } from './confidence.ts';
import { defaultSetting, type Setting } from './evaluate.ts';
import { type Component, evaluateHybrid, type HybridEvaluation } from './hybrid.ts';
import { named as namesOf, unknownIn } from './products.ts';
import type { Reason } from './reasons.ts';
import { type Recommendation, recommend } from './recommend.ts';

const SHOWN = 5;

/** The advice for a workload in parts: one platform for all, or a mix where splitting is worth its work. */
export function recommendParts(
  components: readonly Component[],
  shared: Profile,
  setting: Setting = defaultSetting,
): Recommendation {
  const hybrid = evaluateHybrid(components, shared, setting);
  const each = hybrid.components.map(({ name, profile }) => ({ name, advice: recommend(profile, setting) }));
  const { relax: _, ...whole } =
    each.find(({ advice }) => advice.verdict === hybrid.single.option)?.advice ?? each[0]!.advice;
  const assumed = whole.assumed.filter((factor) => each.every(({ advice }) => advice.assumed.includes(factor)));
  const knockedOut = each.flatMap(({ name, advice }) =>
    advice.knockedOut.map((out) => ({ ...out, text: `${name}: ${out.text}` })),
  );
  const named = productsOf(hybrid, each);
  if (hybrid.verdict !== 'hybrid')
    return { ...whole, ...named, assumed, knockedOut, components: hybrid, cost: ofOne(whole, each) };
  const margin = hybrid.single.loss - hybrid.overhead;
  return {
    ...whole,
    ...named,
    verdict: 'hybrid',
    margin: Number.isFinite(margin) ? margin : null,
    confidence: named.relax ? 'low' : lowered(confidenceFor(margin), named.unknown, knockedOut),
    runnerUp: Number.isFinite(hybrid.single.loss) ? { option: hybrid.single.option, flavour: whole.flavour } : null,
    knockedOut,
    pros: [
      gain(hybrid),
      ...each.flatMap(({ name, advice }) =>
        advice.pros.slice(0, 2).map((pro) => ({ ...pro, text: `${name}: ${pro.text}` })),
      ),
    ].slice(0, SHOWN),
    cons: [
      work,
      ...each.flatMap(({ name, advice }) =>
        advice.cons.slice(0, 1).map((con) => ({ ...con, text: `${name}: ${con.text}` })),
      ),
    ],
    against: Number.isFinite(hybrid.single.loss) ? [{ option: hybrid.single.option, reason: givenAway(hybrid) }] : [],
    assumed,
    indifferent: whole.indifferent.filter((factor) => each.every(({ advice }) => advice.indifferent.includes(factor))),
    cost: null,
    wouldChange: [],
    components: hybrid,
  };
}

type Each = readonly { readonly name: string; readonly advice: Recommendation }[];

/** The products of all parts, each once, what is not known of them, and the part that nothing takes. */
function productsOf(
  { components }: HybridEvaluation,
  each: Each,
): Pick<Recommendation, 'products' | 'unknown' | 'relax'> {
  const choices = components.flatMap((part) => part.choices);
  const once = [...new Map(choices.map((choice) => [choice.product, choice])).values()];
  const stuck = each.find(({ advice }) => advice.relax);
  return {
    products: namesOf(once),
    unknown: unknownIn(choices),
    ...(stuck?.advice.relax
      ? { relax: { ...stuck.advice.relax, text: `${stuck.name}: ${stuck.advice.relax.text}` } }
      : {}),
  };
}

/** The bill is of the part whose advice stands for all; the others come on top. */
function ofOne({ cost }: Recommendation, each: Each) {
  const others = each.filter(({ advice }) => advice.cost !== cost).map(({ name }) => name);
  return cost && { ...cost, leftOut: others };
}

const gain = ({ single, overhead, pattern }: HybridEvaluation): Reason => ({
  text: Number.isFinite(single.loss)
    ? `Each part on its own platform gains ${single.loss} points over ${options[single.option].name.toLowerCase()} for all, ${single.loss > overhead ? 'more than' : 'as many as'} the ${overhead} that running several costs.${pattern ? ` ${pattern.name}; joined by ${pattern.interface}.` : ''}`
    : `No single platform takes every part.${pattern ? ` ${pattern.name}; joined by ${pattern.interface}.` : ''}`,
  sources: ['clearscale', 'alibaba-tradeoffs'],
  checked: KNOWLEDGE_VERSION,
});

const givenAway = ({ single: { loss } }: HybridEvaluation): Reason => ({
  ...work,
  text: `For all parts it would give away ${loss} points against the best platform for each.`,
});

const work: Reason = {
  text: 'Two platforms mean two ways to deploy, watch and secure.',
  sources: ['alibaba-tradeoffs'],
  checked: KNOWLEDGE_VERSION,
};
