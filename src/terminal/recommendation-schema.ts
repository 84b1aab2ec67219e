import { z } from 'zod';
import { hostIds } from '../domain/hosts.ts';
import { factorIdSchema } from '../domain/profile.ts';

/** What a factor may be. */
export const value = z.union([z.string(), z.number(), z.boolean()]);
export const host = z.enum(hostIds as [string, ...string[]]);

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
  checked: z.string().describe('The day it was last checked against its sources.'),
});

/** What `publicRecommendation` gives; what comes to it later is let through. */
export const recommendation = z.looseObject({
  verdict: z.enum(['serverless', 'containers', 'vms', 'managed', 'hybrid']),
  flavour: z.string().describe('Its kind, such as “container jobs”.'),
  provisional: z.boolean().describe('True while an open question could change it.'),
  confidence: z.enum(['low', 'medium', 'high']),
  lean: z.record(z.string(), z.number()).optional().describe('How likely each verdict is to be right.'),
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
    .describe('What is ruled out, and by which limit.'),
  unknown: z.array(z.looseObject({ text: z.string() })).describe('What nobody could confirm, though it matters here.'),
  pros: z.array(reason),
  cons: z.array(reason),
  cost: z.looseObject({}).nullable().describe('USD a month, list prices; null where there is no figure.'),
  wouldChange: z.array(z.looseObject({ factor: factorIdSchema, value, verdict: z.string() })),
  assumed: z.array(factorIdSchema).describe('Factors that nobody stated.'),
  sources: z.array(z.string()),
  knowledge: z.string().describe('The version of the knowledge, a date.'),
});
