import { z } from 'zod';
import type { Core } from '../../dialogue/step.ts';
import { inputError } from '../input-error.ts';

/** What a call comes to: for programs, and the same for people and models that read text. */
export interface Outcome<Output> {
  readonly structured: Output;
  readonly text: string;
}

interface Definition<Input, Output> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodType<Input>;
  readonly output: z.ZodType<Output>;
  readonly call: (input: Input, core: Core) => Outcome<Output>;
}

/** A tool as the server lists and calls it. */
export interface Tool {
  readonly listing: {
    readonly name: string;
    readonly title: string;
    readonly description: string;
    readonly inputSchema: JsonObjectSchema;
    readonly outputSchema: JsonObjectSchema;
    readonly annotations: typeof annotations;
  };
  /** Throws an `InputError` for input that is not allowed, and a plain error for a bug of ours. */
  readonly call: (input: unknown, core: Core) => Outcome<Record<string, unknown>>;
}

type JsonObjectSchema = { readonly type: 'object'; readonly [key: string]: unknown };

/** Nothing is changed, nothing is kept, nothing is fetched from elsewhere. */
const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false } as const;

export function tool<Input, Output extends Record<string, unknown>>(definition: Definition<Input, Output>): Tool {
  const { name, title, description, input, output, call } = definition;
  return {
    listing: {
      name,
      title,
      description,
      inputSchema: jsonSchema(input, 'input'),
      outputSchema: jsonSchema(output, 'output'),
      annotations,
    },
    call(raw, core) {
      const parsed = input.safeParse(raw);
      if (!parsed.success) throw inputError(parsed.error, input);
      const outcome = call(parsed.data, core);
      return { text: outcome.text, structured: output.parse(outcome.structured) };
    },
  };
}

/** Draft 7 is what clients' validators take without being told. */
const jsonSchema = (schema: z.ZodType, io: 'input' | 'output'): JsonObjectSchema =>
  portable(z.toJSONSchema(schema, { target: 'draft-7', io })) as JsonObjectSchema;

/** Some clients map schemas onto a dialect in which a type is one word and "anything more" goes without saying. */
function portable(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(portable);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]) => {
      if (key === 'additionalProperties' && isEmpty(value)) return [];
      return [
        key === 'type' && Array.isArray(value) ? ['anyOf', value.map((type) => ({ type }))] : [key, portable(value)],
      ];
    }),
  );
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;
