import { KNOWLEDGE_VERSION } from '../../knowledge/index.ts';
import type { Product } from '../../knowledge/products/product.ts';
import { type Mention, type Subject, subjectsIn } from '../mentions/subjects.ts';
import { quantitiesIn } from '../quantities/quantities.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { stem, type Token } from '../text/tokens.ts';
import { emptyWords, meaningOf } from './synonyms.ts';

/** What a text is searched by: each with how much it counts before its rarity is known. */
export type Features = ReadonlyMap<string, number>;

/** A text as the search sees it. */
export interface Sought {
  readonly features: Features;
  readonly mentions: readonly Mention[];
  readonly quantities: readonly Quantity[];
  /** Also those without a unit. */
  readonly all: readonly Quantity[];
}

/** A name counts more than a word, what it implies less. */
const NAMED = 1.4;
const OF_NAME = 0.5;
const IMPLIED = 0.3;
const KIND = 0.8;

/** The three options under all their names. */
const optionTerms: Readonly<Record<string, string>> = {
  't-serverless': 'serverless',
  't-function': 'serverless',
  't-faas': 'serverless',
  't-container': 'containers',
  't-vm': 'vms',
};

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
  ['?whether', /^(?:(?:so|ok|and|hi|hello|please) )*(?:is|are|do|does|did|can|could|should|would|will|has|have)\b/],
];

/** `subjects` may be left out, so that a question about any product is found by the rest of its words. */
export function soughtIn(tokens: readonly Token[], { named = true } = {}): Sought {
  const mentions = subjectsIn(tokens);
  const all = quantitiesIn(tokens);
  const quantities = all.filter(({ kind }) => kind !== 'other' && kind !== 'bare');
  const features = new Map<string, number>();
  const add = (feature: string, count: number): void =>
    void features.set(feature, Math.max(count, features.get(feature) ?? 0));
  for (const { subject } of mentions) if (named || subject.kind === 'term') nameFeatures(subject, add);
  for (const { kind } of quantities) add(`#${kind}`, KIND);
  tokens.forEach(({ text, number }, at) => {
    if (number !== undefined && number >= COMING && number < COMING + 50) add('#future', 1);
    if (number !== undefined || emptyWords.has(text)) return;
    if (quantities.some(({ from, to }) => at >= from && at < to)) return;
    const within = mentions.find(({ from, to }) => at >= from && at < to)?.subject;
    if (within && within.kind !== 'term') return;
    if (within && optionTerms[within.id.slice(5)]) return;
    add(wordFeature(text), within ? OF_NAME : 1);
  });
  const text = tokens.map((token) => token.text).join(' ');
  const kind = kinds.find(([, pattern]) => pattern.test(text));
  if (kind) add(kind[0], KIND);
  return { features, mentions, quantities, all };
}

/** The one name that a question asks the meaning of: "what is …?", "define …", or the name alone. */
export function nameAskedFor(tokens: readonly Token[], mentions: readonly Mention[]): Subject | undefined {
  const [first] = mentions;
  if (!first || new Set(mentions.map(({ subject }) => subject)).size > 1) return undefined;
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
  const option = optionTerms[subject.id.slice(5)];
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
