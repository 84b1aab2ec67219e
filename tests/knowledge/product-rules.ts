import type { Fact } from '../../src/knowledge/facts/fact.ts';
import { fact, isFactId } from '../../src/knowledge/facts/index.ts';
import { flavour } from '../../src/knowledge/flavours.ts';
import { prices } from '../../src/knowledge/prices.ts';
import type { Product } from '../../src/knowledge/products/product.ts';
import { hasNumbers, saysNumber } from './numbers.ts';

export interface ProductRule {
  readonly name: string;
  readonly why: string;
  readonly check: (all: readonly Product[]) => readonly string[];
}

interface Stated {
  readonly path: string;
  readonly value: unknown;
  readonly fact: string;
}

const isStated = (value: unknown): value is Omit<Stated, 'path'> =>
  typeof value === 'object' && value !== null && 'fact' in value;

/** Everything a product says with a fact, by where it says it. */
function statedIn(value: unknown, path = ''): Stated[] {
  if (isStated(value)) return [{ path, value: 'value' in value ? value.value : undefined, fact: String(value.fact) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => statedIn(each, path ? `${path}.${key}` : key));
}

/** Every price that a pricing refers to. */
function pricesIn(value: unknown): string[] {
  if (typeof value === 'string') return value in prices ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pricesIn) : [];
}

const each = (all: readonly Product[], faults: (product: Product) => readonly string[]): string[] =>
  all.flatMap((product) => faults(product).map((fault) => `${product.host}/${product.id}: ${fault}`));

const factOf = (id: string): Fact | undefined => (isFactId(id) ? fact(id) : undefined);

export const productRules: readonly ProductRule[] = [
  {
    name: 'every number has a source',
    why: 'A limit that nobody can look up is a guess; say unknown.',
    check: (all) =>
      each(all, (product) =>
        statedIn(product)
          .filter(({ fact: id }) => !factOf(id) || factOf(id)!.sources.length === 0)
          .map(({ path }) => path),
      ),
  },
  {
    name: 'no unverified number is a limit',
    why: 'What nobody has seen rules nothing out.',
    check: (all) =>
      each(all, (product) =>
        statedIn(product)
          .filter(({ fact: id }) => factOf(id)?.status === 'unverified')
          .map(({ path }) => path),
      ),
  },
  {
    name: 'a limit is the number of its fact',
    why: 'One number, one place.',
    check: (all) =>
      each(all, (product) =>
        statedIn(product)
          .filter(({ value, fact: id }) => typeof value === 'number' && differs(value, factOf(id)))
          .map(({ path }) => path),
      ),
  },
  {
    name: 'a fact is of the same host, or of none',
    why: 'Another’s numbers are never taken for its own.',
    check: (all) =>
      each(all, (product) =>
        statedIn(product)
          .filter(({ fact: id }) => ![product.host, 'none'].includes(factOf(id)?.provider ?? 'none'))
          .map(({ path, fact: id }) => `${path} from ${id}`),
      ),
  },
  {
    name: 'a price is one of the same host',
    why: 'Another’s prices are never taken for its own.',
    check: (all) =>
      each(all, ({ host, pricing }) => [...new Set(pricesIn(pricing))].filter((id) => !id.startsWith(`${host}/`))),
  },
  {
    name: 'ids are unique within a host',
    why: 'An id names one product.',
    check: (all) => all.map(({ host, id }) => `${host}/${id}`).filter((id, at, ids) => ids.indexOf(id) !== at),
  },
  {
    name: 'a flavour is of the product’s option',
    why: 'What is advised is of one option.',
    check: (all) => each(all, ({ option, flavours }) => flavours.filter((id) => flavour(id).option !== option)),
  },
  {
    name: 'the largest size is the limit',
    why: 'Two limits contradict each other.',
    check: (all) =>
      each(all, ({ sizes, memoryMb, vcpu }) => {
        if (sizes === 'unknown') return [];
        const largest = sizes.value.at(-1)!;
        return [
          ...(memoryMb === 'unknown' || memoryMb.value === largest.memoryMb[1] ? [] : ['memoryMb']),
          ...(vcpu === 'unknown' || vcpu.value === largest.vcpu ? [] : ['vcpu']),
        ];
      }),
  },
  {
    name: 'a service says what it is for',
    why: 'It is found by that.',
    check: (all) =>
      each(all, ({ option, services }) => ((option === 'managed') === (services !== undefined) ? [] : ['services'])),
  },
];

function differs(value: number, from: Fact | undefined): boolean {
  if (!from || from.value === value) return false;
  if (typeof from.value === 'number' && saysNumber(String(from.value), value)) return false;
  return !hasNumbers(from.statement) || !saysNumber(from.statement, value);
}
