import { hosts } from '../../domain/hosts.ts';
import { type OptionId, optionIds } from '../../knowledge/claim.ts';
import { type FlavourId, flavour, flavours } from '../../knowledge/flavours.ts';
import { products } from '../../knowledge/products/index.ts';
import type { Policy } from './policy.ts';

/** A rule that cannot be meant, by its place in the file. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Rules that contradict each other, and those that can never match. */
export function faultsIn({ forbidden, evidence, provider = 'any' }: Policy): readonly Fault[] {
  const banned = forbidden.map(({ what }) => what);
  const atBan = (at: number, message: string): Fault => ({ path: ['forbidden', at, 'what'], message });
  const bans = banned.flatMap((what, at): Fault[] => {
    if (banned.indexOf(what) < at) return [atBan(at, `${what} is forbidden twice; leave one out`)];
    const wider = widerBan(what, banned);
    if (wider) return [atBan(at, `${what} never matches, since all of ${wider} is forbidden; leave one out`)];
    const host = hostOf(what);
    if (host && provider !== 'any' && host !== provider)
      return [
        atBan(at, `${what} never matches, since the provider is ${provider}; use one of ${productsOf(provider)}`),
      ];
    if (what === provider) return [atBan(at, `${what} is the provider these rules set; set another one, or allow it`)];
    return [];
  });
  return [
    ...bans,
    ...(leavesNothing({ forbidden, provider })
      ? [{ path: ['forbidden'], message: `nothing is left to recommend; allow one of ${optionIds.join(', ')}` }]
      : []),
    ...evidence.flatMap(({ option, points }, at): Fault[] => {
      if (points === 0) return [{ path: ['evidence', at, 'points'], message: '0 points change nothing; use -5 to 5' }];
      const left = optionIds.filter((each) => !banned.includes(each));
      return banned.includes(option)
        ? [
            {
              path: ['evidence', at, 'option'],
              message: `${option} is forbidden, so this never counts; use one of ${left.join(', ')}`,
            },
          ]
        : [];
    }),
  ];
}

/** Whether rules forbid all that there is of a provider. */
export function leavesNothing({ forbidden, provider = 'any' }: Pick<Policy, 'forbidden' | 'provider'>): boolean {
  const banned = forbidden.map(({ what }) => what);
  return optionIds.every((option) => isBanned(option, banned, provider));
}

const hostOf = (what: string): string | undefined => {
  const name = what.split('/')[0]!;
  return name in hosts && !(what in flavours) ? name : undefined;
};
const productsOf = (host: string): string =>
  products.flatMap((product) => (product.host === host ? [`${host}/${product.id}`] : [])).join(', ');

/** What already forbids it: the option of a kind or product, or the host of a product. */
function widerBan(what: string, banned: readonly string[]): string | undefined {
  const option =
    what in flavours
      ? flavour(what as FlavourId).option
      : products.find(({ host, id }) => `${host}/${id}` === what)?.option;
  const host = what.includes('/') ? hostOf(what) : undefined;
  return [option, host].find((each) => each !== undefined && banned.includes(each));
}

/** Whether nothing of an option is left on the provider in question. */
function isBanned(option: OptionId, banned: readonly string[], provider: string): boolean {
  if (banned.includes(option)) return true;
  const sold = products.filter((each) => each.option === option && (provider === 'any' || each.host === provider));
  return sold.every(
    ({ host, id, flavours: kinds }) =>
      banned.includes(`${host}/${id}`) || banned.includes(host) || kinds.every((kind) => banned.includes(kind)),
  );
}
