import { type HostId, hosts } from '../../domain/hosts.ts';
import type { Profile } from '../../domain/profile.ts';
import { type OptionId, optionIds } from '../../knowledge/claim.ts';
import type { FlavourId } from '../../knowledge/flavours.ts';
import { holds, preferences } from '../../knowledge/preferences.ts';
import { productsOfOption } from '../../knowledge/products/index.ts';
import type { Product } from '../../knowledge/products/product.ts';
import { bans } from '../house-rules/policy.ts';
import { canRunCluster, isCluster } from './clusters.ts';
import { type Demand, demandsOf, type Fit, fitOf, outcomeFor, outcomes, promises } from './fit.ts';
import { asJob, orderOf, type Question, rankIn } from './flavour-order.ts';
import { placesOf } from './places.ts';

/** Whether a product takes a workload, as far as anybody knows. */
export const takes = (product: Product, profile: Profile, demands: readonly Demand[]): boolean =>
  suited(product, profile) && promises(outcomeFor(product, profile, demands));

/** Whether a product is for such work. */
export const suited = (product: Product, profile: Profile): boolean =>
  !product.suits || holds(product.suits, asJob(profile));

/** What of an option a host sells for such work. */
export const candidates = (option: OptionId, host: HostId, profile: Profile): readonly Product[] =>
  productsOfOption(option, host).filter((product) => suited(product, profile));

/** A product for a workload, as the kind it would be. */
export interface Choice {
  readonly product: Product;
  readonly flavour: FlavourId;
  readonly fit: Fit;
  /** Its place in the order of preferences; the lower, the better. */
  readonly rank: number;
}

/** The best product of an option on every host in question that has one that does not fail. */
export function choicesOf(option: OptionId, asked: Question): readonly Choice[] {
  const question = { ...asked, profile: asJob(asked.profile) };
  const { profile, provider } = question;
  const order = orderOf(option, question);
  const demands = demandsOf(profile);
  const { hosts: places, all } = placesOf(profile, provider);
  const found = places.flatMap((host) => {
    const best = bestOf(allowed(candidates(option, host, profile), question), order, profile, demands);
    if (!best || best.fit.outcome === 'fails') return [];
    return [withUnknown(insteadOfCluster(best, host, question, demands) ?? best, asked.profile, profile)];
  });
  const best = Math.min(...found.map(({ rank }) => rank));
  return all ? found : found.filter(({ rank }) => rank === best);
}

/** What was taken for a job may be none: what is then unknown of the product is said. */
function withUnknown(choice: Choice, stated: Profile, taken: Profile): Choice {
  if (stated === taken) return choice;
  return { ...choice, fit: { ...choice.fit, unknown: fitOf(choice.product, stated).unknown } };
}

/** What else of the option takes it, or a machine, where the best is a cluster that nobody would run; a machine ranks behind what other hosts have of the option. */
function insteadOfCluster(
  best: Choice,
  host: HostId,
  question: Question,
  demands: readonly Demand[],
): Choice | undefined {
  const { profile } = question;
  if (!isCluster(best.product) || canRunCluster(profile)) return undefined;
  if (host === 'own') {
    const others = allowed(candidates('containers', host, profile), question).filter((each) => !isCluster(each));
    const other = bestOf(others, orderOf('containers', question), profile, demands);
    if (other && promises(other.fit.outcome)) return other;
  }
  const all = allowed(candidates('vms', host, profile), question);
  const order = orderOf('vms', question).filter((flavour) => flavour !== 'VM group');
  const found = bestOf(all, order, profile, demands);
  return found && promises(found.fit.outcome) ? { ...found, rank: preferences.containers.length + 1 } : undefined;
}

const allowed = (all: readonly Product[], { policy, refused }: Question): readonly Product[] =>
  (policy && policy.forbidden.length > 0) || refused
    ? all.filter((product) => !bans(policy, product) && !(isCluster(product) && refused?.includes('kubernetes')))
    : all;

/** Whether house rules, or what the person will not have, leave an option without a product where it has to have one. */
export function losesProducts(option: OptionId, question: Question): boolean {
  const { policy, refused, ...rest } = question;
  const isBanned = policy?.forbidden.some(({ what }) => what.includes('/') || what in hosts);
  if (!isBanned && !refused?.includes('kubernetes')) return false;
  const left = choicesOf(option, question).length;
  const { all } = placesOf(question.profile, question.provider);
  return all ? left < choicesOf(option, rest).length : left === 0;
}

/**
 * The same for hosts that the person mentioned, where advice for any provider does not name them anyway; what they do not
 * sell of the option, they may sell of another.
 */
export function choicesAt(mentioned: readonly HostId[], option: OptionId, question: Question): readonly Choice[] {
  const { profile, provider } = question;
  if (provider !== 'any') return [];
  const demands = demandsOf(profile);
  const named = placesOf(profile, provider).hosts;
  const inTurn = [option, ...optionIds.filter((each) => each !== option)];
  return mentioned
    .filter((host) => !named.includes(host))
    .flatMap((host) => {
      for (const each of inTurn) {
        const products = allowed(candidates(each, host, profile), question);
        const best = bestOf(products, orderOf(each, question), profile, demands);
        if (best && best.fit.outcome !== 'fails') return [best];
      }
      return [];
    });
}

function bestOf(
  products: readonly Product[],
  order: readonly FlavourId[],
  profile: Profile,
  demands: readonly Demand[],
): Choice | undefined {
  return products
    .map((product): Choice => {
      const ranks = product.flavours.map((flavour) => rankIn(order, flavour));
      const rank = Math.min(...ranks);
      return { product, flavour: product.flavours[ranks.indexOf(rank)]!, rank, fit: fitOf(product, profile, demands) };
    })
    .sort((a, b) => promised(a) - promised(b) || a.rank - b.rank || made(a) - made(b) || sure(a) - sure(b))[0];
}

/** A product with an unknown number is as good as any; one with an unknown ability is not. */
const promised = ({ fit }: Choice): number => Math.max(1, outcomes.indexOf(fit.outcome));
/** What is made for the case comes before what merely does. */
const made = ({ product }: Choice): number => (product.suits ? 0 : 1);
const sure = ({ fit }: Choice): number => outcomes.indexOf(fit.outcome);
