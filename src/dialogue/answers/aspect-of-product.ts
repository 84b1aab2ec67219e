import type { Product } from '../../knowledge/products/product.ts';
import type { Aspect } from '../../knowledge/products/questions.ts';
import { asksForYesOrNo } from '../../nlu/scope/asking.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import type { Answer, Line } from '../effect.ts';
import type { Answered } from './answered.ts';
import { answerOf, entryLines, MOST_LINES, plainly } from './compose.ts';
import type { Indexed } from './library/library.ts';
import type { NameAsked } from './names/names.ts';
import type { Asked } from './products/asked.ts';
import { toldOf, unknownOf } from './products/told.ts';
import { aspectAsked, isContent, isMeasured } from './rank.ts';
import type { Retrieved } from './retrieve.ts';
import type { Found } from './search/search.ts';
import { asksOpenly, hasVerdict } from './verdict.ts';

/** An aspect of a product that is asked for as its examples ask for it. */
const ASPECT = 0.55;

/** All limits are shown to whoever asks for nothing else. */
const ALL_LIMITS = 0.8;
/** What is not known of a product leaves room for a note that is this near. */
const INSTEAD = 0.4;
/** What is asked this clearly, and not known, is said not to be. */
const CLEAR = 0.8;

/** One aspect of the products that a question names, each as the family of its kinds. */
interface Wanted {
  readonly aspect: Found<Aspect>;
  readonly families: readonly Product[][];
  readonly question: Asked;
}

/** What a product has, can or costs, where that is asked more clearly than anything else. */
export function aspectOfProduct(
  { sought, asked: families, aspects }: Retrieved,
  { text }: Understanding,
  entries: readonly Found<Indexed>[],
  names: readonly NameAsked[],
): Answered | undefined {
  const aspect = aspectAsked(aspects, text, sought.quantities);
  if (!aspect || families.length === 0 || aspect.score < ASPECT) return undefined;
  const isOf = (word: string): boolean => sought.mentions.some(({ subject }) => subject.id === word);
  const isCovered = ({ isService, needs }: NameAsked): boolean =>
    !isService && needs.every((word) => isOf(word) || aspect.matched.includes(word));
  if (!names.every(isCovered)) return undefined;
  // What it will cost in some years nobody knows.
  if (sought.features.has('#future') && aspect.entry.kind.type === 'price') return undefined;
  const question = { text, closed: asksForYesOrNo(text), quantities: sought.quantities };
  if (!isClearest({ aspect, families, question }, entries)) return undefined;
  const called = families.map(([product]) => product!.name).join(' and ');
  return {
    reply: aspectAnswer(aspect.entry, families, question),
    score: aspect.score,
    kind: 'aspect',
    because: `${aspect.entry.name} of ${called} (${aspect.matched.join(', ')})`,
  };
}

/** Whether the aspect answers the question better than what is written nearest to it. */
function isClearest(wanted: Wanted, entries: readonly Found<Indexed>[]): boolean {
  const { aspect, question } = wanted;
  const other = entries[0]?.score ?? 0;
  // "Can it run for 30 minutes?" is answered by that number, whatever else is written about the limit.
  const decides = question.closed && (isMeasured(aspect.entry, question.quantities) || isDecided(wanted, entries));
  if (aspect.score <= other && !decides) return false;
  if (aspect.entry.id === 'limits' && aspect.score < ALL_LIMITS) return false;
  return other < INSTEAD || aspect.score >= CLEAR || isKnown(wanted);
}

const isKnown = ({ aspect, families, question: { text } }: Wanted): boolean =>
  families.some((family) => family.some((product) => toldOf(aspect.entry, product, { ...BARE, text })));

/** A question by its words alone. */
const BARE = { closed: true, quantities: [] } as const;

/** What a product has or can is known, and what is written nearest says neither yes nor no. */
function isDecided(
  { aspect: { entry, score }, families, question: { text } }: Wanted,
  entries: readonly Found<Indexed>[],
): boolean {
  const nearest = entries[0] && entryLines(entries)[0]?.text;
  const [note] = entries;
  // A note was written for this question.
  if (note?.entry.kind === 'note' && note.score >= CLEAR && !note.missed.some(isContent)) return false;
  if (score < CLEAR || families.length > 1 || (nearest && (hasVerdict(nearest) || /^Not\b/.test(nearest))))
    return false;
  const told = toldOf(entry, families[0]![0]!, { ...BARE, text });
  return told !== undefined && /^(?:Yes|No)\b/.test(told[0]?.text ?? '');
}

/** One aspect of each product that is named, of its kinds only those that differ. */
function aspectAnswer(aspect: Aspect, asked: readonly Product[][], question: Asked): Answer {
  const lines = asked.flatMap((family) => ofFamily(aspect, family, question, asked.length > 1));
  const type = aspect.id === 'price' || aspect.id === 'free' ? 'cost' : 'limits';
  return answerOf(type, asksOpenly(question.text) ? lines.map(plainly) : lines);
}

function ofFamily(aspect: Aspect, family: readonly Product[], question: Asked, brief: boolean): readonly Line[] {
  const told = bySaid(family, question.text).flatMap((product) => {
    const lines = toldOf(aspect, product, question);
    return lines ? [{ product, lines }] : [];
  });
  const main = told.find(({ lines }) => lines[0]!.text.startsWith('Yes')) ?? told[0];
  if (!main) return unknownOf(aspect, family[0]!);
  if (aspect.kind.type === 'limits-page') return main.lines;
  const said = new Set([withoutName(main)]);
  const others = told
    .filter((each) => !contradicts(each.lines[0]!, main.lines[0]!))
    .filter((each) => !said.has(withoutName(each)) && said.add(withoutName(each)))
    .slice(0, 2)
    .map(({ lines }) => lines[0]!);
  return brief
    ? main.lines.slice(0, 2)
    : [...main.lines.slice(0, 1), ...others, ...main.lines.slice(1)].slice(0, MOST_LINES);
}

/** Where one kind of a product can, nobody is told as well that another cannot. */
const contradicts = (one: Line, other: Line): boolean => /^No\b/.test(one.text) && /^Yes\b/.test(other.text);

/** Two kinds of one product with the same numbers are one. */
const withoutName = ({ product, lines }: { readonly product: Product; readonly lines: readonly Line[] }): string =>
  lines[0]!.text.replaceAll(product.name, '');

/** "Cloud Run … GPU …" is about the kind that has this word in its name. */
const bySaid = (family: readonly Product[], text: string): readonly Product[] => {
  const words = new Set(text.toLowerCase().match(/[a-z]+/g) ?? []);
  const said = ({ name }: Product): number =>
    (name.toLowerCase().match(/[a-z]+/g) ?? []).reduce((sum, word) => sum + (words.has(word) ? 1 : SMALL), 0);
  return family.toSorted((a, b) => said(b) - said(a));
};
/** A word of a name that nobody said speaks against it, though less than one that was said speaks for it. */
const SMALL = -0.4;
