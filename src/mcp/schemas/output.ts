import { z } from 'zod';
import { factorIdSchema } from '../../domain/profile.ts';
import { value } from '../../terminal/recommendation-schema.ts';

/** A page and the day, month or year that it speaks for. */
export const citation = z.object({
  id: z.string(),
  title: z.string(),
  url: z.string().optional(),
  asOf: z.string().describe('The day, month or year the source speaks for.'),
  thirdParty: z.literal(true).optional().describe('It isn’t from the provider or project it’s about.'),
});

/** What would be asked next; to answer, call again with the same input and this factor in `profile`. */
export const question = z.object({
  factor: factorIdSchema.nullable().describe('Null where it asks what was meant.'),
  text: z.string(),
  why: z.string().optional(),
  unit: z.string().optional(),
  choices: z.array(z.object({ value, label: z.string() })),
});

export const understood = z.array(
  z.object({ factor: factorIdSchema, value, words: z.string().optional().describe('The words it was read from.') }),
);
export const supposed = z.array(
  z.object({ factor: factorIdSchema, value, because: z.string().describe('The workload it is usual for.') }),
);
