import { type HostId, hostIds, hosts } from '../../domain/hosts.ts';
import type { Profile } from '../../domain/profile.ts';
import { limitsOf, type ProviderSetting } from '../provider.ts';

/** Where a workload may run: on each of these hosts, or on any one of them. */
export interface Places {
  readonly hosts: readonly HostId[];
  readonly all: boolean;
}

/** Whether it has to run on machines of their own: no product of a cloud is possible then. */
export const onOwnPremises = ({ hosting, residency }: Profile): boolean =>
  hosting === 'on_prem' || hosting === 'edge_device' || residency === 'own_premises';

const own: Places = { hosts: ['own'], all: true };
const notAmerican: Places = {
  hosts: hostIds.filter((host) => hosts[host].jurisdiction === 'eu' || host === 'own'),
  all: false,
};

/** Advice for any provider has to hold on each of the three largest, unless what was said narrows the choice. */
export function placesOf(profile: Profile, setting: ProviderSetting): Places {
  const { hosting, residency } = profile;
  if (onOwnPremises(profile)) return own;
  if (setting !== 'any') return { hosts: limitsOf(setting), all: true };
  if (residency === 'no_us_provider') return notAmerican;
  if (hosting === 'edge_cdn') return { hosts: ['cloudflare', ...limitsOf('any')], all: false };
  return { hosts: limitsOf('any'), all: true };
}
