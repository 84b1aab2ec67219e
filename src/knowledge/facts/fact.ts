import { type HostId, hostIds, hosts } from '../../domain/hosts.ts';

export const providers = ['aws', 'azure', 'gcp', 'cloudflare', 'alibaba'] as const;
export type Provider = (typeof providers)[number];

/** What people call the hosts. */
export const providerNames = Object.fromEntries(hostIds.map((id) => [id, hosts[id].name])) as Record<HostId, string>;

/** One dated limit, price or behaviour of a platform. */
export interface Fact {
  readonly id: string;
  readonly provider: HostId | 'none';
  readonly statement: string;
  readonly value?: number | string | boolean;
  readonly unit?: string;
  /** Its prices and free amounts by what they are for, in USD (a host's own currency: `hostPricing`) or the unit that is free. */
  readonly prices?: Readonly<Record<string, number>>;
  /** The day, month or year the source speaks for. */
  readonly asOf?: string;
  /**
   * `provider`: the provider's own text; `price-test`: from the provider's price list through a public test;
   * `unverified`: no source was seen, so it is never stated.
   */
  readonly status: 'provider' | 'price-test' | 'third-party' | 'inferred' | 'unverified';
  readonly note?: string;
  readonly sources: readonly { readonly title: string; readonly url?: string }[];
}
