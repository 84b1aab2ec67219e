import type { Token } from '../text/tokens.ts';
import type { Node } from './quantity.ts';
import { type Unit, units } from './units.ts';

/** A word, or what a rule has made of some. */
export interface Item {
  /** The word, or `<kind>`. */
  readonly key: string;
  readonly node?: Node;
  readonly from: number;
  readonly to: number;
}

/** What a pattern caught: a node, or a word with a number of its own. */
export type Caught = Node | { readonly kind: 'unit'; readonly value: number; readonly text: string };

interface Element {
  readonly type: 'words' | 'unit' | 'node' | 'any' | 'gap' | 'end' | 'sign' | 'comma';
  /** The words or nodes that it is. */
  readonly keys: ReadonlySet<string>;
  readonly values?: ReadonlyMap<string, number>;
  /** The sign that stands before it. */
  readonly sign?: string;
  /** A comma stands before it. */
  readonly comma?: boolean;
}

export type Variant = readonly Element[];

/**
 * A pattern with and without each element that may be missing. Its elements stand in one clause: `a|b` words, `<number>`
 * what a rule has made, `@time` a word with a number of its own, `_` any word, `..` up to four, `/` or `-` a sign before the
 * next one, `,` a comma, `$` the clause's end. `x?` may be missing.
 */
export function compile(pattern: string): Variant[] {
  let variants: Element[][] = [[]];
  for (const source of pattern.split(' ')) {
    const optional = source.length > 1 && source.endsWith('?');
    const element = elementOf(optional ? source.slice(0, -1) : source);
    const longer = variants.map((variant) => [...variant, element]);
    variants = optional ? longer.concat(variants) : longer;
  }
  return variants.map(withSigns);
}

/** Signs and commas become part of the element that they stand before. */
function withSigns(variant: Variant): Variant {
  const merged: Element[] = [];
  let before: Pick<Element, 'sign' | 'comma'> = {};
  for (const element of variant) {
    if (element.type === 'sign') before = { ...before, sign: element.sign! };
    else if (element.type === 'comma') before = { ...before, comma: true };
    else {
      merged.push({ ...element, ...before });
      before = {};
    }
  }
  return merged;
}

const special: Record<string, 'any' | 'gap' | 'comma' | 'end'> = { _: 'any', '..': 'gap', ',': 'comma', $: 'end' };

function elementOf(source: string): Element {
  const keys = new Set<string>();
  const type = special[source];
  if (type) return { type, keys };
  if (source.startsWith('@')) {
    const values: ReadonlyMap<string, number> = units[source.slice(1) as Unit];
    return { type: 'unit', keys: new Set(values.keys()), values };
  }
  if (/^[^\p{L}\d]$/u.test(source)) return { type: 'sign', keys, sign: source };
  if (!source.startsWith('<')) return { type: 'words', keys: new Set(source.split('|')) };
  const kinds = source.slice(1, -1).split('|');
  return { type: 'node', keys: new Set(kinds.map((kind) => `<${kind}>`)) };
}

/** What the first item of a match can be. */
export const keysOf = (variant: Variant): ReadonlySet<string> => variant[0]!.keys;

export interface Match {
  readonly caught: readonly Caught[];
  /** The item behind the last one. */
  readonly end: number;
}

/** How far a match has come. */
interface State {
  readonly variant: Variant;
  readonly items: readonly Item[];
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly caught: Caught[];
}

const GAP = 4;
/** Signs that change what numbers mean; they match only where a pattern names them. */
const meaningful = /[/×*^:]/;
/** Words that a gap does not skip. */
const dividing = new Set('and but while because take takes took for after within once twice'.split(' '));

/** Matches a variant at an item; the shortest way over its gaps. */
export const match = (
  variant: Variant,
  items: readonly Item[],
  first: number,
  tokens: readonly Token[],
): Match | undefined => matchFrom({ variant, items, tokens, first, caught: [] }, 0, first, false);

function matchFrom(state: State, start: number, at: number, afterComma: boolean): Match | undefined {
  const { variant, caught } = state;
  let next = at;
  for (let e = start; e < variant.length; e += 1) {
    const element = variant[e]!;
    const comma = (e === start && afterComma) || element.comma === true;
    if (element.type === 'gap') return overGap(state, e + 1, next, comma);
    if (element.type === 'end') return atClauseEnd(state, next);
    if (!takes(state, element, next, comma)) return undefined;
    next += 1;
  }
  return { caught, end: next };
}

/** Whether an item is the element and stands where it must; what it holds is caught. */
function takes({ items, tokens, first, caught }: State, element: Element, at: number, comma: boolean): boolean {
  const item = items[at];
  if (!item || !(element.type === 'any' ? !item.node : element.keys.has(item.key))) return false;
  const { sign = '' } = element;
  if (at > first ? !follows(item, items[at - 1]!, tokens, sign, comma) : sign && !has(item, tokens, sign)) return false;
  if (element.type === 'node') caught.push(item.node!);
  if (element.type === 'unit') caught.push({ kind: 'unit', value: element.values!.get(item.key)!, text: item.key });
  return true;
}

function overGap(state: State, start: number, at: number, comma: boolean): Match | undefined {
  const { variant, items, tokens, caught } = state;
  const { keys } = variant[start]!;
  const known = caught.length;
  const last = Math.min(at + GAP, items.length - 1);
  let crosses = comma;
  for (let next = at; next <= last; next += 1) {
    const item = items[next]!;
    if (keys.size === 0 || keys.has(item.key)) {
      const rest = matchFrom(state, start, next, crosses);
      if (rest) return rest;
      caught.length = known;
    }
    if (item.node || dividing.has(item.key) || !follows(item, items[next - 1]!, tokens, '', crosses)) return undefined;
    crosses = false;
  }
  return undefined;
}

/** The match up to an item, where a clause ends before it. */
function atClauseEnd({ items, tokens, caught }: State, at: number): Match | undefined {
  const item = items[at];
  const goesOn = item !== undefined && stepTo(item, items[at - 1]!, tokens) === 0;
  return goesOn ? undefined : { caught, end: at };
}

const stepTo = (item: Item, before: Item, tokens: readonly Token[]): number =>
  tokens[item.from]!.clause - tokens[before.to - 1]!.clause;

const has = (item: Item, tokens: readonly Token[], sign: string): boolean => tokens[item.from]!.lead.includes(sign);

function follows(item: Item, before: Item, tokens: readonly Token[], sign: string, comma: boolean): boolean {
  const step = stepTo(item, before, tokens);
  if (comma ? step !== 1 : step !== 0) return false;
  if (sign) return has(item, tokens, sign);
  const { lead } = tokens[item.from]!;
  return lead === '' || !meaningful.test(lead);
}
