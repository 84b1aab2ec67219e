/** What a number measures. `bare` has no unit; `other` is no measure at all: a time of day, a port, a version. */
export type QuantityKind = 'duration' | 'size' | 'rate' | 'share' | 'money' | 'cores' | 'bare' | 'other';

/** A word that says on which side of the number the true value lies. */
export type Bound = 'above' | 'most' | 'least';

/** A number of a text; `value` is in milliseconds, megabytes, times a month, a share of 1, USD or as counted. */
export interface Quantity {
  readonly kind: QuantityKind;
  readonly value: number;
  /** The lower end, where a range was given. */
  readonly low?: number;
  /** What one of its unit is in `value`: 60000 for minutes. */
  readonly unit: number;
  readonly bound?: Bound;
  /** The name of the rule that read it. */
  readonly rule: string;
  /** How the value comes about, where it was not said: "80 × 3 × 2 shifts × 30.4 days". */
  readonly arithmetic?: string;
  /** The tokens it was read from. */
  readonly from: number;
  readonly to: number;
}

/** What a rule has put together so far, between words and quantities. */
export type NodeKind = QuantityKind | 'number' | 'fraction' | 'clock' | 'minutes' | 'shift';

/** Part of a text that a rule has read. */
export interface Node extends Omit<Quantity, 'kind'> {
  readonly kind: NodeKind;
  /** The word it came from, where it is one. */
  readonly text?: string;
  /** Spelled out: "four thousand two hundred" goes on where "4000 200" does not. */
  readonly spelled?: boolean;
  /** The hundred, thousand or million it ends in. */
  readonly scale?: number;
  /** A rate's period, in times a month; 24 hours for "a day". */
  readonly per?: number;
  /** How many times a period. */
  readonly times?: number;
  /** Milliseconds of the day that a rate holds for, where that is not all of it. */
  readonly hours?: number;
  /** What one of a rate's unit would be at all hours, in times a month. */
  readonly one?: number;
  /** "three scans each a day". */
  readonly each?: boolean;
  /** "10m" may be million, minutes or megabytes. */
  readonly letter?: boolean;
}

/** A number as a person would write it in a sum. */
export const written = (value: number): string => decimal.format(Number(value.toPrecision(value >= 1000 ? 12 : 3)));
const decimal = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** How a value comes about, or the value itself where it was said. */
export const sumOf = ({ arithmetic, value }: Node): string => arithmetic ?? written(value);

/** A number of times a month, as exact as it needs to be. */
export const rounded = (value: number): number => (value >= 10 ? Math.round(value) : Number(value.toFixed(2)));
