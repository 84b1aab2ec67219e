import { usualNumbers } from '../../decision/beliefs/beliefs.ts';
import { totalWords } from '../../decision/cost/totals.ts';
import { type Considered, considered } from '../../decision/recommendation/considered.ts';
import type { Recommendation } from '../../decision/recommendation/recommend.ts';
import { type HostId, hosts } from '../../domain/hosts.ts';
import type { Profile } from '../../domain/profile.ts';
import type { Verdict } from '../../knowledge/claim.ts';
import { productsOfHost } from '../../knowledge/products/index.ts';
import type { Product } from '../../knowledge/products/product.ts';
import { verdictName } from '../../knowledge/verdict-names.ts';
import { beliefsOf } from '../advice/assessment.ts';
import { answerFollowUp } from '../advice/follow-up.ts';
import { mentionsIn } from '../answers/mentions.ts';
import { asksThePrice } from '../answers/rank.ts';
import { type Subject, subjectsIn } from '../answers/search/subjects.ts';
import type { Answer, Line } from '../effect.ts';
import { namesOnlyPlaces } from '../routing/asks-where.ts';
import { adviceInSentence } from '../wording/advice-words.ts';
import type { About } from './about.ts';

/** What is asked of a product for the work at hand, rather than of the product itself. */
const forThis =
  /\b(?:what about|how about|why not|why is ?n['’]?t|instead|cheaper|better|enough|overkill|do (?:this|that|it)|(?:can|could|should|would) (?:i|we|it|this|that)|(?:for|with) (?:this|that|it|us|me))\b/i;
const hypothetical = /\b(?:would|could|should|will|might)\b/i;
const ofItself = /\b(?:per|free|limits?|max\w*|quota|timeout|mean|region)\b/i;

/** Nobody weighs more at once. */
const MOST = 2;

/** "What about Azure Functions?", "would Fargate be cheaper than EKS?": whether it would do this, and at what cost. */
export function productAsked(about: About): Answer | undefined {
  const { text, tokens } = about.heard;
  const isOfThis = forThis.test(text) || hypothetical.test(text) || namesOnlyPlaces(tokens);
  if (ofItself.test(text) || !isOfThis || about.advice.components) return undefined;
  const subjects = [...new Set(subjectsIn(tokens).map(({ subject }) => subject))];
  const named = subjects.filter(({ kind }) => kind !== 'term');
  if (named.length === 0 || named.length > MOST || named.some(({ kind }) => kind === 'service')) return undefined;
  const found = named.flatMap((subject) => foundFor(subject, about) ?? []);
  if (found.length < named.length) return undefined;
  const lines = found.flatMap((each) => linesOf(each, about));
  const lists = found.length === 1 ? listsOf(found[0]!.product, about) : [];
  const said = [...lines, ...lists.flatMap((list) => list.lines)];
  return {
    type: 'explanation',
    title: found.map(({ product: { name, option } }) => `${name} (${verdictName(option).toLowerCase()})`).join(' and '),
    lines,
    lists,
    sources: said.flatMap(({ sources }) => sources ?? []),
    next: [],
  };
}

function foundFor({ products, host }: Subject, about: About): Considered | undefined {
  return bestOf(products.length > 0 ? products : ofHost(host!, optionAsked(about)), about);
}

/** The product that does best, for the work at hand or as if something else held of it. */
function bestOf(among: readonly Product[], about: About, instead: Profile = {}): Considered | undefined {
  const { state, profile, setting } = about;
  const numbers = usualNumbers(beliefsOf(state).supposed);
  return considered(
    among,
    { stated: { ...state.profile, ...instead }, profile: { ...profile, ...instead }, numbers },
    setting,
  );
}

/** "A Windows VM in Azure" asks for machines there; where no one option is named, what is advised is meant. */
function optionAsked({ heard, advice }: About): Verdict {
  const [only, ...others] = mentionsIn(heard.tokens).options;
  return only && others.length === 0 ? only : advice.verdict;
}

/** What a host sells of an option, or else anything to run code on. */
function ofHost(host: HostId, wanted: Verdict): readonly Product[] {
  const all = productsOfHost(host);
  const alike = all.filter(({ option }) => option === wanted);
  return alike.length > 0 ? alike : all.filter(({ option }) => option !== 'managed');
}

/** A product for the work at hand, in a few sentences; `undefined` where nothing can be said of it. */
export function onProduct(subject: Subject, about: About): readonly Line[] | undefined {
  const found = foundFor(subject, about);
  return found && linesOf(found, about);
}

function linesOf(found: Considered, about: About): readonly Line[] {
  const { advice } = about;
  const { fails, unknown } = found;
  if (fails.length > 0)
    return fails.slice(0, MOST).map(({ text, workaround, sources }, at) => ({
      text: `${at === 0 ? 'Not for this: ' : ''}${text} Workaround: ${workaround}`,
      sources,
    }));
  const cost = costOf(found, advice) ?? costOfOne(found.product, about);
  return [
    ...(found.outcome === 'doubtful' ? [] : [{ text: verdictOn(found.product, advice) }]),
    ...unknown.map((text) => ({ text })),
    ...(cost ? [{ text: cost, sources: found.bill ? (advice.cost?.sources ?? []) : [] }] : []),
    ...reasonFor(found, advice),
  ];
}

/** Why it is what is advised. */
function reasonFor({ product }: Considered, { products, pros }: Recommendation): readonly Line[] {
  const isAdvised = products.some(({ provider, id }) => provider === product.host && id === product.id);
  const [why] = isAdvised ? pros.filter(({ factor, ofItsKind }) => ofItsKind || factor !== undefined) : [];
  return why ? [{ text: why.text, sources: why.sources }] : [];
}

function verdictOn({ host, id, name, option }: Product, { products, verdict, flavour }: Recommendation): string {
  if (products.some((each) => each.provider === host && each.id === id))
    return `${name} is what I’d use on ${hosts[host].name}.`;
  if (option === verdict) return `${name} would work: nothing you’ve told me rules it out.`;
  return `${name} could do it, but I’d still go with ${adviceInSentence({ verdict, flavour })}.`;
}

/** "About $26 a month, compared with $12 for AWS Lambda." */
function costOf({ product, bill }: Considered, { cost }: Recommendation): string | undefined {
  const own = cost?.bills.find(({ advised }) => advised);
  if (!bill) return own ? `I have no estimate for ${product.name}.` : undefined;
  const isOwn = own && own.provider === bill.provider && own.product === bill.product;
  const against = own && !isOwn ? `, compared with ${totalWords(own)} for ${own.name}` : '';
  return `${product.name} would be ${totalWords(bill)} a month${against}.`;
}

/** A large system has no estimate as a whole, but the service whose numbers were told has one for whoever asks. */
function costOfOne(product: Product, about: About): string | undefined {
  if (about.profile.shape !== 'complex' || !asksThePrice(about.heard.text)) return undefined;
  const bill = bestOf([product], about, { shape: 'single' })?.bill;
  return bill && `For one service with these numbers, ${product.name} would be ${totalWords(bill)} a month.`;
}

/** What speaks for and against the option that it is one of, where another is advised. */
function listsOf({ option }: Product, { state, setting, advice }: About): NonNullable<Answer['lists']> {
  if (option === advice.verdict || option === 'managed') return [];
  return answerFollowUp(state, { about: 'option', option }, setting)?.lists ?? [];
}
