import { z } from 'zod';
import type { Stated } from '../../dialogue/event.ts';
import { type FactorId, factorOf, type Profile, parseValue, sayValue } from '../../domain/profile.ts';
import type { Understand } from '../../nlu/understanding.ts';
import { PART_NAME, PART_TEXT, UNKNOWN } from '../blocks/views/form.ts';

/** What Slack sends of each field. */
export const valuesSchema = z.record(
  z.string(),
  z.record(
    z.string(),
    z.looseObject({ value: z.string().nullish(), selected_option: z.object({ value: z.string() }).nullish() }),
  ),
);
type Values = z.infer<typeof valuesSchema>;

export interface Filled {
  readonly facts: readonly Stated[];
  readonly emptied: readonly FactorId[];
  readonly part?: { readonly name: string; readonly facts: readonly Stated[] };
  /** By the block that they belong to. */
  readonly errors: Readonly<Record<string, string>>;
}

/** Reads the fields that were shown against what was known when the form was opened. */
export function readForm(values: Values, shown: readonly FactorId[], known: Profile, understand: Understand): Filled {
  const facts: Stated[] = [];
  const emptied: FactorId[] = [];
  const errors: Record<string, string> = {};
  for (const factor of shown) {
    const text = entered(values, `f:${factor}`);
    const before = known[factor];
    if (text === undefined) {
      if (before !== undefined) emptied.push(factor);
      continue;
    }
    const value = readValue(factor, text, before, understand);
    if (value === undefined) errors[`f:${factor}`] = unread(factor);
    else facts.push({ factor, value });
  }
  return { facts, emptied, ...partOf(values, understand, errors), errors };
}

const unread = (factor: FactorId): string =>
  factor === 'io_wait'
    ? 'I can’t read this. Enter how much of the time it waits, from 0 to 100%, or leave it blank.'
    : 'I can’t read this. Enter a number with a unit, or leave it blank.';

/** No measure of a workload is below zero; elsewhere a dash may be one of a list. */
const negative = /^[-−–]\s*[\d.]/;

function readValue(
  factor: FactorId,
  text: string,
  before: unknown,
  understand: Understand,
): Stated['value'] | undefined {
  const definition = factorOf(factor);
  if (definition.kind === 'yes-no') return parseValue(factor, text === 'true');
  if (definition.kind === 'choice') return parseValue(factor, text);
  if (typeof before === 'number' && text === sayValue(factor, before)) return before;
  if (negative.test(text)) return undefined;
  const heard = understand(text, { phase: 'asking', asked: factor }).facts.find((fact) => fact.factor === factor);
  return heard && parseValue(factor, heard.value);
}

function partOf(values: Values, understand: Understand, errors: Record<string, string>): Pick<Filled, 'part'> {
  const name = entered(values, PART_NAME);
  const text = entered(values, PART_TEXT);
  if (!name && !text) return {};
  const facts = text ? understand(text, { phase: 'answered' }).facts : [];
  if (facts.length === 0) {
    errors[PART_TEXT] = 'I can’t read this. Say how it differs, such as “runs every night and takes 40 minutes”.';
    return {};
  }
  return { part: { name: name ?? 'the second part', facts } };
}

function entered(values: Values, block: string): string | undefined {
  const { value, selected_option } = values[block]?.['value'] ?? {};
  const text = (selected_option?.value ?? value ?? '').trim();
  return text === '' || text === UNKNOWN ? undefined : text;
}
