import { partsAboveBudget } from '../../decision/cost/budget.ts';
import { paidNow } from '../../decision/cost/spend.ts';
import { totalWords } from '../../decision/cost/totals.ts';
import { billsOf, costWords } from '../../decision/cost/wording.ts';
import type { KnockOut } from '../../decision/fit/knock-outs.ts';
import { decisiveKnockOuts } from '../../decision/recommendation/decisive.ts';
import type { Recommendation } from '../../decision/recommendation/recommend.ts';
import type { HostId } from '../../domain/hosts.ts';
import { factorOf, menu, sayValue } from '../../domain/profile.ts';
import { capitalized } from '../../domain/wording.ts';
import { providerNames } from '../../knowledge/facts/fact.ts';
import { fact, isFactId } from '../../knowledge/facts/index.ts';
import { flavour } from '../../knowledge/flavours.ts';
import { options } from '../../knowledge/index.ts';
import { factAbout } from '../../knowledge/products/index.ts';
import type { SourceId } from '../../knowledge/source.ts';
import type { Advice, Line } from '../effect.ts';
import { sayTraits } from '../state/parts.ts';
import { adviceInSentence, adviceWords } from '../wording/advice-words.ts';
import { kindWords } from '../wording/product-words.ts';

/** What everybody reads of advice: what to use, what is ruled out, why, the cost, and the one thing to check. */
export interface Card {
  readonly notes: readonly string[];
  /** What was proposed, staying where it runs, and other options that were weighed. */
  readonly platforms: readonly Line[];
  readonly what: Line;
  readonly ruledOut: readonly RuledOut[];
  readonly why?: Line & { readonly isOwn: boolean };
  readonly close?: Line;
  readonly cost?: Line;
  readonly check?: Line;
}

interface RuledOut extends Line {
  /** Somebody asked about it. */
  readonly isAsked: boolean;
}

/** More than this that is ruled out stands with the details. */
const MOST_RULED_OUT = 2;

/** Everything that a card could say, however long. */
export function contentOf(advice: Advice): Card {
  const { recommendation: r } = advice;
  const why = firstReason(r);
  // What they have answered is nothing to check; that it would change the advice stands with the details.
  const change = r.wouldChange.find(({ open }) => open);
  const cost = r.cost ? costWords(r.cost) : paidNow(advice.profile.spend_usd);
  const second = secondWords(r);
  const check = change && !(second && r.confidence === 'low') ? changeWords(change) : undefined;
  return {
    notes: notesOf(advice),
    platforms: advice.platforms ?? [],
    what: { text: kindWords(r), sources: sourcesOf(r) },
    ruledOut: firstOfEach(decisiveKnockOuts(r, advice.askedAbout).filter((each) => !passesAt(advice.hosts ?? [], each)))
      .slice(0, MOST_RULED_OUT)
      .map(({ option, text, sources }) => ({
        text: `${options[option].name.toLowerCase()}. ${text}`,
        sources,
        isAsked: advice.askedAbout?.includes(option) === true,
      })),
    ...(why ? { why: { text: why.text, sources: why.sources, isOwn: why.ofItsKind === true } } : {}),
    ...(second ? { close: { text: second } } : {}),
    ...(cost ? { cost: { text: cost } } : {}),
    ...(check ? { check: { text: check } } : {}),
  };
}

/** "How busy is it over a typical week? “About the same all the time” would point to containers." */
function changeWords({ factor, value, verdict }: Recommendation['wouldChange'][number]): string {
  const label = menu(factor).find((item) => item.value === value)?.label;
  const answer = label && factorOf(factor).kind !== 'number' ? label : sayValue(factor, value);
  const { question } = factorOf(factor);
  return `${question.slice(0, question.indexOf('?') + 1)} “${capitalized(answer)}” would point to ${options[verdict].name.toLowerCase()}.`;
}

/** The reason that says most about this workload; the bill has a line of its own. */
function firstReason({ pros, cost, verdict }: Recommendation): Recommendation['pros'][number] | undefined {
  const said = cost ? 'requests_month' : undefined;
  const own = pros.find(({ factor, ofItsKind }) => ofItsKind || (factor && factor !== said));
  return own ?? (verdict === 'managed' ? pros[0] : undefined);
}

/** What else comes close, and how one would run oneself what one is told to buy. */
function secondWords({ verdict, confidence, runnerUp }: Recommendation): string | undefined {
  if (!runnerUp) return undefined;
  const other = adviceInSentence({ verdict: runnerUp.option, flavour: runnerUp.flavour });
  if (verdict === 'managed') return `If you run it yourself instead: ${other}.`;
  return confidence === 'low' ? `A close second: ${other}.` : undefined;
}

/** What tells of this kind; where advice is for some providers alone, pages of others back nothing of it. */
function sourcesOf({ flavour: kind, products }: Recommendation): readonly SourceId[] {
  const hostOf = (id: SourceId): string | undefined => (isFactId(id) ? fact(id).provider : undefined);
  const ofKind = flavour(kind).sources.filter((id) => {
    const host = hostOf(id) ?? 'none';
    return host === 'none' || products.length === 0 || products.some(({ provider }) => provider === host);
  });
  const untold = products.filter(({ provider }) => ofKind.every((id) => hostOf(id) !== provider));
  return [...ofKind, ...untold.flatMap(({ provider, id }) => factAbout(provider, id) ?? [])];
}

/** What fails only on other clouds than those they named is nobody's concern. */
const passesAt = (hosts: readonly HostId[], { elsewhere }: KnockOut): boolean =>
  hosts.length > 0 && hosts.every((host) => elsewhere.some((each) => each === host));

/** One reason is enough to rule an option out. */
const firstOfEach = (knockedOut: readonly KnockOut[]): readonly KnockOut[] =>
  knockedOut.filter(({ option }, at) => knockedOut.findIndex((each) => each.option === option) === at);

/** What has to be known of advice besides its reasons: whose limits decide, house rules, contradictions, parts. */
const notesOf = (advice: Advice): string[] => {
  const { provider, houseRules, contradictions } = advice.recommendation;
  return [
    ...(provider === 'any' ? [] : [`For ${providerNames[provider]} only.`]),
    ...houseRules,
    ...contradictions.map(({ text }) => `Note: ${text}`),
    ...partLines(advice),
    ...[partsAboveBudget(advice.recommendation.components?.components ?? [], advice.profile.budget_usd)].filter(
      Boolean,
    ),
  ];
};

/** Where each part goes, and what is known of it alone. */
const partLines = ({ profile, recommendation: { components } }: Advice): string[] =>
  (components?.components ?? []).map((part) => {
    const traits = sayTraits(part.profile, profile);
    const bill = part.cost && billsOf(part.cost).find(({ option }) => option === part.verdict);
    const cost = bill ? `, about ${totalWords(bill)} a month` : '';
    return `${part.name}: ${adviceWords(part)}${cost}${traits ? `. Based on: ${traits}` : ''}`;
  });
