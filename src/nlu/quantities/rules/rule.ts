import type { Caught } from '../pattern.ts';
import type { Node } from '../quantity.ts';

/** What a rule makes of what its pattern caught; the reader adds the place and the rule's name. */
export type Made = Pick<Node, 'kind' | 'value'> & Partial<Omit<Node, 'kind' | 'value' | 'from' | 'to' | 'rule'>>;

/**
 * One way to write a quantity. Its examples stand beside it and are run as tests: a text that it reads with the value of
 * the quantity read, and texts in which it reads nothing.
 */
export interface Rule {
  readonly name: string;
  readonly pattern: string | readonly string[];
  /** `undefined`: it looked like one and is none. */
  readonly make: (...caught: never[]) => Made | undefined;
  /** What was matched stays to be read by other rules as well. */
  readonly beside?: boolean;
  readonly says: readonly (readonly [text: string, value: number])[];
  readonly not?: readonly string[];
}

export type Make = (...caught: Caught[]) => Made | undefined;
