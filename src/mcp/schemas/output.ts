import { z } from 'zod';
import { hostIds } from '../../domain/hosts.ts';
import { factorIdSchema } from '../../domain/profile.ts';

const value = z.union([z.string(), z.number(), z.boolean()]);
export const host = z.enum(hostIds as [string, ...string[]]);

/** A page and the day, month or year that it speaks for. */
export const citation = z.object({
  id: z.string(),
  title: z.string(),
  url: z.string().optional(),
  asOf: z.string().describe('The day, month or year the source speaks for.'),
  thirdParty: z.literal(true).optional().describe('It is not by the provider or project that it is about.'),
});

export const product = z.looseObject({
  provider: host,
  id: z.string(),
  name: z.string(),
  flavour: z.string(),
});

const reason = z.looseObject({
  text: z.string(),
  factor: factorIdSchema.optional(),
  sources: z.array(z.string()),
  checked: z.string().describe('The day it was last held against its sources.'),
});

/** The recommendation that JSON Lines gives; what comes to it later is let through. */
export const recommendation = z.looseObject({
  verdict: z.enum(['serverless', 'containers', 'vms', 'managed', 'hybrid']),
  flavour: z.string().describe('The kind of it, such as “container jobs”.'),
  provisional: z.boolean().describe('True while an open question may change it.'),
  confidence: z.enum(['low', 'medium', 'high']),
  lean: z.record(z.string(), z.number()).optional().describe('How likely each verdict is the right one.'),
  products: z.array(product),
  knockedOut: z
    .array(
      z.looseObject({
        option: z.string(),
        product: z.string().optional(),
        rule: z.string(),
        text: z.string(),
        limit: z.union([value, z.null()]).optional(),
        source: z.string(),
      }),
    )
    .describe('What is ruled out, by which limit.'),
  unknown: z.array(z.looseObject({ text: z.string() })).describe('What nobody could confirm, though it matters here.'),
  pros: z.array(reason),
  cons: z.array(reason),
  cost: z.looseObject({}).nullable().describe('USD a month, list prices; null where it cannot be told.'),
  wouldChange: z.array(z.looseObject({ factor: factorIdSchema, value, verdict: z.string() })),
  assumed: z.array(factorIdSchema).describe('Factors that nobody stated.'),
  sources: z.array(z.string()),
  knowledge: z.string().describe('The version of the knowledge, a date.'),
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
