import { z } from 'zod';
import { factorIdSchema, profileSchema } from '../domain/profile.ts';
import { optionIds } from '../knowledge/claim.ts';
import { type FlavourId, flavours } from '../knowledge/flavours.ts';
import { listPrices, type PriceTable } from '../knowledge/prices.ts';
import { providerSettings } from './provider.ts';

const optionSchema = z.enum(optionIds);
const flavourSchema = z.enum(Object.keys(flavours) as [FlavourId, ...FlavourId[]]);
const reasonSchema = z.string().trim().min(1).max(300);
const priceSchema = z
  .partialRecord(z.enum(Object.keys(listPrices) as [keyof PriceTable, ...(keyof PriceTable)[]]), z.number().min(0))
  .transform((prices): Partial<PriceTable> => prices as Partial<PriceTable>);

/** House rules of an organisation, from a YAML file; every part may be left out. */
export const policySchema = z.strictObject({
  /** Options or flavours that may not be recommended, each with the reason that is shown. */
  forbidden: z
    .array(z.strictObject({ what: z.union([optionSchema, flavourSchema]), because: reasonSchema }))
    .default([]),
  provider: z.enum(providerSettings).optional(),
  /** Answers that hold for everybody until somebody says otherwise. */
  defaults: profileSchema.default({}),
  /** USD, in place of the list prices. */
  prices: priceSchema.default({}),
  /** The organisation's own evidence: points for (or, negative, against) an option. */
  evidence: z
    .array(
      z.strictObject({
        option: optionSchema,
        points: z.number().int().min(-5).max(5),
        text: reasonSchema,
        when: z
          .strictObject({ factor: factorIdSchema, value: z.union([z.string(), z.number(), z.boolean()]) })
          .optional(),
      }),
    )
    .default([]),
});

export type Policy = z.infer<typeof policySchema>;
export const noPolicy: Policy = policySchema.parse({});
