import type { Profile } from '../../domain/profile.ts';
import type { Product } from '../../knowledge/products/product.ts';
import type { UsualNumbers } from '../cost/assumptions.ts';
import { estimateCost } from '../cost/estimate.ts';
import type { ShownBill } from '../cost/shown-bill.ts';
import { type Setting, withDefaults } from '../evaluate.ts';
import { demandsOf, fitOf, type Outcome, outcomes } from '../fit/fit.ts';
import { type Failure, failureOf } from '../fit/knock-outs.ts';
import { unknownIn } from '../fit/products.ts';

/** A product that somebody asks about, held against their workload. */
export interface Considered {
  readonly product: Product;
  readonly outcome: Outcome;
  readonly fails: readonly Failure[];
  /** What nobody could find out of it, in words. */
  readonly unknown: readonly string[];
  /** Absent where it fails, or has no price on file. */
  readonly bill?: ShownBill;
}

/** Of products that go by one name, the one that fits best, the first of several. */
export function considered(
  products: readonly Product[],
  { stated, profile, numbers }: { readonly stated: Profile; readonly profile: Profile; readonly numbers: UsualNumbers },
  setting: Setting,
): Considered | undefined {
  const demands = demandsOf(profile);
  const [fit] = products
    .map((product) => fitOf(product, profile, demands))
    .sort((a, b) => outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome));
  if (!fit) return undefined;
  const { product, outcome, fails } = fit;
  const bill =
    outcome === 'fails'
      ? undefined
      : estimateCost({ ...setting, profile, advised: [product], others: [], numbers })?.bills.find(
          (each) => each.provider === product.host && each.product === product.id,
        );
  return {
    product,
    outcome,
    fails: fails.map((finding) => failureOf(product, finding, profile, withDefaults(stated, setting))),
    unknown: unknownIn([{ product, fit, flavour: product.flavours[0], rank: 0 }]).map(({ text }) => text),
    ...(bill ? { bill } : {}),
  };
}
