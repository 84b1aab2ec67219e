import { factorIds, factorOf } from '../domain/profile.ts';
import { entries } from '../knowledge/entries.ts';
import { type FactId, facts, isFactId } from '../knowledge/facts/index.ts';
import { pages } from '../knowledge/pages/index.ts';
import { cite, type SourceId } from '../knowledge/source.ts';
import { limitsOf } from './limits.ts';
import { knownProducts, productOf, statusOf } from './products.ts';
import { allowedFor } from './schemas/profile.ts';

/** A list to read, or one of its entries by the id at the end of the address. */
interface Collection {
  readonly title: string;
  readonly description: string;
  readonly ids: readonly string[];
  /** A line about an entry, in the list. */
  readonly list: () => readonly unknown[];
  readonly read: (id: string) => unknown;
}

const shown = facts.filter(({ status, sources }) => status !== 'unverified' && sources.length > 0);
const shownIds = new Set<string>(shown.map(({ id }) => id));
const entryById = new Map(entries.map((entry) => [entry.id, entry]));

const collections: Readonly<Record<string, Collection>> = {
  factors: {
    title: 'Factors',
    description: 'What can be stated about a workload in `profile`: question, type, unit and values of each factor.',
    ids: factorIds,
    list: () => factorIds.map(factor),
    read: (id) => factor(id as (typeof factorIds)[number]),
  },
  products: {
    title: 'Products',
    description: 'Every known product, by host and id, with its limits.',
    ids: knownProducts.map(({ key }) => key),
    list: () => knownProducts.map(({ key, product }) => ({ product: key, name: product.name, option: product.option })),
    read(id) {
      const { key, product } = productOf(id)!;
      const { name, option, flavours, note } = product;
      return { product: key, name, option, flavours, status: statusOf(product), note, limits: limitsOf(product) };
    },
  },
  knowledge: {
    title: 'Knowledge',
    description: 'Everything that is said about the options: claims, criteria, topics, terms, rules, corrections.',
    ids: entries.map(({ id }) => id),
    list: () => entries.map(({ id, checked, texts }) => ({ id, checked, text: texts[0] })),
    read(id) {
      const { checked, texts, sources } = entryById.get(id)!;
      return { id, checked, texts, sources: sources.map((each) => cite(each as SourceId)) };
    },
  },
  sources: {
    title: 'Sources',
    description: 'Every dated fact and article that is cited, with its page.',
    ids: [...shownIds, ...Object.keys(pages)],
    list: () => [
      ...shown.map(({ id, provider, statement, asOf }) => ({ id, provider, statement, asOf })),
      ...Object.keys(pages).map((id) => ({ id, statement: cite(id as SourceId).title })),
    ],
    read: (id) => (isFactId(id) ? facts.find((each) => each.id === (id as FactId)) : cite(id as SourceId)),
  },
};

function factor(id: (typeof factorIds)[number]) {
  const { name, question, why } = factorOf(id);
  return { factor: id, name, question, why, allowed: allowedFor(id) };
}

const SCHEME = 'advisor://';
const mimeType = 'application/json';

export const resources = Object.entries(collections).map(([name, { title, description }]) => ({
  uri: `${SCHEME}${name}`,
  name,
  title,
  description,
  mimeType,
}));

export const resourceTemplates = Object.entries(collections).map(([name, { title }]) => ({
  uriTemplate: `${SCHEME}${name}/{+id}`,
  name: `${name}-entry`,
  title: `One entry of: ${title}`,
  description: `One entry of ${SCHEME}${name} by its id.`,
  mimeType,
}));

/** The text behind an address; `undefined` where there is none. */
export function readResource(uri: string): { uri: string; mimeType: string; text: string } | undefined {
  const [, name = '', rest] = /^advisor:\/\/([a-z]+)(?:\/(.+))?$/.exec(uri) ?? [];
  const collection = Object.hasOwn(collections, name) ? collections[name] : undefined;
  const id = rest === undefined ? undefined : decoded(rest);
  if (!collection || (id !== undefined && !collection.ids.includes(id))) return undefined;
  const content = id === undefined ? collection.list() : collection.read(id);
  return { uri, mimeType, text: JSON.stringify(content, null, 2) };
}

/** Ids of a collection that begin so, for clients that complete what is typed. */
export const idsLike = (uriTemplate: string, start: string): string[] =>
  Object.entries(collections)
    .filter(([name]) => uriTemplate === `${SCHEME}${name}/{+id}`)
    .flatMap(([, { ids }]) => ids.filter((id) => id.toLowerCase().startsWith(start.toLowerCase())));

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
