import { type Fact, providerNames } from '../../knowledge/facts/fact.ts';
import { type FactId, fact, isFactId } from '../../knowledge/facts/index.ts';
import type { SourceId } from '../../knowledge/source.ts';
import type { Line } from '../effect.ts';

/** Facts that are a name and a number say nothing that the number does not. */
const TELLING = 50;

/** A fact in a line of its own, with whose it is and of when. */
export function factLine(id: FactId): Line {
  const { provider, statement, value, unit, asOf }: Fact = fact(id);
  const number =
    typeof value === 'number' &&
    unit &&
    !statement.includes(value.toLocaleString('en-US')) &&
    !statement.includes(String(value))
      ? `: ${value.toLocaleString('en-US')} ${unit}`
      : '';
  const name = provider === 'none' ? '' : `${providerNames[provider]}: `;
  return { text: `${name}${statement}${number}${dated(asOf)}.`, sources: [id] };
}

/** " (as of 2026-08-20)". */
export const dated = (asOf: string | undefined): string => (asOf ? ` (as of ${asOf.replace(/^read on /, '')})` : '');

/** What facts say that is more than a number. */
export const moreOf = (ids: readonly SourceId[]): Line[] =>
  ids.flatMap((id) => (isFactId(id) && fact(id).statement.length >= TELLING ? [factLine(id)] : []));
