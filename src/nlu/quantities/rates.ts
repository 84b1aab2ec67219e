import { dictionary } from '../text/dictionary.ts';
import type { Token } from '../text/tokens.ts';
import { isClock, numeralAt } from './numerals.ts';
import type { Quantity } from './quantity.ts';
import { countNouns, durations, periods, rates, sizes } from './units.ts';

export interface Rate {
  readonly perMonth: number;
  readonly to: number;
}

const per = new Set(['per', 'a', 'an', 'each', 'every', 'p']);
/** How far behind a number its rate may end: "2 million small uploads every month". */
const RATE_REACH = 6;

/** What makes "40 hits a sec", "5k/day", "30 rps", "2 million small uploads every month" and "9k requests daily" rates. */
export function rateAfter(tokens: readonly Token[], from: number, at: number): Rate | undefined {
  for (let index = from; index < from + RATE_REACH; index += 1) {
    const token = tokens[index];
    if (!token || token.number !== undefined || token.clause - tokens[at]!.clause > 1) return undefined;
    const rate = rateWordAt(tokens, index, from) ?? perPeriodAt(tokens, index);
    if (rate) return isWork(tokens, from, at, index) ? rate : undefined;
    if (endsRate(token)) return undefined;
  }
  return undefined;
}

/** What is counted between a number and its rate may well be requests. */
function isWork(tokens: readonly Token[], from: number, at: number, index: number): boolean {
  const recent = lasts.has(tokens[index]!.text);
  if (recent && !tokens.slice(from, index).some(({ text }) => countNouns.has(text))) return false;
  return !countsNothing(tokens, at, index) && !isOther(tokens, at, index);
}
const lasts = new Set(['last', 'this', 'past']);
const overs = new Set(['in', 'over', 'during', 'across', 'on', 'last', 'this', 'past', 'through']);

/** Whether "a day", "daily" or the like stands here. */
export const isRated = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] !== undefined && /^(?:a|per|each|every)$/.test(tokens[at].text) && perPeriodAt(tokens, at) !== undefined;

/** Another number, a unit or a verb: the rate that follows is not this number's. */
const endsRate = ({ text, number }: Token): boolean =>
  number !== undefined ||
  verbs.has(text) ||
  text in often ||
  text in sizes ||
  (text in durations && !countNouns.has(text));

/** Behind these a number starts that is not the rate's: "one request needs a second". */
const verbs = new Set(
  (
    'takes take took needs need in is under within lasts last costs for with our must should would will i who that because ' +
    'kills eats uses use has have every it they this starts'
  ).split(' '),
);
/** What people count that is no work: "two deploys a week", "3 days a week", "5 people a shift". */
const unrelated = new Set(
  (
    'deploy deploys deployment deployments release releases meeting meetings standup standups incident incidents outage outages draw draws ' +
    'sale sales sprint sprints campaign campaigns newsletter newsletters pager sick gb mb tb dev devs developer engineer engineers fte ' +
    'hour hours minutes mins day days percent shift shifts restart restarts reboot reboots patch patches'
  ).split(' '),
);
const isOther = (tokens: readonly Token[], at: number, index: number): boolean =>
  tokens.slice(at, index).some(({ text }) => unrelated.has(text)) ||
  tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ text }) => /^(?:deploy|release|ship|rotate|restart|reboot|meet)$/.test(text));

/** "one" often counts nothing: "quick one: a job twice a day". */
function countsNothing(tokens: readonly Token[], at: number, index: number): boolean {
  if (tokens[at]!.text !== 'one' || index <= at + 1) return false;
  const between = tokens.slice(at + 1, index);
  return (
    between.some(({ text, lead }) => lead.includes(':') || text === 'a') ||
    !between.some(({ text }) => countNouns.has(text))
  );
}

/** "rps", "/day", "daily". */
function rateWordAt(tokens: readonly Token[], index: number, from: number): Rate | undefined {
  const { text, lead } = tokens[index]!;
  if (text in rates)
    return index - from <= (rates[text]! > 1e6 ? 2 : 0) ? { perMonth: rates[text]!, to: index + 1 } : undefined;
  if (!(text in periods)) return undefined;
  if (lead.includes('/') && text !== 'mon') return { perMonth: periods[text]!, to: index + 1 };
  if (!text.endsWith('ly')) return undefined;
  const after = tokens[index + 1]?.text ?? '';
  const names =
    /^(?:active|unique|user|users|backup|job|batch|report|bill|figure|standup|meeting|cost|costs|build)$/.test(after);
  return index - from <= 3 && !names ? { perMonth: periods[text]!, to: index + 1 } : undefined;
}

/** Between an article and its period: "in a typical month", "per working day". */
const kinds = new Set(
  'typical normal usual average regular ordinary standard quiet slow single calendar given full whole good busy peak heavy'.split(
    ' ',
  ),
);
const working = new Set([
  'working',
  'business',
  'work',
  'school',
  'trading',
  'market',
  'week',
  'office',
  'banking',
  'opening',
]);
const busy = new Set(['good', 'busy', 'peak', 'heavy']);

/** "a day", "per sec", "every month", "in a typical week", "per user per month". */
export function perPeriodAt(tokens: readonly Token[], index: number): Rate | undefined {
  const { text } = tokens[index]!;
  if (overs.has(text)) return overPeriodAt(tokens, index);
  if (!per.has(text)) return undefined;
  if (text.startsWith('a') && takes.has(tokens[index - 1]?.text ?? '')) return undefined;
  const spaced = text === 'every' || text === 'each' ? everyAt(tokens, index) : undefined;
  return spaced ?? plainPeriodAt(tokens, index);
}

/** "a day", "per working day", "p m". */
function plainPeriodAt(tokens: readonly Token[], index: number): Rate | undefined {
  const { text } = tokens[index]!;
  const at = kinds.has(tokens[index + 1]?.text ?? '') ? index + 2 : index + 1;
  const period = tokens[at]?.text ?? '';
  if (busy.has(tokens[at - 1]!.text)) return undefined;
  if (working.has(period) && /^days?$/.test(tokens[at + 1]?.text ?? '')) return { perMonth: 21.7, to: at + 2 };
  if (text === 'p' && period === 'm') return { perMonth: 1, to: at + 1 };
  return isPeriod(tokens, at, text) ? { perMonth: periods[period]!, to: at + 1 } : undefined;
}
const takes = new Set('inside within for under after takes take took lasts half than nearly almost in over'.split(' '));

/** "day" after "a", not the "s" of "a s" and not "a second one". */
function isPeriod(tokens: readonly Token[], at: number, after: string): boolean {
  const period = tokens[at]?.text ?? '';
  if (!(period in periods) || period === 'mon' || period === 'm') return false;
  if (period === 's') return after === 'per';
  return tokens[at]!.clause === tokens[at - 1]!.clause && !(period === 'second' && tokens[at + 1]?.text === 'one');
}

/** "in a month", "over the year", "last month". */
function overPeriodAt(tokens: readonly Token[], index: number): Rate | undefined {
  let at = index + 1;
  if (/^(?:the|a|an|one|any|each|every|last|past|whole)$/.test(tokens[at]?.text ?? '')) at += 1;
  else if (!/^(?:last|this|past)$/.test(tokens[index]!.text)) return undefined;
  if (/^(?:whole|past|last)$/.test(tokens[at]?.text ?? '') || kinds.has(tokens[at]?.text ?? '')) at += 1;
  if (busy.has(tokens[at - 1]?.text ?? '')) return undefined;
  const period = tokens[at]?.text ?? '';
  const last = /^(?:last|this|past)$/.test(tokens[index]!.text);
  if (!(last ? /^(?:week|month|quarter|year)$/ : /^(?:day|week|month|quarter|year|weekday)$/).test(period))
    return undefined;
  return { perMonth: periods[period]!, to: at + 1 };
}

/** "every 10 seconds", "every other day": how often a month. */
export function everyAt(tokens: readonly Token[], index: number): Rate | undefined {
  const at = index + 1;
  const next = tokens[at]?.text ?? '';
  const skips = next === 'other' || next === 'second' || next === '2nd';
  if (skips && /^(?:day|week|month|hour|minute|night|year)$/.test(tokens[at + 1]?.text ?? ''))
    return { perMonth: periods[tokens[at + 1]!.text]! / 2, to: at + 2 };
  if (tokens[at]?.clause !== tokens[index]!.clause || isClock(tokens, at)) return undefined;
  const numeral = numeralAt(tokens, at);
  if (!numeral || numeral.vague || numeral.value <= 0) return undefined;
  if (numeral.bareM) return { perMonth: 43_800 / (numeral.value / 1e6), to: numeral.to };
  const unit = tokens[numeral.to]?.text ?? '';
  if (isApiece(tokens, index, unit)) return undefined;
  const perMonth = perUnit(unit);
  return perMonth === undefined ? undefined : { perMonth: perMonth / numeral.value, to: numeral.to + 1 };
}

/** "80 000 pdfs, each 1.5 s": how long each of them takes. */
const isApiece = (tokens: readonly Token[], index: number, unit: string): boolean =>
  tokens[index]!.text === 'each' &&
  (durations[unit] ?? MINUTE) < MINUTE &&
  index > 0 &&
  tokens[index - 1]!.clause < tokens[index]!.clause &&
  (countNouns.has(tokens[index - 1]!.text) || tokens[index - 1]!.text.endsWith('s'));
const MINUTE = 60_000;

/** How many of a unit a month holds. */
function perUnit(unit: string): number | undefined {
  const long = /^(?:days?|weeks?)$/.test(unit);
  return unit in durations && !long ? (730 * 3_600_000) / durations[unit]! : periods[unit];
}

const often = dictionary<number>({ once: 1, twice: 2, thrice: 3 });

/** "twice an hour", "once a week", "once or twice a day". */
export function wordRateAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const first = often[tokens[at]!.text];
  if (first === undefined || isOther(tokens, at, at)) return undefined;
  const second = tokens[at + 1]?.text === 'or' ? often[tokens[at + 2]?.text ?? ''] : undefined;
  const from = second === undefined ? at + 1 : at + 3;
  const rate = tokens[from] && perPeriodAt(tokens, from);
  const direct = rateWordAt2(tokens, from) ?? rate;
  if (!direct) return undefined;
  const perMonth = direct.perMonth;
  return {
    kind: 'rate',
    value: (second ?? first) * perMonth,
    ...(second === undefined ? {} : { low: first * perMonth }),
    unit: perMonth,
    from: at,
    to: direct.to,
  };
}

/** "twice daily", "once weekly". */
function rateWordAt2(tokens: readonly Token[], at: number): Rate | undefined {
  const text = tokens[at]?.text ?? '';
  return text.endsWith('ly') && text in periods ? { perMonth: periods[text]!, to: at + 1 } : undefined;
}
