import type { HostId } from '../../domain/hosts.ts';
import { reference } from '../pricing/reference.ts';
import type { Fact } from './fact.ts';
import { type Quantity, type SpokenUnit, sayBare, sayQuantity } from './quantity.ts';

/** A number that a text can refer to, and the fact that gives it. */
export interface Referable {
  readonly fact: string;
  readonly said: Quantity | string | undefined;
  readonly isConfirmed: boolean;
}
export type Referables = ReadonlyMap<string, Referable>;

const referring = /\{(#?)([^{}#]+?)(?: in (MB|GiB|s|min|h|days))?(?:\*(\d+(?:e\d+)?))?\}/g;

/** Every number that the facts give: their own (their price, where they have one and nothing else), those that they give a name to, and their prices. */
export function referablesIn(facts: readonly Fact[]): Referables {
  return new Map(
    facts.flatMap(({ id, provider, status, value, unit = '', numbers = {}, prices = {} }) => {
      const currency = reference[provider as HostId]?.currency ?? 'USD';
      const give = (said: Referable['said']): Referable => ({ fact: id, said, isConfirmed: status !== 'unverified' });
      const priced = Object.entries(prices).map(
        ([name, price]) => [`${provider}/${name}`, give({ value: price, unit: isFree(name) ? '' : currency })] as const,
      );
      const only = priced.length === 1 ? priced[0]?.[1].said : undefined;
      const own = typeof value === 'number' ? { value, unit } : typeof value === 'string' ? value : only;
      return [
        [id, give(own)] as const,
        ...Object.entries(numbers).map(([name, each]) => [`${id}/${name}`, give(each)] as const),
        ...priced,
      ];
    }),
  );
}

/** What is free is an amount of its own, not of money. */
const isFree = (price: string): boolean => price.includes('-free-');

/** A text with the numbers that it refers to; throws where one names nothing that has a confirmed number. */
export const fillIn = (text: string, referables: Referables): string =>
  text.replace(referring, (_, bare: string, id: string, unit?: SpokenUnit, times?: string) => {
    const said = confirmed(id, referables);
    if (typeof said === 'string') return said;
    const quantity = times ? multiplied(said, Number(times)) : said;
    return (bare ? sayBare : sayQuantity)(quantity, unit);
  });

function confirmed(id: string, referables: Referables): Quantity | string {
  const found = referables.get(id);
  if (!found) throw new Error(`{${id}} names no fact and no price.`);
  if (found.said === undefined || !found.isConfirmed)
    throw new Error(`{${id}} names a fact without a confirmed value, or with several prices: name the price.`);
  return found.said;
}

/** Amounts of a month and of a million are said to the cent, once there is a cent to say. */
function multiplied({ value, unit }: Quantity, times: number): Quantity {
  const product = Number((value * times).toPrecision(6));
  return { unit, value: product >= 1 ? Math.round(product * 100) / 100 : product };
}

/** The ids that a text refers to, as they are written. */
export const referencesIn = (text: string): string[] => [...text.matchAll(referring)].map(([, , id]) => id!);
