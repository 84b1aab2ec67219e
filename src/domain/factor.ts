import { z } from 'zod';

export interface Choice {
  /** What the button says. */
  readonly label: string;
  /** How a summary says it: "My understanding: …". */
  readonly says: string;
}

interface Named<Id extends string> {
  readonly id: Id;
  /** A name of one to three words for tables and summaries. */
  readonly name: string;
  readonly question: string;
  readonly why: string;
  /** `false` where it is only read where people say it, and never asked for. */
  readonly asked?: false;
}

export interface ChoiceFactor<Id extends string = string, Value extends string = string> extends Named<Id> {
  readonly kind: 'choice';
  readonly choices: Readonly<Record<Value, Choice>>;
  /** Of several that a system needs, the first of these decides where it can run. */
  readonly strictest?: readonly NoInfer<Value>[];
  readonly schema: z.ZodType<Value>;
}

export interface YesNoFactor<Id extends string = string> extends Named<Id> {
  readonly kind: 'yes-no';
  readonly choices: { readonly yes: Choice; readonly no: Choice };
  readonly schema: z.ZodType<boolean>;
}

export interface NumberFactor<Id extends string = string> extends Named<Id> {
  readonly kind: 'number';
  /** The unit the value is kept in. */
  readonly unit: string;
  /** The sizes offered as buttons; each stands for a range of answers. */
  readonly menu: readonly { readonly value: number; readonly label: string }[];
  readonly says: (value: number) => string;
  readonly schema: z.ZodType<number>;
}

export type Factor = ChoiceFactor | YesNoFactor | NumberFactor;

type Definition<F extends Factor> = Omit<F, 'kind' | 'schema'>;

export function choiceFactor<const Id extends string, const Value extends string>(
  definition: Definition<ChoiceFactor<Id, Value>>,
): ChoiceFactor<Id, Value> {
  const values = Object.keys(definition.choices) as [Value, ...Value[]];
  return { ...definition, kind: 'choice', schema: z.enum(values) as unknown as z.ZodType<Value> };
}

export function yesNoFactor<const Id extends string>(definition: Definition<YesNoFactor<Id>>): YesNoFactor<Id> {
  return { ...definition, kind: 'yes-no', schema: z.boolean() };
}

export function numberFactor<const Id extends string>(
  definition: Definition<NumberFactor<Id>> & { readonly max: number },
): NumberFactor<Id> {
  const { max, ...rest } = definition;
  return { ...rest, kind: 'number', schema: z.number().min(0).max(max) };
}
