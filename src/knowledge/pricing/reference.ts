import type { HostId } from '../../domain/hosts.ts';

export type Currency = 'USD' | 'EUR';

/** The one region whose list prices a host's bills use, and its currency. */
export const reference: Readonly<Partial<Record<HostId, { readonly region?: string; readonly currency: Currency }>>> = {
  aws: { region: 'us-east-1', currency: 'USD' },
  azure: { region: 'East US', currency: 'USD' },
  gcp: { region: 'us-central1', currency: 'USD' },
  cloudflare: { currency: 'USD' },
  alibaba: { currency: 'USD' },
  fly: { region: 'Ashburn', currency: 'USD' },
  render: { currency: 'USD' },
  railway: { currency: 'USD' },
  heroku: { currency: 'USD' },
  vercel: { currency: 'USD' },
  digitalocean: { currency: 'USD' },
  hetzner: { region: 'Germany', currency: 'EUR' },
  scaleway: { region: 'Paris', currency: 'EUR' },
};
