import { type HostId, hosts } from '../../domain/hosts.ts';
import { listed } from '../../domain/lists.ts';
import type { Profile } from '../../domain/profile.ts';
import { liesIn, type PlaceId, sayPlace } from '../../knowledge/places.ts';
import { reference } from '../../knowledge/pricing/reference.ts';
import type { CostEstimate } from './estimate.ts';
import type { ShownBill } from './shown-bill.ts';

/** Where something has to be, or is told to be; a rule without a place is one that nobody can check. */
export interface Wanted {
  readonly profile: Profile;
  readonly place?: PlaceId;
}

const isHeld = ({ profile: { residency }, place }: Wanted): boolean => residency === 'region' || place !== undefined;

/** Whether the prices of a host are those of where it has to be, as far as anybody knows. */
export function pricedThere(host: HostId, wanted: Wanted): boolean {
  if (!isHeld(wanted)) return true;
  const { region, place } = reference[host] ?? {};
  if (wanted.place === undefined || place === undefined) return false;
  return liesIn(place, wanted.place) || region?.toLowerCase() === wanted.place;
}

/** Where it is wanted, and the regions of the advised bills that are of other places; `undefined` where none is. */
export function elsewhereOf(bills: readonly ShownBill[], wanted: Wanted): CostEstimate['elsewhere'] {
  const advised = bills.some((bill) => bill.advised) ? bills.filter((bill) => bill.advised) : bills;
  const priced = advised.filter(({ provider }) => !pricedThere(provider, wanted)).map(regionOf);
  if (priced.length === 0) return undefined;
  return { wanted: wanted.place === undefined ? 'your region' : sayPlace(wanted.place), priced: [...new Set(priced)] };
}

const regionOf = ({ region, provider }: ShownBill): string => region ?? hosts[provider].name;

/** "These are prices for us-east-1; I don’t have prices for Germany."; empty where they are of where it is wanted. */
export const regionWords = ({ elsewhere }: CostEstimate): string =>
  elsewhere ? `These are prices for ${listed(elsewhere.priced)}; I don’t have prices for ${elsewhere.wanted}.` : '';
