import type { OptionId } from '../../../knowledge/claim.ts';
import { KNOWLEDGE_VERSION } from '../../../knowledge/index.ts';
import type { Product } from '../../../knowledge/products/product.ts';
import { quantitiesIn } from '../../../nlu/quantities/quantities.ts';
import type { Quantity } from '../../../nlu/quantities/quantity.ts';
import { stem, type Token } from '../../../nlu/text/tokens.ts';
import { type Mention, type Subject, subjectsIn } from './subjects.ts';
import { emptyWords, meaningOf } from './synonyms.ts';
import { type Version, versionsIn } from './versions.ts';

/** What a text is searched by: each with how much it counts before its rarity is known. */
export type Features = ReadonlyMap<string, number>;

/** A text as the search sees it. */
export interface Sought {
  readonly features: Features;
  readonly mentions: readonly Mention[];
  readonly quantities: readonly Quantity[];
  /** Also those without a unit. */
  readonly all: readonly Quantity[];
  readonly versions: readonly Version[];
}

/** A name counts more than a word, what it implies less. */
const NAMED = 1.4;
const OF_NAME = 0.5;
const IMPLIED = 0.3;
const KIND = 0.8;

/** The three options under all their names. */
const optionTerms: Readonly<Record<string, OptionId>> = {
  'term:t-serverless': 'serverless',
  'term:t-function': 'serverless',
  'term:t-faas': 'serverless',
  'term:t-container': 'containers',
  'term:t-vm': 'vms',
};

/** The option that a name stands for. */
export const optionOf = ({ id }: Subject): OptionId | undefined => optionTerms[id];

/** Years from here on are still to come. */
const COMING = Number(KNOWLEDGE_VERSION.slice(0, 4)) + 1;

/** What kind of answer a question wants, by how it begins; the first that fits. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['?how much', /\bhow (?:much|expensive)\b/],
  ['?how many', /\bhow many\b/],
  ['?how long', /\bhow (?:long|fast|quickly)\b|\blongest\b/],
  ['?how to', /\bhow (?:do|can|could|should|would|to)\b/],
  ['?why', /\bwhy\b|\bhow come\b/],
  ['?when', /\bwhen\b/],
  ['?who', /\bwho\b/],
  ['?where', /\bwhere\b/],
  ['?what', /^(?:(?:so|ok|and|hi|hello|please) )*(?:what (?:s|is|are|does)|define|explain|describe|meaning of)\b/],
  ['?whether', /^(?:(?:so|ok|and|hi|hello|please) )*(?:is|are|am|do|does|did|can|could|should|would|will|has|have)\b/],
  ['?which', /^(?:(?:so|ok|and|hi|hello|please) )*(?:in |on |at |of )?which\b/],
];

function kindOf(tokens: readonly Token[]): string | undefined {
  const text = tokens.map((token) => token.text).join(' ');
  const kind = kinds.find(([, pattern]) => pattern.test(text))?.[0];
  return kind ?? (asksLater(tokens) ? '?whether' : undefined);
}

/** "A worker that waits: am I paying for it?" */
const asksLater = (tokens: readonly Token[]): boolean =>
  !tokens.some(({ text }) => open.has(text)) &&
  tokens.some(({ text, clause }, at) => {
    const next = tokens[at + 1]?.text ?? '';
    if (at === 0 || !auxiliary.has(text)) return false;
    return pronouns.has(next) || (clause > tokens[at - 1]!.clause && articles.has(next));
  });
const open = new Set('what which whats'.split(' '));
const auxiliary = new Set('is are am do does did can could should would will has have'.split(' '));
const pronouns = new Set('i we it they you'.split(' '));
const articles = new Set('this that there one the a an'.split(' '));

/** `subjects` may be left out, so that a question about any product is found by the rest of its words. */
export function soughtIn(tokens: readonly Token[], { named = true } = {}): Sought {
  const all = tokens.some(({ number }) => number !== undefined) ? quantitiesIn(tokens) : [];
  const quantities = all.filter(({ kind }) => kind !== 'other' && kind !== 'bare');
  const isQuantity = (at: number): boolean => quantities.some(({ from, to }) => at >= from && at < to);
  const versions = versionsIn(tokens, isQuantity);
  const isEdition = (at: number): boolean => versions.some(({ number, to }) => at >= number && at < to);
  // The R2 of Windows Server 2012 R2 is no store.
  const mentions = subjectsIn(tokens).filter(({ from }) => !isEdition(from));
  const features = new Map<string, number>();
  const add = (feature: string, count: number): void =>
    void features.set(feature, Math.max(count, features.get(feature) ?? 0));
  for (const { subject } of mentions) if (named || subject.kind === 'term') nameFeatures(subject, add);
  for (const { kind } of quantities) add(`#${kind}`, KIND);
  if (versions.length > 0) add(wordFeature('version'), OF_NAME);
  if (tokens.some(({ number = 0 }) => number >= COMING && number < COMING + 50)) add('#future', 1);
  const nameAt = (at: number): Subject | undefined => mentions.find(({ from, to }) => at >= from && at < to)?.subject;
  tokens.forEach(({ text, number }, at) => {
    if (number !== undefined || emptyWords.has(text) || isQuantity(at) || isEdition(at)) return;
    const name = nameAt(at);
    if (!name) add(wordFeature(text), 1);
    else if ((name.kind === 'term' || name.kind === 'service') && !optionOf(name)) add(wordFeature(text), OF_NAME);
  });
  const kind = kindOf(tokens);
  if (kind) add(kind, KIND);
  if (tokens.some((token) => addressed.has(token.text))) add(TO_ADVISOR, KIND);
  return { features, mentions, quantities, all, versions };
}

/** Who says "you" may ask about the advisor. */
export const TO_ADVISOR = '@you';
const addressed = new Set(['you', 'your', 'yours', 'yourself', 'u', 'ur', 'ya']);

/** The one name that a question asks the meaning of: "what is …?", "define …", or the name alone. */
export function nameAskedFor(tokens: readonly Token[], mentions: readonly Mention[]): Subject | undefined {
  const [first] = mentions;
  if (!first || new Set(mentions.map(({ subject }) => subject)).size > 1) return undefined;
  const [last, next] = [tokens[first.to - 1], tokens[first.to]];
  // "p99? my boss wants it": a name that is a sentence by itself.
  if (first.from === 0 && last && next && next.clause - last.clause >= 2) return first.subject;
  const others = tokens.filter((_, at) => !mentions.some(({ from, to }) => at >= from && at < to));
  return others.every(({ text }) => definingWords.has(text)) ? first.subject : undefined;
}
const definingWords = new Set(
  'what is are s a an the define explain definition of describe does do mean meaning tell me about please so hi hello exactly in simple words'.split(
    ' ',
  ),
);

const wordFeature = (word: string): string => meaningOf(word) ?? meaningOf(stem(word)) ?? stem(word);

function nameFeatures(subject: Subject, add: (feature: string, count: number) => void): void {
  const option = optionOf(subject);
  add(option ? `option:${option}` : subject.id, option ? 1 : NAMED);
  const [product] = subject.products;
  if (subject.host && subject.kind === 'product') add(`host:${subject.host}`, IMPLIED);
  if (product) for (const implied of impliedBy(product)) add(implied, IMPLIED);
}

/** What is said of functions holds of a product of functions too. */
const impliedBy = ({ option, flavours }: Product): string[] => [
  ...(option === 'managed' ? [] : [`option:${option}`]),
  ...(flavours.some((flavour) => flavour.startsWith('Kubernetes/')) ? ['term:t-kubernetes'] : []),
];
