import type { Product } from '../../knowledge/products/product.ts';
import type { Aspect } from '../../knowledge/products/questions.ts';
import { type Token, tokenize } from '../../nlu/text/tokens.ts';
import type { Line } from '../effect.ts';
import { toldOf } from './products/told.ts';
import { retrieve } from './retrieve.ts';
import { soughtIn } from './search/features.ts';

/** "Since Lambda runs 30 minutes, …": what is taken for granted before what is asked. */
const opener =
  /^\W{0,8}(?:(?:so|ok|but|and|well)\W{1,4}){0,3}(?:since|because|as|given(?: that)?|seeing(?: that)?|considering(?: that)?|now that)\s/i;
const end = /,| - | – |\bthen\b/i;
/** Characters of a claim. */
const SHORTEST = 8;
const LONGEST = 160;

export interface Premise {
  /** What holds instead of what was taken for granted. */
  readonly correction: readonly Line[];
  /** What is asked after it. */
  readonly rest: string;
}

/** What a question takes for granted and is not so; `undefined` where nothing is. */
export function premiseIn(text: string): Premise | undefined {
  const opened = opener.exec(text)?.[0];
  if (!opened) return undefined;
  const told = text.slice(opened.length).trim();
  const ended = end.exec(told.slice(SHORTEST, LONGEST));
  if (!ended) return undefined;
  const claim = told.slice(0, SHORTEST + ended.index);
  const rest = told.slice(claim.length + ended[0].length).trim();
  if (!rest) return undefined;
  const tokens = tokenize(claim);
  const { asked, aspects: found } = retrieve(tokens);
  const [aspect] = found;
  const product = asked[0]?.[0];
  if (!aspect || aspect.score < LIKELY || !product) return undefined;
  const correction = contradiction(aspect.entry, product, tokens, claim);
  return correction && { correction, rest };
}
const LIKELY = 0.3;

function contradiction(
  aspect: Aspect,
  product: Product,
  tokens: readonly Token[],
  text: string,
): readonly Line[] | undefined {
  const { quantities } = soughtIn(tokens);
  const denies = tokens.some(({ text: word }) => word === 'not' || word === 'no' || word === 'cannot');
  const told = toldOf(aspect, product, { text, closed: true, quantities });
  const says = told?.[0]?.text;
  if (!told || !says) return undefined;
  const isFalse = (denies ? /^Yes[,:]/ : /^No[,:]/).test(says);
  return isFalse ? [{ ...told[0]!, text: `That isn’t so. ${without(says)}` }] : undefined;
}

/** What a verdict says after its yes or no: "No, not 30 minutes. …" is "Not 30 minutes. …". */
const without = (says: string): string => says.replace(/^(?:No|Yes)[,:]? *(\w)/, (_, letter) => letter.toUpperCase());
