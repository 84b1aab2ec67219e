import { type FactId, referables } from './facts/index.ts';
import { fillIn, referencesIn } from './facts/references.ts';

/**
 * A text with the numbers that it refers to: `{F-AWS-40}` is that fact's number with its unit, `{F-AWS-02 in MB}` in
 * that unit, `{#F-AWS-05}` without one, `{F-AWS-06/period}` another number that the fact gives a name to, and
 * `{aws/lambda-request*1e6}` a million times that price. Throws where one names nothing that has a number.
 */
export const withNumbers = (text: string): string => fillIn(text, referables);

/** The facts that a text takes its numbers from. */
export const referredTo = (text: string): FactId[] =>
  referencesIn(text).flatMap((id) => (referables.get(id)?.fact as FactId | undefined) ?? []);

/** An entry with the numbers that its texts refer to, however deep they lie. */
export const stating = <T>(entry: T): T => stated(entry) as T;

function stated(value: unknown): unknown {
  if (typeof value === 'string') return withNumbers(value);
  if (Array.isArray(value)) return value.map(stated);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, stated(each)]));
}
