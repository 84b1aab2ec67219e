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
  readonly type: 'words' | 'unit' | 'node' | 'sign' | 'any' | 'gap' | 'comma' | 'end';
  /** The words or nodes that it is. */
  readonly keys: ReadonlySet<string>;
  readonly values?: ReadonlyMap<string, number>;
  readonly sign?: string;
}

export type Variant = readonly Element[];

/**
 * A pattern with and without each element that may be missing. Its elements stand in one clause: `a|b` words, `<number>`
 * what a rule has made, `@time` a word with a number of its own, `_` any word, `..` up to four, `/` or `-` a sign before the
 * next one, `,` a comma, `$` the clause's end. `x?` may be missing.
 */
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
export const keysOf = (variant: Variant): ReadonlySet<string> => variant.find(({ type }) => type !== 'sign')!.keys;

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
  const { variant, items, tokens, first, caught } = state;
  let next = at;
  let sign = '';
  let comma = afterComma;
  for (let e = start; e < variant.length; e += 1) {
    const element = variant[e]!;
    const item = items[next];
    if (element.type === 'sign') sign += element.sign!;
    else if (element.type === 'comma') comma = true;
    else if (element.type === 'gap') return overGap(state, e + 1, next, comma);
    else if (element.type === 'end') {
      if (item && stepTo(item, items[next - 1]!, tokens) === 0) return undefined;
    } else {
      if (!item || !fits(element, item)) return undefined;
      if (next > first ? !follows(item, items[next - 1]!, tokens, sign, comma) : sign && !has(item, tokens, sign))
        return undefined;
      if (element.type === 'node') caught.push(item.node!);
      if (element.type === 'unit') caught.push({ kind: 'unit', value: element.values!.get(item.key)!, text: item.key });
      next += 1;
      sign = '';
      comma = false;
    }
  }
  return { caught, end: next };
}

function overGap(state: State, start: number, at: number, comma: boolean): Match | undefined {
  const { variant, items, tokens, caught } = state;
  const { keys } = variant[start]!;
  const known = caught.length;
  for (let skipped = 0; skipped <= GAP; skipped += 1) {
    const item = items[at + skipped];
    if (!item) return undefined;
    const crosses = comma && skipped === 0;
    if (keys.size === 0 || keys.has(item.key)) {
      const rest = matchFrom(state, start, at + skipped, crosses);
      if (rest) return rest;
      caught.length = known;
    }
    if (item.node || dividing.has(item.key)) return undefined;
    if (!follows(item, items[at + skipped - 1]!, tokens, '', crosses)) return undefined;
  }
  return undefined;
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

const fits = ({ type, keys }: Element, { key, node }: Item): boolean => (type === 'any' ? !node : keys.has(key));
