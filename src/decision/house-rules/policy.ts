import { z } from 'zod';
import { type HostId, hostIds, hosts } from '../../domain/hosts.ts';
import { factorIdSchema, factorOf, menu, type Profile, parseValue, profileSchema } from '../../domain/profile.ts';
import { optionIds } from '../../knowledge/claim.ts';
import { flavours } from '../../knowledge/flavours.ts';
import { listPrices, type PriceId, type PriceTable } from '../../knowledge/prices.ts';
import { products } from '../../knowledge/products/index.ts';
import type { Product } from '../../knowledge/products/product.ts';
import { providerSettings } from '../provider.ts';
import { faultsIn } from './policy-faults.ts';

/** A product as a rule names it: `aws/lambda`. */
export const ruleNameOf = ({ host, id }: Pick<Product, 'host' | 'id'>): string => `${host}/${id}`;

const productNames = products.map(ruleNameOf);
const flavourNames = Object.keys(flavours);
const priceIds = Object.keys(listPrices) as [PriceId, ...PriceId[]];

/** Everything that a rule may forbid. */
const targets = [...optionIds, ...flavourNames, ...productNames, ...hostIds] as [string, ...string[]];
const someOf = (names: readonly string[], most = 4): string =>
  names.length > most ? `${names.slice(0, most).join(', ')} …` : names.join(', ');

/** What might have been meant: names of the same host, or the kinds of names that there are. */
const allowedInstead = (input: unknown): string => {
  const host = String(input).split('/')[0]!;
  return host in hosts && String(input).includes('/')
    ? `${hosts[host as HostId].name} has ${productNames.filter((name) => name.startsWith(`${host}/`)).join(', ')}`
    : `use an option (${optionIds.join(', ')}), a kind (${someOf(flavourNames)}), a product (${someOf(productNames)}) or a host (${someOf(hostIds)})`;
};

const reasonSchema = z.string().trim().min(1).max(300);

const priceSchema = z
  .partialRecord(z.enum(priceIds), z.number().min(0), {
    error: (issue) => {
      // Its type leaves out the keys of an issue that only partial records have.
      const { keys } = issue as { readonly keys?: readonly string[] };
      return keys?.map((key) => `“${key}” isn’t a price; use one of ${someOf(pricesLike(key), 12)}`).join('; ');
    },
  })
  .transform((prices): Partial<PriceTable> => prices as Partial<PriceTable>);
const pricesLike = (input: string): readonly string[] => {
  const host = input.split('/')[0]!;
  const same = priceIds.filter((id) => id.startsWith(`${host}/`));
  return same.length > 0 ? same : priceIds;
};

/** When a piece of evidence counts: where an answer is just that, or a number is above or below one. */
const whenSchema = z
  .strictObject({
    factor: factorIdSchema,
    value: z.union([z.string(), z.number(), z.boolean()]).optional(),
    above: z.number().optional(),
    below: z.number().optional(),
  })
  .superRefine(({ factor, value, above, below }, context) => {
    const { kind } = factorOf(factor);
    const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if ([value, above, below].every((each) => each === undefined)) say('factor', 'give a value, above or below');
    else if (kind === 'number' && value !== undefined)
      say('value', `${factor} is a number, which is hardly ever exactly ${value}; give above or below`);
    else if (kind !== 'number' && value === undefined) say('factor', `${factor} isn’t a number; give a value`);
    else if (value !== undefined && parseValue(factor, value) === undefined)
      say(
        'value',
        `${factor} is never ${String(value)}; use one of ${menu(factor)
          .map((item) => String(item.value))
          .join(', ')}`,
      );
    else if (above !== undefined && below !== undefined && above >= below)
      say('above', `nothing is above ${above} and below ${below}`);
  });

/** House rules of an organization, from a YAML file; every part may be left out. */
export const policyShape = z.strictObject({
  forbidden: z
    .array(
      z.strictObject({
        what: z.enum(targets, { error: ({ input }) => `“${String(input)}” isn’t known; ${allowedInstead(input)}` }),
        because: reasonSchema,
      }),
    )
    .default([])
    .describe('Options, kinds, products or hosts that must not be recommended, each with the reason people see.'),
  provider: z
    .enum(providerSettings, {
      error: ({ input }) => `“${String(input)}” isn’t known; use one of ${providerSettings.join(', ')}`,
    })
    .optional()
    .describe('Whose limits decide when PROVIDER leaves it open.'),
  defaults: profileSchema.default({}).describe('Answers that apply to everyone until somebody says otherwise.'),
  prices: priceSchema.default({}).describe('Used instead of the list prices, in the host’s currency.'),
  evidence: z
    .array(
      z.strictObject({
        option: z.enum(optionIds),
        points: z.number().int().min(-5).max(5),
        text: reasonSchema,
        when: whenSchema.optional(),
      }),
    )
    .default([])
    .describe('Points for an option (or against it, if negative), and why.'),
});

export type Policy = z.infer<typeof policyShape>;

/** The same without rules that contradict each other or can never match. */
export const policySchema = policyShape.superRefine((policy, context) => {
  for (const { path, message } of faultsIn(policy)) context.addIssue({ code: 'custom', path: [...path], message });
});

export const noPolicy: Policy = policySchema.parse({});

/** Whether a piece of evidence counts for a profile. */
export function applies({ when }: Policy['evidence'][number], profile: Profile): boolean {
  if (!when) return true;
  const held = profile[when.factor];
  if (held === undefined) return false;
  if (when.value !== undefined) return held === when.value;
  return (
    Number(held) > (when.above ?? Number.NEGATIVE_INFINITY) && Number(held) < (when.below ?? Number.POSITIVE_INFINITY)
  );
}

/** Whether a rule bans a product itself, or its host. */
export const bans = (policy: Policy | undefined, { host, id }: Pick<Product, 'host' | 'id'>): boolean =>
  policy?.forbidden.some(({ what }) => what === host || what === `${host}/${id}`) ?? false;
