import type { Token } from '../text/tokens.ts';
import { itemOf } from './items.ts';
import { multipliedByAll } from './of-each.ts';
import { compile, type Item, keysOf, match, type Variant } from './pattern.ts';
import { type Node, type Quantity, rounded } from './quantity.ts';
import { bounds } from './rules/bounds.ts';
import { compounds, scaled } from './rules/compounds.ts';
import { cores } from './rules/cores.ts';
import { crowds } from './rules/crowds.ts';
import { durations, longerDurations, single } from './rules/durations.ts';
import { habits } from './rules/habits.ts';
import { hoursOfDay, hoursTogether, openingHours } from './rules/hours-of-day.ts';
import { amounts, payments } from './rules/money.ts';
import { numerals } from './rules/numerals.ts';
import { others } from './rules/others.ts';
import { rates, ratesPerSecond } from './rules/rates.ts';
import type { Made, Make, Rule } from './rules/rule.ts';
import { percents, ratios } from './rules/shares.ts';
import { perShift, shifts } from './rules/shifts.ts';
import { longerSizes, sizes, texts } from './rules/sizes.ts';
import { withUnits } from './same-unit.ts';

/** The rules in the order in which they build on each other; within one stage the longest match wins. */
const stages: readonly (readonly Rule[])[] = [
  numerals,
  scaled,
  others,
  compounds,
  [...durations, ...sizes, ...amounts, ...cores, ...percents],
  payments,
  ratesPerSecond,
  openingHours,
  [...rates, ...perShift],
  crowds,
  [...habits, ...hoursOfDay],
  hoursTogether,
  shifts,
  [...single, ...texts],
  [...longerDurations, ...longerSizes],
  ratios,
  bounds,
];
export const rules: readonly Rule[] = stages.flat();

interface Ready {
  readonly rule: Rule;
  readonly variant: Variant;
}

/** The rules of a stage by what a match begins with, the longest variants first. */
type Stage = ReadonlyMap<string, readonly Ready[]>;

const compiled = (rule: Rule): Ready[] =>
  [rule.pattern].flat().flatMap((pattern) => compile(pattern).map((variant) => ({ rule, variant })));

const index = stages.map((stage): Stage => {
  const ready = new Map<string, Ready[]>();
  for (const each of stage.flatMap(compiled))
    for (const key of keysOf(each.variant)) ready.set(key, [...(ready.get(key) ?? []), each]);
  for (const list of ready.values()) list.sort((a, b) => b.variant.length - a.variant.length);
  return ready;
});

/** A longer text is a table or a log; its beginning says enough. */
const MOST_TOKENS = 300;

/** More than one stage asks for the quantities of a text. */
const known = new WeakMap<readonly Token[], readonly Quantity[]>();

/** The quantities of a text, in their order. */
export function quantitiesIn(tokens: readonly Token[]): readonly Quantity[] {
  const before = known.get(tokens);
  if (before) return before;
  const found = readQuantities(tokens);
  known.set(tokens, found);
  return found;
}

function readQuantities(tokens: readonly Token[]): readonly Quantity[] {
  const items = tokens.slice(0, MOST_TOKENS).map(itemOf);
  const beside: Node[] = [];
  if (!items.some(({ key, node }) => node || anyStart.has(key))) return [];
  const text = { items, tokens, beside };
  for (const stage of index) rewrite(text, stage);
  const all = [...items.flatMap(({ node }) => node ?? []), ...beside];
  const found = all.flatMap(quantityOf).sort((a, b) => a.from - b.from);
  return multipliedByAll(withUnits(found, tokens), tokens);
}

/** Words with which a quantity can begin where there is no digit. */
const anyStart: ReadonlySet<string> = new Set(
  index.flatMap((stage) => [...stage.keys()]).filter((key) => !key.startsWith('<')),
);

/** A text while its words become quantities. */
interface Rewriting {
  readonly items: Item[];
  readonly tokens: readonly Token[];
  /** What was read and stays to be read by other rules. */
  readonly beside: Node[];
}

function rewrite(text: Rewriting, stage: Stage): void {
  const { items } = text;
  for (let at = 0; at < items.length; at += 1) {
    let made = apply(text, stage, at);
    for (let times = 0; made && times < MOST_STEPS; times += 1) {
      items.splice(at, made.consumed, made);
      made = apply(text, stage, at);
    }
  }
}

/** How often the same place is rewritten by one stage. */
const MOST_STEPS = 6;

function apply(text: Rewriting, stage: Stage, at: number): (Item & { readonly consumed: number }) | undefined {
  const { items, tokens, beside } = text;
  const item = items[at]!;
  const found = firstMatch(text, stage.get(item.key), at);
  if (!found) return undefined;
  const { rule, made, end } = found;
  const place = { from: item.from, to: items[end - 1]!.to };
  const each = tokens.slice(place.from, place.to).some((token) => token.text === 'each' || token.text === 'apiece');
  const node: Node = { unit: 1, ...made, rule: rule.name, ...place, ...(each ? { each } : {}) };
  if (!rule.beside) return { key: `<${node.kind}>`, node, ...place, consumed: end - at };
  beside.push(node);
  return undefined;
}

interface FirstMatch {
  readonly rule: Rule;
  readonly made: Made;
  readonly end: number;
}

/** The first of the rules that matches at an item and makes something of it. */
function firstMatch(
  { items, tokens }: Rewriting,
  ready: readonly Ready[] | undefined,
  at: number,
): FirstMatch | undefined {
  if (!ready) return undefined;
  const second = items[at + 1]?.key ?? '';
  for (const { rule, variant } of ready) {
    const expected = variant[1]?.keys;
    if (expected && expected.size > 0 && !expected.has(second)) continue;
    const found = match(variant, items, at, tokens);
    const made = found && (rule.make as Make)(...found.caught);
    if (made) return { rule, made, end: found.end };
  }
  return undefined;
}

/** A quantity, where a node is one; a number without a unit is bare. */
function quantityOf({ low, bound, rule, arithmetic, from, to, ...node }: Node): Quantity[] {
  const { kind, value } = node;
  if (kind === 'minutes' || kind === 'fraction' || kind === 'shift') return [];
  return [
    {
      kind: kind === 'number' ? 'bare' : kind === 'clock' ? 'other' : kind,
      value: kind === 'rate' ? rounded(value) : value,
      unit: unitOf(node),
      rule,
      from,
      to,
      ...(low === undefined ? {} : { low }),
      ...(bound ? { bound } : {}),
      ...(arithmetic ? { arithmetic } : {}),
    },
  ];
}

function unitOf({ kind, per, unit, letter }: Pick<Node, 'kind' | 'per' | 'unit' | 'letter'>): number {
  if (letter) return 1e6;
  return kind === 'rate' ? (per ?? unit) : unit;
}
