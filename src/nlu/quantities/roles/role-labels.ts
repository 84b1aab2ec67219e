import { plainText, readable } from '../../text/text.ts';
import { allows, factorOfRole, type Role, roles, valueIn } from '../values.ts';
import type { Place } from './features.ts';

/** A value that a text states, with others that are defensible and the words it came from. */
export interface Stated {
  readonly factor: string;
  readonly values: readonly number[];
  readonly words?: string;
  /** Nobody needs to read it: it teaches neither that it is meant nor that it is not. */
  readonly optional?: boolean;
}

/** A labeled text; its other numbers say nothing about the workload. */
export interface RoleExample {
  readonly text: string;
  readonly asked?: string;
  readonly states: readonly Stated[];
}

/** How far a value may be from the label, as a share of it: days of a month, thousands of 1024, what a few are. */
const NEAR = 0.15;

/** Whether two values of a factor say the same. */
export const agree = (value: number, label: number): boolean =>
  Math.abs(value - label) <= Math.max(NEAR * Math.abs(label), 1e-9);

/** The role that the label gives a quantity; `undefined` where it leaves it open. */
export function roleIn({ text, asked, states }: RoleExample, { quantity, tokens, all }: Place): Role | undefined {
  const plain = plainText(readable(text));
  const { start } = tokens[quantity.from]!;
  const said = plain.slice(start, tokens[quantity.to - 1]!.end);
  let open = false;
  const near = states.filter(({ words }) => !words || overlaps(plain, plainText(words), start, said.length));
  for (const { factor, values, optional } of near) {
    const possible = roles.filter((each) => factorOfRole(each) === factor && allows(quantity.kind, each));
    const role = possible.find((each) => values.some((label) => says(each, valueIn(each, quantity, all), label)));
    if (role) return optional ? undefined : role;
    // What was said of it is another value: part of a sum, or a rate on some days only.
    open ||= possible.length > 0 && quantity.kind !== 'bare';
  }
  return open && asked === undefined ? undefined : 'none';
}

/** A second more than the limit is another value than the limit. */
function says(role: Role, value: number | undefined, label: number): boolean {
  if (value === undefined) return false;
  if (factorOfRole(role) !== 'max_run_s') return agree(value, label);
  return Math.abs(value - label) < 0.5 || (agree(value, label) && label % 60 !== 1);
}

function overlaps(text: string, words: string, start: number, length: number): boolean {
  const at = text.indexOf(words);
  return at < 0 || (start < at + words.length && start + length > at);
}
