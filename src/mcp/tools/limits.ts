import { z } from 'zod';
import { fitOf } from '../../decision/fit/fit.ts';
import { type Consultation, consult } from '../../dialogue/consult.ts';
import { factorIdSchema } from '../../domain/profile.ts';
import { optionIds } from '../../knowledge/claim.ts';
import type { Product } from '../../knowledge/products/product.ts';
import { host } from '../../terminal/recommendation-schema.ts';
import { limitsOf, limitWords, sayLimit } from '../limits.ts';
import { type KnownProduct, productsNamed, statusOf } from '../products.ts';
import { citation, understood } from '../schemas/output.ts';
import { citationsOf, understoodOf } from '../schemas/public.ts';
import { isTold, workloadShape } from '../schemas/workload.ts';
import { tool } from './tool.ts';

const MOST_PRODUCTS = 12;

const value = z.union([z.number(), z.boolean(), z.string(), z.array(z.string())]);
const finding = z.object({
  limit: z.string(),
  says: z.string(),
  factors: z.array(factorIdSchema),
  value: z.number().optional().describe('What the product allows, in the factor’s unit.'),
  source: citation.nullable(),
});

const productLimits = z.object({
  product: z.string().describe('For `products`: aws/lambda.'),
  name: z.string(),
  option: z.string(),
  status: z.string().describe('available, preview, closed since …, retiring on …'),
  limits: z.array(
    z.object({
      name: z.string(),
      says: z.string(),
      value: value.describe('“unknown”: no source was found, which is neither zero nor unlimited.'),
      unit: z.string().nullable(),
      source: citation.nullable(),
    }),
  ),
  fit: z
    .object({
      outcome: z.enum(['fits', 'likely', 'doubtful', 'fails']),
      fails: z.array(finding),
      unknown: z.array(finding),
    })
    .nullable()
    .describe(
      'Whether it takes what was stated about the workload; null where nothing was, or where it has several parts.',
    ),
});

export const limits = tool({
  name: 'limits',
  title: 'Look up the limits of products',
  description:
    'Gives the dated limits of cloud products: longest run, memory, CPU, request and package size, protocols, disk, GPUs, scale to zero and more, each with its source; what nobody could source is “unknown”. With a workload (`text` or `profile`) it says which products take it and on which limit others fail. Never state such a limit from memory.',
  input: z.strictObject({
    ...workloadShape,
    products: z
      .array(z.string().max(80))
      .min(1)
      .max(MOST_PRODUCTS)
      .optional()
      .describe('Products by host and id, such as aws/lambda; the resource advisor://products lists them.'),
    host: host
      .optional()
      .describe('Only products of this host; with neither this nor `products`, AWS, Azure and Google Cloud.'),
    option: z.enum(optionIds).optional().describe('Only products of this option.'),
  }),
  output: z.object({
    products: z.array(productLimits),
    understood: understood.describe('What is stated about the workload, which `fit` is based on.'),
    leftOut: z.number().describe('Products that matched and were left out; narrow the call to see them.'),
  }),
  call({ products, host: at, option, ...workload }, core) {
    const found = productsNamed({ products, host: at, option });
    const shown = found.slice(0, MOST_PRODUCTS);
    const consultation = isTold(workload) ? consult(core, workload) : undefined;
    const structured = shown.map((each) => ({
      product: each.key,
      name: each.product.name,
      option: each.product.option,
      status: statusOf(each.product),
      limits: limitsOf(each.product),
      fit: consultation ? standing(each.product, consultation) : null,
    }));
    return {
      text: structured.map((each, at) => wordsFor(each, shown[at]!)).join('\n\n') || 'There is no such product.',
      structured: {
        products: structured,
        understood: consultation ? understoodOf(consultation) : [],
        leftOut: found.length - shown.length,
      },
    };
  },
});

/**
 * Held against what is stated alone, since what is only supposed rules nothing out; of a workload in parts, and of what
 * states nothing, it cannot be told.
 */
function standing(product: Product, { advice }: Consultation) {
  if (!advice || advice.recommendation.components || Object.keys(advice.profile).length === 0) return null;
  const { outcome, fails, unknown } = fitOf(product, advice.profile);
  return { outcome, fails: fails.map(findingOf), unknown: unknown.map(findingOf) };
}

const findingOf = ({ limit, factors, value: most, fact }: ReturnType<typeof fitOf>['fails'][number]) => ({
  limit,
  says: sayLimit(limit),
  factors: [...factors],
  ...(most === undefined ? {} : { value: most }),
  source: fact ? citationsOf([fact])[0]! : null,
});

function wordsFor(
  { status, limits: all, fit: fitting }: z.infer<typeof productLimits>,
  { key, product }: KnownProduct,
): string {
  const verdict = fitting
    ? [
        `What was stated about this workload: ${fitting.outcome}${fitting.fails.length > 0 ? `; fails on: ${fitting.fails.map(({ says }) => says).join(', ')}` : ''}`,
      ]
    : [];
  return [`${product.name} (${key}), ${status}`, ...verdict, ...all.map(limitWords)].join('\n');
}
