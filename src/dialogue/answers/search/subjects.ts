import { type HostId, hostIds, hosts } from '../../../domain/hosts.ts';
import { terms } from '../../../knowledge/glossary/index.ts';
import { namedServices } from '../../../knowledge/names/services.ts';
import { products } from '../../../knowledge/products/index.ts';
import { hostAliases, productFamilies } from '../../../knowledge/products/names.ts';
import type { Product } from '../../../knowledge/products/product.ts';
import { type Token, tokenize } from '../../../nlu/text/tokens.ts';

/** Something of the knowledge that a text can name. */
export interface Subject {
  /** `product:lambda`, `host:aws`, `term:t-cold-start`, `service:Azure IoT Hub`. */
  readonly id: string;
  /** Of a `service` only the name is known, unless an entry is about it. */
  readonly kind: 'product' | 'host' | 'term' | 'service';
  /** What it is called: "AWS Batch". */
  readonly name: string;
  readonly host?: HostId;
  /** Of a product's name: which it may mean, the usual one first. */
  readonly products: readonly Product[];
}

export interface Mention {
  readonly subject: Subject;
  readonly from: number;
  readonly to: number;
}

interface Names {
  readonly subjects: ReadonlyMap<string, Subject>;
  /** The most words of a name that begins with a word. */
  readonly longest: ReadonlyMap<string, number>;
}
let known: Names | undefined;

/** What a text names, the longest names first; none within another. */
export function subjectsIn(tokens: readonly Token[]): Mention[] {
  known ??= namesOfAll();
  const mentions: Mention[] = [];
  for (let from = 0; from < tokens.length; ) {
    const mention = longest(known, tokens, from);
    if (mention) mentions.push(mention);
    from = mention?.to ?? from + 1;
  }
  return mentions;
}

function longest({ subjects, longest: most }: Names, tokens: readonly Token[], from: number): Mention | undefined {
  const first = tokens[from]!.text;
  const words = most.get(first) ?? most.get(singular(first)) ?? 0;
  for (let to = Math.min(tokens.length, from + words); to > from; to -= 1) {
    if (!isOneName(tokens, from, to)) continue;
    const name = tokens.slice(from, to).map(({ text }) => text);
    const subject =
      subjects.get(name.join(' ')) ?? subjects.get([...name.slice(0, -1), singular(name.at(-1)!)].join(' '));
    if (subject) return { subject, from, to };
  }
  return undefined;
}

/** "Serverless, containers" are two; a dot may be part of a name. */
const isOneName = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from + 1, to).every(({ clause, glued }) => glued || clause === tokens[from]!.clause);

const singular = (word: string): string => (word.length > 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word);

type Named = readonly (readonly [Subject, readonly string[]])[];

/** Names by their words; a product's name goes before a host's, that before a term's, and all before a service's. */
function namesOfAll(): Names {
  const subjects = new Map<string, Subject>();
  const longest = new Map<string, number>();
  for (const [subject, names] of [...namedProducts(), ...namedHosts(), ...namedTerms(), ...services()])
    for (const name of names.flatMap(keysOf)) {
      if (subjects.has(name)) continue;
      subjects.set(name, subject);
      const [first, ...rest] = name.split(' ');
      longest.set(first!, Math.max(longest.get(first!) ?? 0, rest.length + 1));
    }
  return { subjects, longest };
}

/** A name's words, as it is and in the singular; what stands in brackets is no part of it. */
function keysOf(name: string): readonly string[] {
  const words = tokenize(bare(name)).map(({ text }) => text);
  return words.length === 0 ? [] : [words.join(' '), [...words.slice(0, -1), singular(words.at(-1)!)].join(' ')];
}
const bare = (name: string): string => name.replace(/ ?\([^()]*\)/g, '');

function namedProducts(): Named {
  const byId = new Map(products.map((product) => [`${product.host}/${product.id}`, product]));
  const termOf = new Map(terms.map((term) => [bare(term.term.toLowerCase()), term]));
  return productFamilies.map(({ id, names, products: ids }) => {
    const members = ids.map((each) => byId.get(each)!);
    const called = names.flatMap((each) => termOf.get(each) ?? []);
    const name = called[0]?.term ?? shownName(names[0], members);
    const own = members.length === 1 ? [members[0]!.name] : [];
    const subject: Subject = { id: `product:${id}`, kind: 'product', name, host: members[0]!.host, products: members };
    return [subject, [...names, ...called.flatMap(({ aliases }) => aliases), ...own]];
  });
}

const namedHosts = (): Named =>
  hostIds.map((host) => [
    { id: `host:${host}`, kind: 'host', name: hosts[host].name, host, products: [] },
    [hosts[host].name, ...hostAliases[host]],
  ]);

const namedTerms = (): Named =>
  terms.map(({ id, term, aliases }) => [
    { id: `term:${id}`, kind: 'term', name: term, products: [] },
    [term, ...aliases],
  ]);

const services = (): Named =>
  namedServices.map(({ name, aliases, host }) => [
    { id: `service:${name}`, kind: 'service', name, ...(host && { host }), products: [] },
    [name, ...aliases],
  ]);

/** A product's own name where it is called so, else the family's with capitals. */
const shownName = (called: string, [first]: readonly Product[]): string =>
  first!.name.toLowerCase().includes(called)
    ? first!.name
    : called
        .replace(/(^| )(aws|ecs|gpu|vm|ovh)\b/g, (all) => all.toUpperCase())
        .replace(/^\w/, (letter) => letter.toUpperCase());
