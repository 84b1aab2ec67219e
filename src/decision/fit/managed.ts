import type { HostId } from '../../domain/hosts.ts';
import type { Profile } from '../../domain/profile.ts';
import type { FlavourId } from '../../knowledge/flavours.ts';
import { managedServices, otherService, runItYourself } from '../../knowledge/managed.ts';
import { holds } from '../../knowledge/preferences.ts';
import { productsOfHost } from '../../knowledge/products/index.ts';
import { workloadOf } from '../../knowledge/workloads/index.ts';
import { bans, type Policy } from '../house-rules/policy.ts';
import { limitsOf, type ProviderSetting } from '../provider.ts';
import type { Choice } from './candidates.ts';
import { fitOf } from './fit.ts';

/** A service to use instead of running the software. */
export interface Managed {
  readonly id: string;
  /** What it is in place of: "PostgreSQL". */
  readonly workload: string;
  readonly flavour: FlavourId;
  /** Those whose names are known. */
  readonly choices: readonly Choice[];
}

interface Asked {
  readonly provider: ProviderSetting;
  /** Hosts that the person named. */
  readonly mentioned?: readonly HostId[];
  readonly policy?: Policy;
}

/** What to buy rather than to run, where an expert would say so of what was recognized and nothing said forbids it. */
export function managedFor(
  recognized: readonly string[],
  profile: Profile,
  { provider, mentioned = [], policy }: Asked,
): Managed | undefined {
  if (runItYourself.some((when) => holds(when, profile))) return undefined;
  const workload = recognized.map((id) => workloadOf(id)).find(({ verdict }) => verdict);
  if (workload?.verdict?.option !== 'managed') return undefined;
  const { service, flavour } = managedServices[workload.verdict.flavour ?? ''] ?? otherService;
  const places = provider === 'any' ? [...new Set([...limitsOf(provider), ...mentioned])] : limitsOf(provider);
  const choices = places.flatMap((host) =>
    productsOfHost(host)
      .filter((product) => product.services?.includes(service) && !bans(policy, product))
      .map((product): Choice => ({ product, flavour, rank: 0, fit: fitOf(product, profile) }))
      .filter(({ fit }) => fit.outcome !== 'fails')
      .slice(0, 1),
  );
  return { id: workload.id, workload: nameOf(workload), flavour, choices };
}

/** Whoever is with a hoster buys hosting, and not that hoster. */
const nameOf = ({ kind, name }: ReturnType<typeof workloadOf>): string => (kind === 'hosting' ? 'web hosting' : name);
