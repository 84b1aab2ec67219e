import type { Token } from '../../text/tokens.ts';
import { recognize } from '../../workloads/recognize.ts';
import type { Quantity } from '../quantity.ts';
import type { Place } from './features.ts';

/** How many words off a name still tells something, and how many words off it stands near. */
const FAR = 14;
const NEAR = 6;
/** The end of a sentence counts the clauses up by so many. */
const SENTENCE_STEP = 2;

/** What stands around a number besides the words next to it: its sentence, what is named near it, and other numbers. */
export const surroundings = (place: Place): string[] => [
  ...sentenceOf(place).map((word) => `~ sentence ${word}`),
  ...namesAround(place),
  ...numbersBeside(place),
];

function sentenceOf({ quantity: { from, to }, tokens }: Place): string[] {
  let start = from;
  let end = to;
  while (start > 0 && goesOn(tokens, start)) start -= 1;
  while (end < tokens.length && goesOn(tokens, end)) end += 1;
  return [...tokens.slice(start, from), ...tokens.slice(to, end)].map(({ stem, number }) =>
    number === undefined ? stem : '#',
  );
}

const goesOn = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.clause - tokens[at - 1]!.clause < SENTENCE_STEP;

/** All platforms are alike to a reader that never met one of them: "5 GB on <hosting>". */
const namesAround = ({ quantity, tokens }: Place): string[] =>
  recognize(tokens).flatMap(({ kind, peripheral, from, to }) => {
    const side = to <= quantity.from ? '<' : '>';
    const distance = Math.max(quantity.from - to, from - quantity.to + 1);
    if (distance > FAR) return [];
    const isNear = distance <= NEAR && tokens[from]!.clause === tokens[quantity.from]!.clause;
    return [`~ names:${kind}${peripheral ? ' beside' : ''}`, ...(isNear ? [`${side} names:${kind}`] : [])];
  });

const numbersBeside = ({ quantity, all }: Place): string[] => {
  const at = all.indexOf(quantity);
  return [`< number ${kindOf(all[at - 1])}`, `> number ${kindOf(all[at + 1])}`];
};

const kindOf = (quantity: Quantity | undefined): string => (quantity ? `${quantity.kind} ${quantity.rule}` : 'none');
