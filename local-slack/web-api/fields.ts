import { z } from 'zod';

export type Fields = Readonly<Record<string, unknown>>;
export type Answer = Readonly<Record<string, unknown>> & { readonly ok: boolean; readonly error?: string };

const NESTED = ['blocks', 'view', 'metadata', 'attachments', 'prompts'];
const objectSchema = z.record(z.string(), z.unknown());

/** A call's arguments, whether they came as JSON or as a form with JSON inside. */
export function fieldsOf(contentType: string, body: string): Fields {
  if (contentType.includes('application/json')) return objectSchema.safeParse(parsed(body)).data ?? {};
  const entries = [...new URLSearchParams(body)];
  return Object.fromEntries(entries.map(([name, value]) => [name, NESTED.includes(name) ? parsed(value) : value]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export const refuse = (error: string, faults: readonly string[] = []): Answer => ({
  ok: false,
  error,
  ...(faults.length > 0
    ? { errors: faults, response_metadata: { messages: faults.map((fault) => `[ERROR] ${fault}`) } }
    : {}),
});

export const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');
