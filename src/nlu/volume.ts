import type { FactorId } from '../profile/index.ts';
import { kinds } from './cues.ts';
import type { Fact } from './fact.ts';
import { intervalIn } from './intervals.ts';
import { PhraseBook } from './phrases.ts';
import { population } from './population.ts';
import type { Quantity } from './quantity.ts';
import { rounded } from './quantity.ts';
import { perPeriodAt } from './rates.ts';
import type { Token } from './tokens.ts';
import { countNouns, periods } from './units.ts';

type Cue = 'peak' | 'bound' | 'average' | 'office' | 'opening' | 'daylight' | 'workdays' | 'constant';
const book = new PhraseBook<Cue>();
const cues: Record<Cue, readonly string[]> = {
  peak: [
    'peak|peaks|peaked|peaking|peakload',
    'spike|spikes|spiking to?',
    'burst|bursts|bursting',
    'when busy',
    'busiest',
    'worst case|day|hour',
    'on black friday',
    'during campaigns|sales',
    'on a? good|busy|heavy|bad|hectic|big|record day|days|week|month|hour|evening|night',
    'top|tops out',
    'at the top',
    'rush',
    'shoots|jumps|surges|rockets up? to',
  ],
  bound: ['maximum|max', 'up to', 'at most|best|worst'],
  average: [
    'average|averages|averaging|averaged|avg|avrg|ave|mean',
    'typically|usually|normally|typical|normal|usual',
    'otherwise',
    'baseline',
    'mostly',
    'on a quiet|normal|regular|ordinary|typical day',
    'all in all',
    'in total',
    'overall|altogether|total|totals|totalling|averagely',
  ],
  office: [
    'office|business|working|work|opening|school|trading|market|shop|store|banking hours',
    '9|8 to? 5|6|18|17',
    'nine|eight to five|six',
    'during the day',
  ],
  opening: [
    'office|business|working|work|opening|school|trading|market|shop|store|banking hours only',
    'only .. office|business|working|opening|trading|market hours',
  ],
  workdays: [
    'mon|monday to|through|till|thru? fri|friday',
    'weekdays|weekday',
    'working|work|business|school|trading days|day',
    'workdays',
    'weekends dead|off|quiet|nothing|closed',
    'dead|nothing|quiet|off|closed|zero|none at|on|over the? weekend|weekends',
  ],
  daylight: [
    'by day',
    'daylight',
    'daytime only',
    'in|during the? daytime',
    'nothing|zero|0|quiet|dead|idle|asleep|nil|closed at|over|during the? night|nights',
    'nights nothing|zero|0|quiet|dead|idle|empty',
    'zero|nothing|dead overnight',
    'next to nothing at night',
  ],
  constant: [
    'steady|steadily|constant|constantly|continuous|flat|around the clock',
    'day and night',
    '24|7 7|24',
    'all day',
  ],
};
for (const [cue, phrases] of Object.entries(cues)) for (const phrase of phrases) book.add(phrase, cue as Cue);

interface Found {
  readonly meaning: Cue;
  readonly from: number;
  readonly to: number;
}
type Rated = Quantity & { readonly cue: Cue | undefined; readonly index: number };

/** Hours in a month: all, in office hours, and days of each kind. */
const HOURS = 730;
const OFFICE_HOURS = 174;
const DAYLIGHT_HOURS = 365;
const DAYS = 30.4;
const WORKDAYS = 21.7;

/** The requests a month that a text states; a peak says nothing of the month. */
export function volumeIn(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  asked: FactorId | undefined,
): Fact[] {
  const found = book.find(tokens);
  const volumes = beside(quantities, found, tokens)
    .map((quantity) => prefixed(quantity, tokens, asked === 'requests_month'))
    .filter((quantity) => isVolume(quantity, tokens, asked));
  const rated = volumes.map((each, index): Rated => ({ ...each, index, cue: cueOf(each, found, tokens) }));
  const fit = rated.filter((each) => fitness(each, tokens) > 0 || (asked === 'requests_month' && each.cue !== 'peak'));
  if (fit.length === 0)
    return rated.length > 0 && asked !== 'requests_month' ? [] : intervalIn(tokens, quantities, asked);
  const chosen = fit.reduce((best, each) => (fitness(each, tokens) > fitness(best, tokens) ? each : best));
  const many = chosen.kind === 'rate' ? population(tokens, quantities, chosen) : 1;
  if (many === undefined) return [];
  const { value, low, from, to } = chosen;
  const wide = low !== undefined && value / low > 50;
  if (wide || isEitherOr(tokens, chosen, quantities)) return [];
  const grew = /^(?:went|grew|rose|up|down|increased|dropped|moved|fell|jumped)$/.test(tokens[from - 2]?.text ?? '');
  const middle = !grew && low !== undefined && low > value / 50 ? (low + value) / 2 : value;
  const fact = rounded(middle * many * pages(tokens, quantities, chosen) * share(chosen, found, tokens));
  return [{ factor: 'requests_month', value: fact, from, to }];
}

/** "2.5k rps at peak, ~300 avg": a bare average next to a peak is a rate of the same unit. */
function beside(quantities: readonly Quantity[], found: readonly Found[], tokens: readonly Token[]): Quantity[] {
  const averages = found.filter(({ meaning }) => meaning === 'average');
  const [starts, ends] = [new Set(averages.map(({ from }) => from)), new Set(averages.map(({ to }) => to))];
  return quantities.map((quantity, at) => {
    if (quantity.kind !== 'bare' || Number.isNaN(quantity.value)) return quantity;
    const touches = starts.has(quantity.to) || ends.has(quantity.from);
    const peak = [quantities[at - 1], quantities[at + 1]].find((other) => other?.kind === 'rate');
    if (!touches || !peak || cueOf(peak, found, tokens) !== 'peak' || quantity.value * peak.unit > peak.value)
      return quantity;
    const { low: _, ...rest } = quantity;
    return { ...rest, kind: 'rate', value: quantity.value * peak.unit, unit: peak.unit };
  });
}

/** A correction is this short: "sorry, 3M not 3k". */
const SHORT = 8;
const LARGE = 100_000;

/** Nouns of one call: these are requests without doubt. */
const calls =
  /^(?:requests?|reqs?|calls?|hits?|invocations?|executions?|events?|messages?|msgs?|queries|lookups?|transactions?|webhooks?|api|apis|rps|qps|tps|rpm|checks?)$/;

function isVolume({ kind, value, to }: Quantity, tokens: readonly Token[], asked: FactorId | undefined): boolean {
  if (kind === 'rate') return true;
  if (asked === 'requests_month') return (kind === 'count' || kind === 'bare') && !Number.isNaN(value);
  if (kind === 'count') return value >= LARGE && calls.test(tokens[to - 1]!.text);
  const ends =
    tokens[to] === undefined ||
    /^(?:not|rather|instead)$/.test(tokens[to].text) ||
    tokens[to].clause > tokens[to - 1]!.clause;
  return kind === 'bare' && value >= LARGE && tokens.length <= SHORT && !kinds.has(asked!) && ends;
}

/** How surely this is the number of the month: an average before any, calls before visits, rates before counts. */
function fitness({ cue, kind, vague, from, to, index }: Rated, tokens: readonly Token[]): number {
  if (cue === 'peak' || vague) return 0;
  const noun = tokens.slice(from, to).some(({ text }) => calls.test(text));
  return 1 + (cue === 'average' && kind !== 'bare' ? 6 : 0) + (kind === 'rate' ? 3 : 0) + (noun ? 2 : 0) - index / 1000;
}

function cueOf({ from, to, unit }: Quantity, found: readonly Found[], tokens: readonly Token[]): Cue | undefined {
  let best: Cue | undefined;
  let least = 5;
  for (const cue of found) {
    const meaning = cue.meaning === 'bound' && unit > HOURS ? 'peak' : cue.meaning;
    const counts = (meaning === 'peak' || meaning === 'average') && tokens[cue.from]!.clause === tokens[from]!.clause;
    const distance = Math.max(0, cue.from >= to ? cue.from - to : from - cue.to);
    if (!counts || distance >= least) continue;
    best = meaning;
    least = distance;
  }
  return best;
}

/** "per day we get 5k", "monthly volume is about 2M": the period stands first. */
function prefixed(quantity: Quantity, tokens: readonly Token[], asked: boolean): Quantity {
  if ((quantity.kind !== 'count' && quantity.kind !== 'bare') || Number.isNaN(quantity.value)) return quantity;
  const clause = tokens[quantity.from]!.clause;
  let named = asked || quantity.kind === 'count';
  for (let at = quantity.from - 1; at >= Math.max(0, quantity.from - 7) && tokens[at]!.clause === clause; at -= 1) {
    const { text } = tokens[at]!;
    const rate = named ? rateBefore(tokens, at) : undefined;
    if (rate && rate.to <= quantity.from) {
      const { low: _, ...rest } = quantity;
      return { ...rest, kind: 'rate', value: quantity.value * rate.perMonth, unit: rate.perMonth, from: at };
    }
    const noun = volumeNouns.test(text) || calls.test(text);
    named ||= noun;
    if (!(noun || between.has(text) || countNouns.has(text))) return quantity;
  }
  return quantity;
}

/** "daily", "per day", "on a typical day". */
function rateBefore(tokens: readonly Token[], at: number): { perMonth: number; to: number } | undefined {
  const { text } = tokens[at]!;
  if (text.endsWith('ly') && text in periods) return { perMonth: periods[text]!, to: at + 1 };
  return /^(?:per|each|every|in|on|an?)$/.test(text) ? perPeriodAt(tokens, at) : undefined;
}
const volumeNouns = /^(?:volumes?|traffic|load|throughput|count|number|total|usage)$/;
const between = new Set(
  (
    'we it they there is are was be about around roughly some approx approximately maybe get gets see sees handle handles do does ' +
    'have has receive receives process processes serve serves expect you i would will say of at the a month day week hour minute ' +
    'typical normal usual average regular ordinary on quiet nearly almost over sits stands comes come to s us give take ca circa'
  ).split(' '),
);

/** The part of the month that the rate holds for. */
function share(quantity: Rated, found: readonly Found[], tokens: readonly Token[]): number {
  if (quantity.kind !== 'rate') return 1;
  if (/^(?:working|business|work|school|trading|market)$/.test(tokens[quantity.to - 2]?.text ?? '')) return 1;
  const clause = tokens[quantity.from]!.clause;
  const has = (meaning: Cue, reach: number) =>
    found.some((cue) => cue.meaning === meaning && Math.abs(tokens[cue.from]!.clause - clause) <= reach);
  const unit = quantity.unit;
  if (unit === 30.4) return has('workdays', 3) ? WORKDAYS / DAYS : 1;
  if (unit < HOURS || has('constant', 3)) return 1;
  const near = quantity.cue === 'average' ? 0 : 2;
  return has('opening', 4) || has('office', near)
    ? OFFICE_HOURS / HOURS
    : has('daylight', near)
      ? DAYLIGHT_HOURS / HOURS
      : 1;
}

/** "could be 10 an hour or ten thousand": nobody knows. */
function isEitherOr(tokens: readonly Token[], { to, value, unit }: Quantity, quantities: readonly Quantity[]): boolean {
  if (tokens[to]?.text !== 'or') return false;
  const other = quantities.find(({ from, kind }) => from === to + 1 && (kind === 'bare' || kind === 'count'));
  return other !== undefined && (other.value * unit) / value > 50;
}

/** "15 visitors an hour, 2 pages each", "9k visits a day, 12 calls per visit": what one of them makes. */
function pages(tokens: readonly Token[], quantities: readonly Quantity[], { kind, from, to }: Quantity): number {
  if (kind !== 'rate') return 1;
  const next = quantities.find((other) => other.from >= to && other.from - to <= 4);
  if (next?.kind !== 'count') return 1;
  const visits = tokens.slice(from, to).some(({ text }) => visitors.test(text));
  const apiece = [0, 1, 2].some((step) => {
    const { text = '' } = tokens[next.to + step] ?? {};
    return (
      text === 'each' ||
      text === 'apiece' ||
      (visits && /^(?:per|a|an|every)$/.test(text) && visitors.test(tokens[next.to + step + 1]?.text ?? ''))
    );
  });
  return apiece ? next.value : 1;
}
const visitors = /^(?:visits?|visitors?|users?|sessions?|customers?|shoppers?|people|persons?|logins?)$/;
