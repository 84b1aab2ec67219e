import { type Fact, type Provider, providerNames } from '../../knowledge/facts/fact.ts';
import { type FactId, fact } from '../../knowledge/facts/index.ts';
import { knockOutRules } from '../../knowledge/knock-outs.ts';
import { questions, type Subject } from '../../knowledge/limit-questions.ts';
import { productsOfHost } from '../../knowledge/products/index.ts';
import type { Limit, Product } from '../../knowledge/products/product.ts';
import { PhraseBook } from '../../nlu/mentions/phrases.ts';
import { quantitiesIn } from '../../nlu/quantities/quantities.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import { adviseMe } from '../courtesies.ts';
import type { Answer, Line } from '../effect.ts';
import { mentionsIn } from './mentions.ts';

/** An answer is read in one go. */
const MOST = 6;

const book = new PhraseBook<Subject>();
for (const subject of questions) for (const phrase of subject.mentions) book.add(phrase, subject);

/** Whether a platform can, or how much it takes, with the limit's date and what gets round it. */
export function limits({ tokens }: Pick<Understanding, 'tokens'>): Answer {
  const quantity = quantitiesIn(tokens).find(({ kind }) => kind === 'duration' || kind === 'size');
  const hits = book.find(tokens).sort((a, b) => b.to - b.from - (a.to - a.from));
  const subject =
    hits[0]?.meaning ??
    questions.find(({ measures }) => measures !== undefined && measures === quantity?.kind) ??
    questions[0]!;
  const named = mentionsIn(tokens).providers;
  const ids = subject.facts.filter((id) => fact(id).status !== 'unverified');
  const own = ids.filter((id) => named.includes(fact(id).provider as Provider));
  const shown = (own.length > 0 ? own : ids).slice(0, MOST);
  const verdict =
    quantity && subject.limits && quantity.kind === subject.measures
      ? judged(subject.limits, quantity.value, named)
      : undefined;
  const wayRound = knockOutRules.find(({ id }) => id === subject.knockOut)?.wayRound;
  return {
    type: 'limits',
    title: subject.title,
    lines: [
      ...(verdict ? [verdict] : []),
      ...(subject.text ? [{ text: subject.text, sources: [subject.facts[0]!] }] : []),
      ...shown.map(lineOf),
      ...(wayRound ? [{ text: `Ways round it: ${wayRound}` }] : []),
    ],
    sources: shown,
    next: [{ label: 'What are the other limits?', say: 'what are the limits of functions' }, adviseMe],
  };
}

/** "No: AWS Lambda …" for the functions of the first provider named, or AWS’s. */
function judged(limits: NonNullable<Subject['limits']>, value: number, named: readonly Provider[]): Line {
  const provider = named[0] ?? 'aws';
  const product = productsOfHost(provider).find(({ option }) => option === 'serverless');
  const bound = product && loosest(product, limits);
  if (!product || !bound) return { text: `I have no confirmed figure for ${providerNames[provider]}.` };
  const timed = limits.some((limit) => limit.endsWith('S'));
  const asked = timed ? value / 1000 : value;
  const unit = timed ? 's' : 'MB';
  const fits = bound.value === 'unlimited' || asked <= bound.value;
  const most =
    bound.value === 'unlimited'
      ? 'there is no fixed limit'
      : `the most is ${bound.value.toLocaleString('en-US')} ${unit}`;
  return {
    text: `${fits ? 'Yes' : 'No'}: on ${product.name} ${most}, and you ask for ${asked.toLocaleString('en-US')} ${unit}.`,
    sources: [bound.fact],
  };
}

type Bound = Exclude<Limit, 'unknown'>;

const most = ({ value }: Bound): number => (value === 'unlimited' ? Number.POSITIVE_INFINITY : value);

const loosest = (product: Product, limits: NonNullable<Subject['limits']>): Bound | undefined =>
  limits
    .map((limit) => product[limit])
    .filter((limit) => limit !== 'unknown')
    .sort((a, b) => most(b) - most(a))[0];

const lineOf = (id: FactId): Line => {
  const { provider, statement, value, unit, asOf }: Fact = fact(id);
  const number =
    typeof value === 'number' &&
    unit &&
    !statement.includes(value.toLocaleString('en-US')) &&
    !statement.includes(String(value))
      ? `: ${value.toLocaleString('en-US')} ${unit}`
      : '';
  const name = provider === 'none' ? '' : `${providerNames[provider]}: `;
  return { text: `${name}${statement}${number}${asOf ? ` (as of ${asOf})` : ''}.`, sources: [id] };
};
