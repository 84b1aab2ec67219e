/** Hours in a month, on which all rates agree. */
export const MONTH_HOURS = 730;
/** Days in a month. */
export const DAYS = MONTH_HOURS / 24;
/** Times a month of what happens each second. */
export const A_SECOND = MONTH_HOURS * 3600;
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const MONTH = MONTH_HOURS * HOUR;
/** Working days in a month. */
export const OFFICE_DAYS = 22;

type Table = ReadonlyMap<string, number>;
const table = (...rows: readonly (readonly [number, string])[]): Table =>
  new Map(rows.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)));

/** Words with a number of their own, by the name that patterns call them: `@time`. */
export const units = {
  ones: table(
    ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
      .split(' ')
      .map((word, value) => [value, word] as const),
  ),
  tens: table(
    ...'twenty thirty forty fifty sixty seventy eighty ninety'
      .split(' ')
      .map((word, at) => [20 + 10 * at, word] as const),
    [40, 'fourty'],
  ),
  scale: table(
    [12, 'dozen'],
    [100, 'hundred'],
    [1e3, 'k thousand grand tsd'],
    [1e5, 'lakh lakhs'],
    [1e6, 'million millions mio mln mill'],
    [1e7, 'crore crores'],
    [1e9, 'billion bn'],
  ),
  part: table(
    [0.5, 'half halves'],
    [1 / 3, 'third thirds'],
    [0.25, 'quarter quarters'],
    [0.2, 'fifth fifths'],
    [0.1, 'tenth tenths'],
  ),
  /** In milliseconds. */
  time: table(
    [1e-3, 'µs μs micros microseconds microsecond'],
    [1, 'ms msec msecs milli millis millisecond milliseconds'],
    [1e3, 's sec secs second seconds seg segundos sekunden secondes secondi'],
    [6e4, 'min mins minute minutes minuten minutos minuti minut'],
    [HOUR, 'h hr hrs hs hour hours stunden horas heures uur'],
    [DAY, 'd day days tage dagen dias jours'],
    [7 * DAY, 'week weeks'],
    [14 * DAY, 'fortnight'],
  ),
  /** In megabytes. */
  size: table(
    [1e-6, 'byte bytes octet octets'],
    [1 / 1024, 'kb ki kib kilobyte kilobytes kbyte kbytes ko'],
    [1, 'mb mi mib meg megs megabyte megabytes mega megas mbyte mbytes mo'],
    [1024, 'gb g gi gib gig gigs gigabyte gigabytes gbyte gbytes gigas'],
    [1_048_576, 'tb tib terabyte terabytes'],
  ),
  /** How long a text is, in megabytes. */
  text: table([1e-6, 'character characters char chars letter letters'], [6e-6, 'word words'], [8e-5, 'line lines']),
  /** In times a month: "a day". */
  period: table(
    [A_SECOND, 's sec second'],
    [MONTH_HOURS * 60, 'min minute'],
    [MONTH_HOURS, 'h hr hour'],
    [DAYS, 'd day night evening morning afternoon'],
    [DAYS / 7, 'wk week weekend monday tuesday wednesday thursday friday saturday sunday'],
    [1, 'mo month'],
    [1 / 3, 'quarter'],
    [1 / 12, 'y yr year'],
  ),
  /** The same in one word. */
  often: table(
    [MONTH_HOURS, 'hourly'],
    [DAYS, 'daily nightly'],
    [DAYS / 7, 'weekly'],
    [1, 'monthly'],
    [1 / 3, 'quarterly'],
    [1 / 12, 'yearly annually'],
  ),
  rps: table([A_SECOND, 'rps qps tps'], [MONTH_HOURS * 60, 'rpm'], [DAYS, 'rpd']),
  times: table([1, 'once'], [2, 'twice'], [3, 'thrice']),
  /** In USD, roughly. */
  money: table(
    [1, '$ usd dollar dollars buck bucks'],
    [1.08, '€ eur euro euros'],
    [1.28, '£ gbp quid pound pounds'],
    [0.0067, '¥ yen jpy'],
    [0.66, 'aud aussie'],
    [0.72, 'cad'],
    [1.13, 'chf francs'],
    [0.012, '₹ inr rupees rs'],
    [0.095, 'sek nok kronor kroner'],
    [0.25, 'zł zloty złoty złotych zlotys pln'],
    [0.18, 'reais'],
  ),
  core: table([1, 'core cores vcpu vcpus cpu cpus thread threads']),
} satisfies Record<string, Table>;

export type Unit = keyof typeof units;
