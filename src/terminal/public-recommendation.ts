import type { KnockOut } from '../decision/fit/knock-outs.ts';
import type { Reason } from '../decision/recommendation/reasons.ts';
import type { Recommendation } from '../decision/recommendation/recommend.ts';
import { cite, type SourceId, sayDate } from '../knowledge/source.ts';

/** A recommendation in the shape that outsiders rely on: sources as pages with their dates. */
export function publicRecommendation(recommendation: Recommendation): object {
  const { verdict, flavour, confidence, scores, pros, cons, cost, assumed, indifferent, knowledge } = recommendation;
  return {
    verdict,
    flavour,
    confidence,
    lean: rounded(recommendation.lean),
    scores,
    products: recommendation.products.map(product),
    unknown: recommendation.unknown,
    ...(recommendation.relax ? { relax: recommendation.relax } : {}),
    knockedOut: recommendation.knockedOut.map(knockOut),
    pros: pros.map(reason),
    cons: cons.map(reason),
    cost,
    wouldChange: recommendation.wouldChange.map(change),
    assumed,
    indifferent,
    sources: recommendation.sources.map(page),
    knowledge,
    houseRules: recommendation.houseRules,
    contradictions: recommendation.contradictions,
    next: recommendation.next.map(({ question, answer }) => ({ question, answer })),
    ...(recommendation.components ? { components: recommendation.components.components.map(part) } : {}),
  };
}

type Each<List> = List extends readonly (infer One)[] ? One : never;

const product = ({ provider, id, name, flavour }: Each<Recommendation['products']>) => ({
  provider,
  id,
  name,
  flavour,
});

const change = ({ factor, value, verdict, open }: Each<Recommendation['wouldChange']>) => ({
  factor,
  value,
  verdict,
  open,
});

const part = ({ name, verdict, flavour, scores }: Each<NonNullable<Recommendation['components']>['components']>) => ({
  name,
  verdict,
  flavour,
  scores,
});

const rounded = (lean: Recommendation['lean']) =>
  Object.fromEntries(Object.entries(lean).map(([verdict, chance]) => [verdict, Number(chance.toFixed(3))]));

const knockOut = ({ option, product, rule, text, limit, elsewhere, workaround, sources }: KnockOut) => ({
  option,
  product,
  rule,
  text,
  ...(limit === undefined ? {} : { limit }),
  elsewhere,
  escape: workaround,
  source: page(sources[0]!),
});

const reason = ({ text, factor, sources, checked }: Reason) => ({
  text,
  ...(factor ? { factor } : {}),
  sources: sources.map(page),
  checked,
});

function page(id: SourceId): string {
  const citation = cite(id);
  return `${citation.url ?? citation.title} (${sayDate(citation)})`;
}
