import type { Fact } from '../fact.ts';
import type { Token } from '../text/tokens.ts';
import type { ProviderName } from './entities.ts';

const names: readonly (readonly [ProviderName, RegExp])[] = [
  ['aws', /\b(?:aws|amazon)\b/],
  ['azure', /\bazure\b/],
  ['gcp', /\b(?:gcp|google cloud)\b/],
  ['cloudflare', /\bcloudflare\b/],
  ['alibaba', /\b(?:alibaba|aliyun|alicloud)\b/],
];
const name = '(?:aws|amazon|azure|gcp|google cloud|cloudflare|alibaba|aliyun|alicloud)';
/** "azure functions" and "aws pricing" name a thing, and not where everything runs. */
const noProduct =
  '(?! (?:functions?|lambdas?|containers?|apps?|run|workers?|batch|fargate|ecs|eks|s3|pricing|prices?|limits?|free|devops|ad|sql|blob|workspaces?|regions?|certified|certification|support))';
const small =
  '(?:(?:our|the|my|an?|this|only|just|mostly|exclusively|existing|own|company|corporate|plain|microsoft|ms) )*';

const held = [
  `\\b(?:on|onto|in|within|inside|into|use|uses|using|(?:are|am|is|stay|go|stick|work) with) ${small}${name}\\b${noProduct}`,
  `\\b(?:only|just|all|everything|strictly|purely|stuck|committed|tied|locked) (?:(?:is|be|must|has|to|in|on|with|into|allowed) )*${name}\\b${noProduct}`,
  `\\b${name} (?:only|shop|house|alone|exclusively|accounts?|org|subscription|tenant|landing zone|customers?|environment|vpc)\\b`,
  `\\b(?:we|i|they|company|already) (?:already |all )?(?:have|has|got|pay|pays) (?:for )?(?:already )?${small}${name}\\b${noProduct}`,
  `\\b(?:vpn|tunnel|expressroute|peering|link|connection) (?:in|over)?to ${small}${name}\\b${noProduct}`,
  `\\b(?:recommendation|advice|answer|again|same|all|that|this|it) for ${small}${name}\\b${noProduct}`,
  `\\bcloud (?:is |means )?${name}\\b`,
  `\\b${name} credits?\\b`,
  `\\b${name} is (?:our|the only|the company)\\b`,
  `\\bour (?:cloud|provider|cloud provider|platform) is ${name}\\b`,
].map((pattern) => new RegExp(pattern));

/** "Everything moves to Azure." */
const goes = /\b(?:go|goes|going|move|moves|moved|moving|migrate|migrates|migrating|migration)\b/;
const destination = new RegExp(`\\b(?:on|in)?to ${small}${name}\\b${noProduct}`);

const no = '(?:not|never|no|none|cannot|without|avoid|leaving|leave|left|off|from|neither|nor)';
/** "not locked in to aws", "leaving azure": a few words may stand between, but no comma. */
const denied = new RegExp(
  `\\b${no}(?: (?!only\\b|just\\b)[a-z]+){0,4} ${name}\\b|\\b(?:than|or|vs|versus) (?:on |in )?${name}\\b|\\b${name} (?:or|vs|versus)\\b|\\b${name} (?:account|subscription)?(?: ?(?:too|also|as well))`,
);
/** "We don’t have Amazon, everything is on Azure" names one. */
const deniedName = new RegExp(
  `\\b(?:no|not|never|without)(?: (?:have|has|got|use|using|want|need|any|on|in|at|with|the|an?|our)){0,3} ${name}\\b`,
  'g',
);
const alone = `(?:it is |it must be |must be |on |only |just )*${name}(?: please)?`;
const bare = new RegExp(`^(?:, )?${alone}$`);
/** "…, azure please": in a clause of its own it says where, whatever the others say. */
const ownClause = new RegExp(`(?:^|, )${alone}(?= ,)|, ${alone}$`);

/** In "azure only" the word is said of the provider, and of nothing that was asked. */
export const besidesProvider = (facts: readonly Fact[], tokens: readonly Token[]): Fact[] =>
  facts.filter(({ from, to }) => to - from > 1 || !/^(?:only|just|all|everything)$/.test(tokens[from]!.text));

/** The one provider that a text says the workload runs on; a bare name says so too where it is a `reply`. */
export function providerIn(tokens: readonly Token[], reply: boolean): ProviderName | undefined {
  const text = tokens
    .map((token, at) => (token.clause > (tokens[at - 1]?.clause ?? 0) ? `, ${token.text}` : token.text))
    .join(' ')
    .replace(deniedName, '');
  const named = names.filter(([, pattern]) => pattern.test(text));
  if (named.length !== 1 || denied.test(text)) return undefined;
  const isHeld = held.some((pattern) => pattern.test(text)) || (destination.test(text) && goes.test(text));
  const says = isHeld || ownClause.test(text) || (reply && bare.test(text));
  return says ? named[0]![0] : undefined;
}
