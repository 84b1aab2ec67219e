import type { Token } from '../text/tokens.ts';
import { fractionAt } from './fractions.ts';
import { isClock, type Numeral, numeralAt, words } from './numerals.ts';
import type { Quantity } from './quantity.ts';
import { isRated, type Rate, rateAfter, wordRateAt } from './rates.ts';
import { countNouns, durations, sizes } from './units.ts';

const fillers = new Set([
  'of',
  'or',
  'so',
  'plus',
  'ish',
  'odd',
  'about',
  'around',
  'roughly',
  'more',
  'approx',
  'full',
]);
const money = new Set(
  'dollar dollars usd eur euro euros bucks quid pound pounds gbp inr rupee rupees rs chf pence cents aud cad'.split(
    ' ',
  ),
);

/** Reads every quantity of a text from left to right; money is none of ours. */
export function quantitiesIn(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const quantity = quantityAt(tokens, at) ?? wordRateAt(tokens, at);
    if (quantity && quantity.to > at) {
      if (quantity.kind === 'duration') mergeCompound(found, quantity, tokens);
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
  if (isNoMeasure(tokens, at, numeral)) {
    const to = isClock(tokens, at) ? at + 2 : numeral.to;
    return { kind: 'bare', value: Number.NaN, unit: 1, from: at, to };
  }
  const rate = rateAfter(tokens, numeral.to, at);
  if (rate) return rated(numeral, rate, at);
  return numeral.bareM ? bareM(tokens, at, numeral) : measured(tokens, at, numeral);
}

function rated(numeral: Numeral, rate: Rate, at: number): Quantity {
  return { kind: 'rate', ...scaled(numeral, rate.perMonth), unit: rate.perMonth, from: at, to: rate.to };
}

/** A numeral's value and range in a unit. */
const scaled = ({ value, low, vague }: Numeral, unit: number) => ({
  value: value * unit,
  ...(low === undefined ? {} : { low: low * unit }),
  ...(vague ? { vague } : {}),
});

/** The number with the unit that follows it, if one does. */
function measured(tokens: readonly Token[], at: number, numeral: Numeral): Quantity {
  const unitAt = skipFillers(tokens, numeral.to);
  const word = sameClause(tokens, at, unitAt) ? tokens[unitAt]!.text : '';
  const in_ = (kind: Quantity['kind'], unit: number, more = 0): Quantity => {
    const { value, ...rest } = scaled(numeral, unit);
    return { kind, value: value + more, ...rest, unit, from: at, to: unitAt + 1 };
  };
  if (word === 'percent' || word === 'pct' || words(tokens, unitAt, 'per', 'cent')) return in_('share', 0.01);
  if (word in sizes && (word !== 'g' || tokens[unitAt]!.glued)) return in_('size', sizes[word]!);
  const glued = tokens[unitAt]?.glued ? gluedMinutes(word) : undefined;
  if (glued) return in_('duration', glued.unit, glued.more);
  if (word in durations && !isOrdinary(tokens, unitAt, numeral)) {
    const unit = durations[word]! * half(tokens, unitAt + 1);
    const more = bareMinutes(tokens, unitAt + 1, word);
    const whole = in_('duration', unit, more);
    if (unit > durations[word]!) return { ...whole, to: unitAt + 4 };
    return more > 0 ? { ...whole, to: unitAt + 2 } : whole;
  }
  if (countNouns.has(word)) return in_('count', 1);
  return { kind: 'bare', ...scaled(numeral, 1), unit: 1, from: at, to: numeral.to };
}

/** "one second one": the word counts things, it is no unit. */
const isOrdinary = (tokens: readonly Token[], at: number, { to }: Numeral): boolean =>
  tokens[at]!.text === 'second' && tokens[at + 1]?.text === 'one' && at === to;

/** "$50", "costs around 0.35", "9:15", "7am", "the 90s", "in 2022", "24/7". */
function isNoMeasure(tokens: readonly Token[], at: number, { to }: Numeral): boolean {
  const [token, after] = [tokens[at]!, tokens[to]?.text ?? ''];
  if (/[$€£₹#]/.test(token.lead) || money.has(after) || isClock(tokens, at) || isPaid(tokens, at, to)) return true;
  return token.number !== undefined && (afterNumbers.has(after) || isYear(tokens, at, to));
}

const afterNumbers = new Set('am pm oclock uhr x7 vcpu vcpus cpu cpus core cores percentile'.split(' '));
const prices = new Set(
  'budget budgets rent salary fee fees bill cost costs price priced charge charged billed pay paying'.split(' '),
);
/** "it costs 500 a month"; but "the cost of 5M requests" counts requests. */
const isPaid = (tokens: readonly Token[], at: number, to: number): boolean =>
  !countNouns.has(tokens[skipFillers(tokens, to)]?.text ?? '') &&
  [1, 2].some((back) => prices.has(tokens[at - back]?.text ?? '') && tokens[at]!.clause === tokens[at - back]!.clause);

const dates = new Set(['from', 'in', 'since', 'early', 'late', 'mid']);

/** "the 90s", "in 2022". */
function isYear(tokens: readonly Token[], at: number, to: number): boolean {
  const [before, after] = [tokens[at - 1]?.text ?? '', tokens[to]?.text ?? ''];
  if (/^(?:[5-9]0)$/.test(tokens[at]!.text) && after === 's' && tokens[to]!.glued)
    return dates.has(before === 'the' ? (tokens[at - 2]?.text ?? '') : before);
  return dates.has(before) && /^(?:19|20)\d\d$/.test(tokens[at]!.text) && !(after in durations || after in sizes);
}

const memory = /^(?:memory|mem|ram|heap|rss|mem_limit|memory_limit)$/;

/** "5m" is five million before something counted, and when written "5M"; else five minutes; "RAM: 768M" is megabytes. */
function bareM(tokens: readonly Token[], at: number, numeral: Numeral): Quantity {
  const { to } = numeral;
  const next = tokens[skipFillers(tokens, to)];
  const counted = next !== undefined && countNouns.has(next.text) && next.clause === tokens[at]!.clause;
  if (counted) return { kind: 'count', ...scaled(numeral, 1), unit: 1, from: at, to: to + 1 };
  if (memory.test(tokens[at - 1]?.text ?? '')) {
    const megabytes = { ...numeral, value: numeral.value / 1e6, ...(numeral.low ? { low: numeral.low / 1e6 } : {}) };
    return { kind: 'size', ...scaled(megabytes, 1), unit: 1, from: at, to };
  }
  if (tokens[to - 1]!.upper) return { kind: 'bare', ...scaled(numeral, 1), unit: 1, from: at, to };
  const minutes = { ...numeral, value: numeral.value / 1e6, ...(numeral.low ? { low: numeral.low / 1e6 } : {}) };
  return { kind: 'duration', ...scaled(minutes, 60_000), unit: 60_000, from: at, to };
}

/** What "an hour" must follow to be how long something takes, rather than how often it comes. */
const leadsToDuration = new Set(
  (
    'takes take took taking lasts last lasted for to about around roughly nearly almost over under within inside than is was like say ' +
    'maybe approx just only even chews runs run ran be or perhaps probably till until needs need at easily good quite well of and ' +
    'usually typically sometimes often max maximum longest worst avg average spends spend whole be s as'
  ).split(' '),
);

/** "an hour", "a minute and a half", "half hour". */
function articleDuration(tokens: readonly Token[], at: number): Quantity | undefined {
  const first = tokens[at]!.text;
  const adjective = /^(?:full|whole|good|solid)$/.test(tokens[at + 1]?.text ?? '') ? 1 : 0;
  const unitAt = at + 1 + adjective;
  const unit = tokens[unitAt]?.text ?? '';
  if ((first !== 'a' && first !== 'an') || !(unit in durations) || unit.length < 2) return undefined;
  if (unit === 'second' && /^(?:one|time|look|call|request|opinion|thought)$/.test(tokens[unitAt + 1]?.text ?? ''))
    return undefined;
  const before = tokens[at - 1];
  const starts = before === undefined || before.clause < tokens[at]!.clause;
  if (!starts && !leadsToDuration.has(before.text)) return undefined;
  if (isRated(tokens, unitAt + 1)) return undefined;
  const one = { kind: 'duration', unit: durations[unit]!, from: at } as const;
  if (words(tokens, unitAt + 1, 'or', 'two')) return { ...one, value: one.unit * 2, low: one.unit, to: unitAt + 3 };
  const more = half(tokens, unitAt + 1);
  return { ...one, value: one.unit * more, to: unitAt + (more > 1 ? 4 : 1) };
}

/** "and a half" or "and a quarter" behind a unit. */
const half = (tokens: readonly Token[], at: number): number =>
  words(tokens, at, 'and', 'a', 'half') ? 1.5 : words(tokens, at, 'and', 'a', 'quarter') ? 1.25 : 1;

/** "1h20", "1h30m", "2m30": one word of a unit and the smaller unit's number. */
function gluedMinutes(word: string): { unit: number; more: number } | undefined {
  const found = /^(h|hr|hrs|m|min)(\d\d)(?:m|min|mins|s|sec)?$/.exec(word);
  if (!found || Number(found[2]) >= 60) return undefined;
  const unit = found[1]!.startsWith('h') ? 3_600_000 : 60_000;
  return { unit, more: (Number(found[2]) * unit) / 60 };
}

/** "3h 20": minutes without saying so. */
function bareMinutes(tokens: readonly Token[], at: number, unit: string): number {
  const next = tokens[at];
  const isMinutes =
    /^(?:h|hr|hour|hours)$/.test(unit) &&
    next?.number !== undefined &&
    /^\d\d$/.test(next.text) &&
    next.number < 60 &&
    next.lead === '' &&
    next.clause === tokens[at - 1]!.clause &&
    !((tokens[at + 1]?.text ?? '') in durations || (tokens[at + 1]?.text ?? '') in sizes);
  return isMinutes ? next.number! * 60_000 : 0;
}

/** "1h 30m", "2 minutes 30 seconds" and "an hour and ten mins" are one duration. */
function mergeCompound(found: Quantity[], next: Quantity, tokens: readonly Token[]): void {
  const last = found.at(-1);
  const gap = last ? next.from - last.to : 0;
  const joined = gap === 0 || (gap === 1 && tokens[next.from - 1]!.text === 'and');
  const joins =
    last?.kind === 'duration' &&
    joined &&
    last.unit >= next.unit * 60 &&
    next.value < last.unit &&
    (gap === 1 || !/[-/]/.test(tokens[next.from]!.lead)) &&
    tokens[next.from]!.clause === tokens[last.from]!.clause;
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
