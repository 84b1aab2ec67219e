import type { Quantity as Kind } from '../profile/factor.ts';
import { numeralAt } from './numerals.ts';
import type { Token } from './tokens.ts';
import { countNouns, durations, periods, rates, sizes } from './units.ts';

/** A number with what it measures; `value` is times a month, milliseconds, megabytes or a share of 1. */
export interface Quantity {
  readonly kind: Kind | 'count' | 'bare';
  readonly value: number;
  /** What one of its unit is in `value`: 60000 for minutes. */
  readonly unit: number;
  readonly from: number;
  readonly to: number;
}

const fillers = new Set(['of', 'or', 'so', 'plus', 'ish', 'odd', 'about', 'around', 'roughly', 'more', 'approx']);
const per = new Set(['per', 'a', 'an', 'each', 'every', 'p']);
const money = new Set([
  'dollar',
  'dollars',
  'usd',
  'eur',
  'euro',
  'euros',
  'bucks',
  'quid',
  'pounds',
  'gbp',
  'inr',
  'rupees',
]);
const articles = new Set(['a', 'an']);

/** Reads every quantity of a text from left to right; money is none of ours. */
export function quantitiesIn(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const quantity = quantityAt(tokens, at) ?? wordRateAt(tokens, at);
    if (quantity && quantity.to > at) {
      if (quantity.kind === 'duration') mergeCompound(found, quantity);
      else found.push(quantity);
      at = quantity.to;
    } else at += 1;
  }
  return found;
}

function quantityAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const article = articleDuration(tokens, at);
  if (article) return article;
  const numeral = numeralAt(tokens, at);
  if (!numeral) return undefined;
  if (/[$€£₹]/.test(tokens[at]!.lead) || money.has(tokens[numeral.to]?.text ?? ''))
    return { kind: 'bare', value: Number.NaN, unit: 1, from: at, to: numeral.to };
  const unitAt = skipFillers(tokens, numeral.to);
  const unit = sameClause(tokens, at, unitAt) ? tokens[unitAt]!.text : '';
  const base = { from: at };
  if (unit === 'percent' || unit === 'pct')
    return { ...base, kind: 'share', value: numeral.value / 100, unit: 0.01, to: unitAt + 1 };
  const rate = rateAfter(tokens, numeral.to, at);
  if (numeral.bareM) return bareM(tokens, at, numeral, rate);
  if (rate) return { ...base, kind: 'rate', value: numeral.value * rate.perMonth, unit: rate.perMonth, to: rate.to };
  if (unit in sizes && !(unit === 'g' && !tokens[unitAt]!.glued))
    return { ...base, kind: 'size', value: numeral.value * sizes[unit]!, unit: sizes[unit]!, to: unitAt + 1 };
  if (unit in durations)
    return {
      ...base,
      kind: 'duration',
      value: numeral.value * durations[unit]! * half(tokens, unitAt + 1),
      unit: durations[unit]!,
      to: unitAt + 1,
    };
  if (countNouns.has(unit)) return { ...base, kind: 'count', value: numeral.value, unit: 1, to: unitAt + 1 };
  return { ...base, kind: 'bare', value: numeral.value, unit: 1, to: numeral.to };
}

/** "5m" is five million before a rate or something counted, and when written "5M"; else five minutes. */
function bareM(
  tokens: readonly Token[],
  at: number,
  numeral: { value: number; to: number },
  rate: Rate | undefined,
): Quantity {
  if (rate) return { kind: 'rate', value: numeral.value * rate.perMonth, unit: rate.perMonth, from: at, to: rate.to };
  const next = tokens[skipFillers(tokens, numeral.to)];
  if (next && countNouns.has(next.text))
    return { kind: 'count', value: numeral.value, unit: 1, from: at, to: numeral.to + 1 };
  if (tokens[numeral.to - 1]!.upper) return { kind: 'bare', value: numeral.value, unit: 1, from: at, to: numeral.to };
  return { kind: 'duration', value: (numeral.value / 1e6) * 60_000, unit: 60_000, from: at, to: numeral.to };
}

interface Rate {
  readonly perMonth: number;
  readonly to: number;
}

/** How far behind a number its rate may end: "2 million small uploads every month". */
const RATE_REACH = 5;

/** What makes "40 hits a sec", "5k/day", "30 rps", "2 million small uploads every month" and "9k requests daily" rates. */
function rateAfter(tokens: readonly Token[], from: number, at: number): Rate | undefined {
  for (let index = from; index < from + RATE_REACH; index += 1) {
    const token = tokens[index];
    if (!token || token.clause - tokens[at]!.clause > 1) return undefined;
    const rate = rateWordAt(tokens, index, from) ?? perPeriodAt(tokens, index);
    if (rate) return rate;
    const endsIt =
      token.number !== undefined || token.text in sizes || (token.text in durations && !countNouns.has(token.text));
    if (endsIt) return undefined;
  }
  return undefined;
}

/** "rps", "/day", "daily". */
function rateWordAt(tokens: readonly Token[], index: number, from: number): Rate | undefined {
  const { text, lead } = tokens[index]!;
  if (text in rates) return { perMonth: rates[text]!, to: index + 1 };
  if (!(text in periods)) return undefined;
  if (lead.includes('/')) return { perMonth: periods[text]!, to: index + 1 };
  const counted = index === from || tokens.slice(from, index).some((each) => countNouns.has(each.text));
  return text.endsWith('ly') && counted ? { perMonth: periods[text]!, to: index + 1 } : undefined;
}

/** "a day", "per sec", "every month". */
function perPeriodAt(tokens: readonly Token[], index: number): Rate | undefined {
  const { text } = tokens[index]!;
  const period = tokens[index + 1]?.text ?? '';
  const isPeriod = period in periods && period !== 'm' && (period !== 's' || text === 'per');
  return per.has(text) && isPeriod ? { perMonth: periods[period]!, to: index + 2 } : undefined;
}

/** "a few times a day", "twice an hour", "once a week". */
function wordRateAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const times = tokens[at]?.text === 'twice' ? 2 : tokens[at]?.text === 'thrice' ? 3 : undefined;
  const period = tokens[at + 2]?.text ?? '';
  if (times === undefined || !per.has(tokens[at + 1]?.text ?? '') || !(period in periods)) return undefined;
  return { kind: 'rate', value: times * periods[period]!, unit: periods[period]!, from: at, to: at + 3 };
}

/** "an hour", "a minute and a half". */
function articleDuration(tokens: readonly Token[], at: number): Quantity | undefined {
  const unit = tokens[at + 1]?.text ?? '';
  const before = tokens[at - 1];
  if (!articles.has(tokens[at]!.text) || !(unit in durations) || unit.length < 2) return undefined;
  if (
    before &&
    (before.number !== undefined ||
      countNouns.has(before.text) ||
      before.text === 'times' ||
      before.text === 'once' ||
      before.text === 'twice')
  )
    return undefined;
  return {
    kind: 'duration',
    value: durations[unit]! * half(tokens, at + 2),
    unit: durations[unit]!,
    from: at,
    to: at + 2,
  };
}

/** "and a half" behind a unit. */
const half = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === 'and' && tokens[at + 1]?.text === 'a' && tokens[at + 2]?.text === 'half' ? 1.5 : 1;

/** "1h 30m" and "2 minutes 30 seconds" are one duration. */
function mergeCompound(found: Quantity[], next: Quantity): void {
  const last = found.at(-1);
  const joins = last?.kind === 'duration' && next.from - last.to <= 0 && last.value > next.value;
  if (last && joins) found[found.length - 1] = { ...last, value: last.value + next.value, to: next.to };
  else found.push(next);
}

function skipFillers(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 2 && fillers.has(tokens[at]?.text ?? '')) at += 1;
  return at;
}

const sameClause = (tokens: readonly Token[], a: number, b: number): boolean =>
  tokens[b] !== undefined && tokens[b].clause - tokens[a]!.clause <= 1;
