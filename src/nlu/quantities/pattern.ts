import type { Token } from '../text/tokens.ts';
import type { Node, NodeKind } from './quantity.ts';
import { type Unit, units } from './units.ts';

/** A word, or what a rule has made of some. */
export interface Item {
  readonly word: string;
  readonly node?: Node;
  readonly from: number;
  readonly to: number;
}

/** What a pattern caught: a node, or a word with a number of its own. */
export type Caught = Node | { readonly kind: 'unit'; readonly value: number; readonly text: string };

type Element =
  | { readonly type: 'words'; readonly words: readonly string[] }
  | { readonly type: 'unit'; readonly unit: Unit }
  | { readonly type: 'node'; readonly kinds: readonly string[] }
  | { readonly type: 'sign'; readonly sign: string }
  | { readonly type: 'any' | 'gap' | 'comma' | 'end' };

/**
 * A pattern as data. Its elements stand in one clause: `a|b` words, `<number>` what a rule has made, `@time` a word with a
 * number of its own, `_` any word, `..` up to four, `/` or `-` a sign before the next one, `,` a comma, `$` the clause's end.
 * `x?` may be missing.
 */
export type Variant = readonly Element[];

/** The pattern with and without each element that may be missing. */
export const compile = (pattern: string): Variant[] =>
  pattern.split(' ').reduce<Variant[]>(
    (variants, source) => {
      const optional = source.length > 1 && source.endsWith('?');
      const element = elementOf(optional ? source.slice(0, -1) : source);
      const longer = variants.map((variant) => [...variant, element]);
      return optional ? [...longer, ...variants] : longer;
    },
    [[]],
  );

const special: Record<string, 'any' | 'gap' | 'comma' | 'end'> = { _: 'any', '..': 'gap', ',': 'comma', $: 'end' };

function elementOf(source: string): Element {
  if (source.startsWith('<') && source.length > 1) return { type: 'node', kinds: source.slice(1, -1).split('|') };
  if (source.startsWith('@')) return { type: 'unit', unit: source.slice(1) as Unit };
  if (special[source]) return { type: special[source] };
  if (/^[^\p{L}\d]$/u.test(source)) return { type: 'sign', sign: source };
  return { type: 'words', words: source.split('|') };
}

/** What the first item of a match can be: a word, or `<kind>`. */
export function keysOf(variant: Variant): readonly string[] {
  const first = variant.find(({ type }) => type !== 'sign');
  switch (first?.type) {
    case 'words':
      return first.words;
    case 'unit':
      return [...units[first.unit].keys()];
    case 'node':
      return first.kinds.map((kind) => `<${kind}>`);
    default:
      throw new Error('A pattern begins with a word, a unit or a node');
  }
}

export interface Match {
  readonly caught: readonly Caught[];
  /** The item behind the last one. */
  readonly end: number;
}

const GAP = 4;
/** Signs that change what numbers mean; they match only where a pattern names them. */
const meaningful = /[/×*^:]/;
/** Words that a gap does not skip. */
const dividing = new Set(['and', 'but', 'while', 'because', 'take', 'takes', 'took', 'for', 'after', 'within', 'once', 'twice']);

/** Matches a variant at an item; the shortest way over its gaps. */
export function match(variant: Variant, items: readonly Item[], at: number, tokens: readonly Token[]): Match | undefined {
  return matchFrom(variant, 0, items, at, at, tokens, [], false);
}

function matchFrom(
  variant: Variant,
  start: number,
  items: readonly Item[],
  at: number,
  first: number,
  tokens: readonly Token[],
  caught: readonly Caught[],
  afterComma: boolean,
): Match | undefined {
  let next = at;
  let sign = '';
  let comma = afterComma;
  const found = [...caught];
  for (let e = start; e < variant.length; e += 1) {
    const element = variant[e]!;
    if (element.type === 'sign') {
      sign += element.sign;
      continue;
    }
    if (element.type === 'comma') {
      comma = true;
      continue;
    }
    if (element.type === 'gap') return overGap(variant, e + 1, items, next, first, tokens, found, comma);
    const item = items[next];
    if (element.type === 'end') {
      if (item && stepTo(item, items[next - 1]!, tokens) === 0) return undefined;
      continue;
    }
    if (!item || (next > first && !follows(item, items[next - 1]!, tokens, sign, comma))) return undefined;
    if (next === first && sign && !tokens[item.from]!.lead.includes(sign)) return undefined;
    const caughtHere = fits(element, item);
    if (caughtHere === undefined) return undefined;
    if (caughtHere !== true) found.push(caughtHere);
    next += 1;
    sign = '';
    comma = false;
  }
  return { caught: found, end: next };
}

function overGap(
  variant: Variant,
  start: number,
  items: readonly Item[],
  at: number,
  first: number,
  tokens: readonly Token[],
  caught: readonly Caught[],
  comma: boolean,
): Match | undefined {
  for (let skipped = 0; skipped <= GAP; skipped += 1) {
    const crosses = comma && skipped === 0;
    const rest = matchFrom(variant, start, items, at + skipped, first, tokens, caught, crosses);
    if (rest) return rest;
    const item = items[at + skipped];
    if (!item || item.node || dividing.has(item.word)) return undefined;
    if (!follows(item, items[at + skipped - 1]!, tokens, '', crosses)) return undefined;
  }
  return undefined;
}

const stepTo = (item: Item, before: Item, tokens: readonly Token[]): number =>
  tokens[item.from]!.clause - tokens[before.to - 1]!.clause;

function follows(item: Item, before: Item, tokens: readonly Token[], sign: string, comma: boolean): boolean {
  const step = stepTo(item, before, tokens);
  if (comma ? step !== 1 : step !== 0) return false;
  const { lead } = tokens[item.from]!;
  return sign ? lead.includes(sign) : lead === '' || !meaningful.test(lead);
}

function fits(element: Element, { word, node }: Item): Caught | true | undefined {
  switch (element.type) {
    case 'words':
      return !node && element.words.includes(word) ? true : undefined;
    case 'node':
      return node && element.kinds.includes(node.kind satisfies NodeKind) ? node : undefined;
    case 'unit': {
      const value = node ? undefined : units[element.unit].get(word);
      return value === undefined ? undefined : { kind: 'unit', value, text: word };
    }
    default:
      return node ? undefined : true;
  }
}
