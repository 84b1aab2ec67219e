import type { HostId } from '../../domain/hosts.ts';
import type { PlaceId } from '../places.ts';

export type Currency = 'USD' | 'EUR';

export interface Reference {
  readonly region?: string;
  /** Where that is. */
  readonly place?: PlaceId;
  readonly currency: Currency;
}

/** The one region whose list prices a host's bills use, and its currency. */
export const reference: Readonly<Partial<Record<HostId, Reference>>> = {
  aws: { region: 'us-east-1', place: 'virginia', currency: 'USD' },
  azure: { region: 'East US', place: 'virginia', currency: 'USD' },
  gcp: { region: 'us-central1', place: 'iowa', currency: 'USD' },
  cloudflare: { currency: 'USD' },
  alibaba: { currency: 'USD' },
  fly: { region: 'Ashburn', place: 'virginia', currency: 'USD' },
  render: { currency: 'USD' },
  railway: { currency: 'USD' },
  heroku: { currency: 'USD' },
  vercel: { currency: 'USD' },
  digitalocean: { currency: 'USD' },
  hetzner: { region: 'Germany', place: 'DE', currency: 'EUR' },
  scaleway: { region: 'Paris', place: 'paris', currency: 'EUR' },
};
