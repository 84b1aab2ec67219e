import { type HostId, hostIds, hosts } from '../../../domain/hosts.ts';
import { terms } from '../../../knowledge/glossary/index.ts';
import { products } from '../../../knowledge/products/index.ts';
import { hostAliases, productFamilies } from '../../../knowledge/products/names.ts';
import type { Product } from '../../../knowledge/products/product.ts';
import { type Token, tokenize } from '../../../nlu/text/tokens.ts';

/** Something of the knowledge that a text can name. */
export interface Subject {
  /** `product:lambda`, `host:aws`, `term:t-cold-start`. */
  readonly id: string;
  readonly kind: 'product' | 'host' | 'term';
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
    const name = tokens.slice(from, to).map(({ text }) => text);
    const subject = subjects.get(name.join(' ')) ?? subjects.get([...name.slice(0, -1), singular(name.at(-1)!)].join(' '));
    if (subject) return { subject, from, to };
  }
  return undefined;
}

const singular = (word: string): string => (word.length > 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word);

/** Names by their words; a product's name goes before a host's, and that before a term's. */
function namesOfAll(): Names {
  const names = new Map<string, Subject>();
  const add = (name: string, subject: Subject): void => {
    const words = tokenize(name.replace(/ ?\(.*?\)/g, '')).map(({ text }) => text);
    if (words.length === 0) return;
    for (const key of [words.join(' '), [...words.slice(0, -1), singular(words.at(-1)!)].join(' ')])
      if (!names.has(key)) names.set(key, subject);
  };
  const byId = new Map(products.map((product) => [`${product.host}/${product.id}`, product]));
  const termOf = new Map(terms.map((term) => [term.term.toLowerCase().replace(/ ?\(.*?\)/g, ''), term]));
  for (const { id, names: own, products: ids } of productFamilies) {
    const members = ids.map((each) => byId.get(each)!);
    const name = own.map((each) => termOf.get(each)?.term).find(Boolean) ?? shownName(own[0], members);
    const subject: Subject = { id: `product:${id}`, kind: 'product', name, host: members[0]!.host, products: members };
    for (const each of own) add(each, subject);
    for (const alias of own.flatMap((each) => termOf.get(each)?.aliases ?? [])) add(alias, subject);
    if (members.length === 1) add(members[0]!.name, subject);
  }
  for (const host of hostIds) {
    const subject: Subject = { id: `host:${host}`, kind: 'host', name: hosts[host].name, host, products: [] };
    for (const name of [hosts[host].name, ...hostAliases[host]]) add(name, subject);
  }
  for (const term of terms) {
    const subject: Subject = { id: `term:${term.id}`, kind: 'term', name: term.term, products: [] };
    for (const name of [term.term, ...term.aliases]) add(name, subject);
  }
  const longest = new Map<string, number>();
  for (const name of names.keys()) {
    const [first, ...rest] = name.split(' ');
    longest.set(first!, Math.max(longest.get(first!) ?? 0, rest.length + 1));
  }
  return { subjects: names, longest };
}

/** A product's own name where it is called so, else the family's with capitals. */
const shownName = (called: string, [first]: readonly Product[]): string =>
  first!.name.toLowerCase().includes(called)
    ? first!.name
    : called
        .replace(/(^| )(aws|ecs|gpu|vm|ovh)\b/g, (all) => all.toUpperCase())
        .replace(/^\w/, (letter) => letter.toUpperCase());
