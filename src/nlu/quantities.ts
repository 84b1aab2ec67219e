import { fractionAt } from './fractions.ts';
import { numeralAt, words } from './numerals.ts';
import type { Quantity } from './quantity.ts';
import type { Token } from './tokens.ts';
import { countNouns, durations, periods, rates, sizes } from './units.ts';

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
  const spelled = fractionAt(tokens, at) ?? articleDuration(tokens, at);
  if (spelled) return spelled;
  const numeral = numeralAt(tokens, at);
  if (!numeral) return undefined;
  if (isPrice(tokens, at) || money.has(tokens[numeral.to]?.text ?? '')) {
    return { kind: 'bare', value: Number.NaN, unit: 1, from: at, to: numeral.to };
  }
  const rate = rateAfter(tokens, numeral.to, at);
  if (numeral.bareM) return bareM(tokens, at, numeral, rate);
  if (rate) return { kind: 'rate', value: numeral.value * rate.perMonth, unit: rate.perMonth, from: at, to: rate.to };
  return measured(tokens, at, numeral);
}

/** The number with the unit that follows it, if one does. */
function measured(tokens: readonly Token[], at: number, numeral: { value: number; to: number }): Quantity {
  const unitAt = skipFillers(tokens, numeral.to);
  const word = sameClause(tokens, at, unitAt) ? tokens[unitAt]!.text : '';
  const in_ = (kind: Quantity['kind'], unit: number, more = 0): Quantity => ({
    kind,
    value: numeral.value * unit + more,
    unit,
    from: at,
    to: unitAt + 1,
  });
  if (word === 'percent' || word === 'pct') return in_('share', 0.01);
  if (word in sizes && (word !== 'g' || tokens[unitAt]!.glued)) return in_('size', sizes[word]!);
  if (word in durations) {
    const unit = durations[word]! * half(tokens, unitAt + 1);
    return in_('duration', unit, bareMinutes(tokens, unitAt + 1, word));
  }
  if (countNouns.has(word)) return in_('count', 1);
  return { kind: 'bare', value: numeral.value, unit: 1, from: at, to: numeral.to };
}

/** "$50", "costs around 0.35". */
function isPrice(tokens: readonly Token[], at: number): boolean {
  if (/[$€£₹]/.test(tokens[at]!.lead)) return true;
  return [1, 2].some(
    (back) =>
      /^(?:costs?|priced?|pay|paying|charged?|billed)$/.test(tokens[at - back]?.text ?? '') &&
      tokens[at]!.clause === tokens[at - back]!.clause,
  );
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
    if (rate) return countsNothing(tokens, at, index) ? undefined : rate;
    if (endsRate(token)) return undefined;
  }
  return undefined;
}

/** Another number, a unit or a verb: the rate that follows is not this number's. */
const endsRate = ({ text, number }: Token): boolean =>
  number !== undefined || verbs.has(text) || text in sizes || (text in durations && !countNouns.has(text));

/** "one" often counts nothing: "quick one: a job twice a day". */
const countsNothing = (tokens: readonly Token[], at: number, index: number): boolean =>
  tokens[at]!.text === 'one' && index > at + 1 && !countNouns.has(tokens[at + 1]!.text);
/** Behind these a number starts that is not the rate's: "one request needs a second". */
const verbs = new Set([
  'takes',
  'take',
  'took',
  'needs',
  'need',
  'in',
  'is',
  'under',
  'within',
  'lasts',
  'last',
  'costs',
  'for',
]);

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
  if (
    per.has(text) &&
    (period === 'working' || period === 'business' || period === 'work') &&
    tokens[index + 2]?.text === 'day'
  ) {
    return { perMonth: periods['workday']!, to: index + 3 };
  }
  if (
    text === 'in' &&
    (period === 'the' || period === 'a') &&
    /^(?:day|week|month|year)$/.test(tokens[index + 2]?.text ?? '')
  ) {
    return { perMonth: periods[tokens[index + 2]!.text]!, to: index + 3 };
  }
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
const half = (tokens: readonly Token[], at: number): number => (words(tokens, at, 'and', 'a', 'half') ? 1.5 : 1);

/** "1h20" and "3h 20": minutes without saying so. */
function bareMinutes(tokens: readonly Token[], at: number, unit: string): number {
  const next = tokens[at];
  const isMinutes =
    /^(?:h|hr|hour|hours)$/.test(unit) &&
    next?.number !== undefined &&
    next.number < 60 &&
    next.lead === '' &&
    !((tokens[at + 1]?.text ?? '') in durations);
  return isMinutes ? next.number! * 60_000 : 0;
}

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
