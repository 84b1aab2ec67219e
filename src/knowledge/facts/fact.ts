import { type HostId, hostIds, hosts } from '../../domain/hosts.ts';
import type { Quantity } from './quantity.ts';

export const providers = ['aws', 'azure', 'gcp', 'cloudflare', 'alibaba'] as const;
export type Provider = (typeof providers)[number];

/** What people call the hosts. */
export const providerNames = Object.fromEntries(hostIds.map((id) => [id, hosts[id].name])) as Record<HostId, string>;

/** One dated limit, price or behavior of a platform. */
export interface Fact {
  readonly id: string;
  readonly provider: HostId | 'none';
  /** Takes its numbers from `value`, `numbers` and `prices` by reference, so that each stands in one place. */
  readonly statement: string;
  readonly value?: number | string | boolean;
  readonly unit?: string;
  /** Further numbers of the statement, by what they are; texts refer to them as `{F-AWS-06/period}`. */
  readonly numbers?: Readonly<Record<string, Quantity>>;
  /** Its prices and free amounts by what they are for, in the host’s currency or the unit that is free. */
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
