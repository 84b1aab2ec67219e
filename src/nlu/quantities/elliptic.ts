import type { Token } from '../text/tokens.ts';
import type { Quantity } from './quantity.ts';

const usual =
  /^(?:average|averages|averaging|avg|avrg|mean|median|p50|typical|typically|usual|usually|normal|normally|mostly|generally|baseline)$/;
const most = /^(?:max|maximum|most|worst|tops|longest|peak|peaks|sometimes|occasionally|rarely|up|end)$/;
/** Besides the number and what says which it is, nothing else may stand in the clause. */
const fillers = new Set(
  (
    'i we remember saw seen ever had was were far maybe perhaps about around roughly approx ca circa like say is are it its s more or so to at of just only and but on in the a an ' +
    'day days bad good heavy busy quiet normal month quarter year load under when one ones run runs case ish even over whole all across up rest time otherwise'
  ).split(' '),
);

/** "p95 is 800 ms, usually 120", "12 min usually, 14 max": a number that says only which it is has its neighbour's unit. */
export function withUnits(tokens: readonly Token[], all: readonly Quantity[]): Quantity[] {
  const quantities = withFeet(tokens, withMinutes(tokens, all));
  return quantities.map((quantity, index) => {
    if (quantity.kind !== 'bare' || Number.isNaN(quantity.value)) return quantity;
    const meant = meaningOf(tokens, quantity);
    if (!meant) return quantity;
    const before = quantities.slice(0, index).findLast(({ kind }) => kind !== 'bare');
    const twin = [before, quantities[index + 1]].find((other) => isTwin(tokens, quantity, other));
    if (!twin) return quantity;
    const { low, value, ...rest } = quantity;
    const fits = meant === 'usual' ? value * twin.unit < twin.value : value * twin.unit > twin.value;
    if (!fits) return quantity;
    const { kind, unit } = twin;
    return {
      ...rest,
      ...(low === undefined ? {} : { low: low * unit }),
      kind,
      value: value * unit,
      unit,
      borrowed: meant,
    };
  });
}

const HOUR = 3_600_000;

/** "an hour and ten": the number that ends its clause is of minutes. */
function withMinutes(tokens: readonly Token[], quantities: readonly Quantity[]): Quantity[] {
  const read: Quantity[] = [];
  for (const quantity of quantities) {
    const last = read.at(-1);
    const { clause } = tokens[quantity.from]!;
    const joins =
      last?.unit === HOUR &&
      quantity.kind === 'bare' &&
      quantity.value >= 5 &&
      quantity.value < 60 &&
      quantity.from - last.to === 1 &&
      tokens[last.to]!.text === 'and' &&
      tokens[last.from]!.clause === clause &&
      tokens[quantity.to]?.clause !== clause;
    if (joins) read[read.length - 1] = { ...last, value: last.value + quantity.value * 60_000, to: quantity.to };
    else read.push(quantity);
  }
  return read;
}

/** The top of a range is at least this many times its foot where nobody can tell the average. */
export const WIDE = 10;

/** "100ms up to 6 min": the foot of so wide a range is neither usual nor longest. */
function withFeet(tokens: readonly Token[], quantities: readonly Quantity[]): Quantity[] {
  const read: Quantity[] = [];
  for (const quantity of quantities) {
    const last = read.at(-1);
    if (last && isFoot(tokens, last, quantity)) read[read.length - 1] = { ...quantity, low: last.value };
    else read.push(quantity);
  }
  return read;
}

function isFoot(tokens: readonly Token[], { kind, value, from, to }: Quantity, top: Quantity): boolean {
  if (top.kind !== kind || (kind !== 'duration' && kind !== 'size') || top.value < value * WIDE) return false;
  const between = tokens.slice(to, top.from);
  if (between.length === 0) return /^[-~]+$/.test(tokens[top.from]!.lead);
  if (between.length === 1 && between[0]!.text === 'and') return tokens[from - 1]?.text === 'between';
  return between.length <= 4 && between.every(({ text }) => ranges.test(text));
}
const ranges = /^(?:to|up|till|until|through|all|the|way|anything)$/;

/** Whether a number's clause says that it is the usual one or the largest, and no more than that. */
function meaningOf(tokens: readonly Token[], { from, to }: Quantity): 'usual' | 'most' | undefined {
  const { clause } = tokens[from]!;
  let meant: 'usual' | 'most' | undefined;
  const says = (at: number): boolean => {
    const { text } = tokens[at]!;
    const word = usual.test(text) ? 'usual' : most.test(text) ? 'most' : undefined;
    meant ??= word;
    return word !== undefined || fillers.has(text);
  };
  for (let at = from - 1; tokens[at]?.clause === clause; at -= 1) if (!says(at)) return undefined;
  for (let at = to; tokens[at]?.clause === clause; at += 1) if (!says(at)) return undefined;
  return meant;
}

/** A measure in the clause before or behind. */
const isTwin = (tokens: readonly Token[], { from }: Quantity, other: Quantity | undefined): other is Quantity =>
  other !== undefined &&
  (other.kind === 'duration' || other.kind === 'size' || other.kind === 'rate') &&
  Math.abs(tokens[other.from]!.clause - tokens[from]!.clause) <= 2;
