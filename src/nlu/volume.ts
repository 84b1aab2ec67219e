import type { FactorId } from '../profile/index.ts';
import type { Fact } from './fact.ts';
import { PhraseBook } from './phrases.ts';
import type { Quantity } from './quantity.ts';
import type { Token } from './tokens.ts';

type Cue = 'peak' | 'average' | 'office' | 'daylight' | 'workdays';
const book = new PhraseBook<Cue>();
for (const phrase of [
  'peak|peaks|peaking',
  'spike|spikes to?',
  'burst|bursts',
  'when busy',
  'busiest',
  'worst case',
  'on black friday',
  'during campaigns',
])
  book.add(phrase, 'peak');
for (const phrase of [
  'average|averages|averaging|avg',
  'typically|usually|normally|typical|normal',
  'otherwise',
  'baseline',
  'mostly',
  'on a quiet|normal day',
])
  book.add(phrase, 'average');
for (const phrase of ['office|business|working|work|opening|school hours', '9 to? 5', 'nine to five', 'during the day'])
  book.add(phrase, 'office');
for (const phrase of [
  'mon to? fri',
  'monday to|through friday',
  'weekdays|weekday',
  'working|work|business days|day',
  'workdays',
  'weekends dead|off|quiet|nothing',
  'dead|nothing|quiet|off|closed at|on|over the? weekend|weekends',
])
  book.add(phrase, 'workdays');
for (const phrase of [
  'by day',
  'daytime|daylight',
  'nothing|zero|quiet|dead|idle at|over night',
  'zero overnight',
  'next to nothing at night',
])
  book.add(phrase, 'daylight');

/** Hours in a month: all, in office hours, and days of each kind. */
const HOURS = 730;
const OFFICE_HOURS = 174;
const DAYLIGHT_HOURS = 365;
const DAYS = 30.4;
const WORKDAYS = 21.7;

/** The requests a month that a text states; a peak says nothing of the month when an average stands beside it. */
export function volumeIn(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  asked: FactorId | undefined,
): Fact[] {
  const cues = book.find(tokens);
  const volumes = quantities.filter((quantity) => isVolume(quantity, tokens, asked));
  const rated = volumes.map((each) => ({ ...each, cue: cueOf(each, cues, tokens) }));
  const chosen =
    rated.find(({ cue, kind }) => cue === 'average' && kind !== 'bare') ??
    rated.find(({ cue, kind }) => cue !== 'peak' && kind === 'rate') ??
    rated.find(({ cue }) => cue !== 'peak') ??
    (asked === 'requests_month' ? rated[0] : undefined);
  if (!chosen) return intervalIn(tokens, quantities);
  const { kind, value, from, to } = chosen;
  const many = (kind === 'rate' && population(tokens, quantities, chosen)) || 1;
  return [{ factor: 'requests_month', value: round(value * many * share(chosen, cues, tokens)), from, to }];
}

/** A correction is this short: "sorry, 3M not 3k". */
const SHORT = 8;
const LARGE = 100_000;

function isVolume({ kind, value, to }: Quantity, tokens: readonly Token[], asked: FactorId | undefined): boolean {
  if (kind === 'rate') return true;
  if (asked === 'requests_month') return (kind === 'count' || kind === 'bare') && !Number.isNaN(value);
  if (kind === 'count') return value >= LARGE && !/^(?:rows?|records?|users?)$/.test(tokens[to - 1]!.text);
  return kind === 'bare' && value >= LARGE && tokens.length <= SHORT && asked === undefined;
}

function cueOf(
  { from, to }: Quantity,
  cues: readonly { meaning: Cue; from: number; to: number }[],
  tokens: readonly Token[],
): 'peak' | 'average' | undefined {
  let best: 'peak' | 'average' | undefined;
  let least = 5;
  for (const cue of cues) {
    if (cue.meaning !== 'peak' && cue.meaning !== 'average') continue;
    if (Math.abs(tokens[cue.from]!.clause - tokens[from]!.clause) > 0) continue;
    const distance = cue.from >= to ? cue.from - to : from - cue.to;
    if (distance < least) {
      best = cue.meaning;
      least = distance;
    }
  }
  return best;
}

/** The part of the month that the rate holds for. */
function share(quantity: Quantity, cues: readonly { meaning: Cue }[], tokens: readonly Token[]): number {
  if (quantity.kind !== 'rate') return 1;
  const unit = tokens[quantity.to - 1]!.text;
  if (/^(?:working|business|work)$/.test(tokens[quantity.to - 2]?.text ?? '')) return 1;
  const has = (meaning: Cue) => cues.some((cue) => cue.meaning === meaning);
  if (/^(?:d|day|days|daily)$/.test(unit)) return has('workdays') ? WORKDAYS / DAYS : 1;
  if (/^(?:s|sec|secs|second|seconds|min|mins|minute|minutes|h|hr|hour|hours|hourly|rps|qps|tps|rpm)$/.test(unit))
    return has('office') ? OFFICE_HOURS / HOURS : has('daylight') ? DAYLIGHT_HOURS / HOURS : 1;
  return 1;
}

const each = new Set(['each', 'everyone', 'every', 'everybody', 'per']);
const populations =
  /^(?:users?|devices?|sensors?|trucks?|tractors?|meters?|stores?|shops?|customers?|players?|machines?|stations?|agents?|clients?|cameras?|vehicles?|employees|students|people|staff|tenants?)$/;

/** "8000 tractors, each sends one packet a minute": how many send at the rate. */
function population(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  rate: Pick<Quantity, 'from' | 'to'>,
): number | undefined {
  const spread =
    tokens.slice(Math.max(0, rate.from - 5), rate.from).some(({ text }) => each.has(text)) ||
    each.has(tokens[rate.to]?.text ?? '');
  if (!spread) return undefined;
  const crowd = quantities.find(
    ({ kind, to, from }) => kind === 'bare' && from < rate.from && populations.test(tokens[to]?.text ?? ''),
  );
  return crowd?.value;
}

/** "every 5 minutes" → runs a month. */
function intervalIn(tokens: readonly Token[], quantities: readonly Quantity[]): Fact[] {
  for (const { kind, value, from, to } of quantities) {
    const before = tokens[from - 1]?.text;
    if (kind === 'duration' && (before === 'every' || before === 'each') && value >= 1000) {
      const many = population(tokens, quantities, { from: from + 1, to }) ?? 1;
      return [{ factor: 'requests_month', value: round((many * HOURS * 3_600_000) / value), from: from - 1, to }];
    }
  }
  return everyPeriod(tokens);
}

/** "every hour", "each minute". */
function everyPeriod(tokens: readonly Token[]): Fact[] {
  const at = tokens.findIndex(
    ({ text }, index) =>
      (text === 'every' || text === 'each') && /^(?:hour|minute)$/.test(tokens[index + 1]?.text ?? ''),
  );
  if (at < 0) return [];
  return [
    { factor: 'requests_month', value: tokens[at + 1]!.text === 'hour' ? HOURS : HOURS * 60, from: at, to: at + 2 },
  ];
}

const round = (value: number): number => (value >= 10 ? Math.round(value) : Number(value.toFixed(2)));
