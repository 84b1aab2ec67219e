import type { HostId } from '../../domain/hosts.ts';
import { productsOfHost } from '../../knowledge/products/index.ts';
import type { Product } from '../../knowledge/products/product.ts';
import type { Aspect } from '../../knowledge/products/questions.ts';
import type { Token } from '../../nlu/text/tokens.ts';
import { type Indexed, library } from './library/library.ts';
import { type Features, optionOf, type Sought, soughtIn } from './search/features.ts';
import type { Found } from './search/search.ts';
import type { Mention, Subject } from './search/subjects.ts';

/** What one question asks about, and what was found for it. */
export interface Retrieved {
  readonly sought: Sought;
  /** Products that the question names, by name. */
  readonly asked: readonly Product[][];
  readonly entries: readonly Found<Indexed>[];
  /** What is asked of those products; none where no product is named. */
  readonly aspects: readonly Found<Aspect>[];
}

/** An entry about another product of the same host, and one about another host, is hardly an answer. */
const OTHER_PRODUCT = 0.7;
const OTHER_HOST = 0.45;
/** What is true in general says less of a product than what names it. */
const GENERAL = 0.88;
/** Found before those that are about something else fall back. */
const CANDIDATES = 30;

/** What is known that is near to a question; `carried` is what the question before it was about. */
export function retrieve(tokens: readonly Token[], carried: readonly Subject[] = []): Retrieved {
  const own = soughtIn(tokens);
  const isNamed = own.mentions.some(({ subject }) => subject.kind !== 'term');
  const sought = isNamed || carried.length === 0 ? own : withCarried(own, carried);
  const { entries, aspects } = library();
  const kind = kindOf(sought.features);
  const asked = productsAsked(sought.mentions);
  return {
    sought,
    asked,
    entries: entries
      .find(sought.features, CANDIDATES)
      .map((found) => ({
        ...found,
        score: found.score * nearness(found.entry, sought.mentions) * aptness(found, kind),
      }))
      .sort((a, b) => b.score - a.score),
    aspects: asked.length > 0 ? aspects.find(soughtIn(tokens, { named: false }).features) : [],
  };
}

/** "… and what does it cost?" is asked of what was named before. */
function withCarried(own: Sought, carried: readonly Subject[]): Sought {
  const mentions = carried.map((subject): Mention => ({ subject, from: 0, to: 0 }));
  const features = new Map(own.features);
  for (const { id } of carried) features.set(id, 1);
  return { ...own, features, mentions: [...own.mentions, ...mentions] };
}

interface AskedKind {
  readonly ofFuture: boolean;
  /** A question for something else than a yes or no. */
  readonly isOpen: boolean;
}

const kindOf = (sought: Features): AskedKind => ({
  ofFuture: sought.has('#future'),
  isOpen: !sought.has('?whether') && [...sought.keys()].some((each) => each.startsWith('?')),
});

/** How well an entry answers in the way that is asked: a yes or no for another question misleads. */
function aptness({ entry, matched }: Found<Indexed>, { ofFuture, isOpen }: AskedKind): number {
  if (ofFuture && !matched.includes('#future')) return BESIDE_THE_POINT;
  if (entry.kind === 'statement') return STATED;
  return isOpen && /^(?:yes|no)\b/i.test(entry.lines[0]?.text ?? '') ? UNASKED_VERDICT : 1;
}
const BESIDE_THE_POINT = 0.5;
/** A note was written for questions, a statement was not. */
const STATED = 0.92;
const UNASKED_VERDICT = 0.92;

/** How well what an entry is about goes with what is asked about. */
function nearness({ hosts, subjects, kind, page }: Indexed, mentions: readonly Mention[]): number {
  // "Can you see our AWS account?" is about nothing of AWS.
  if (page?.intent === 'about') return 1;
  const named = mentions.filter(({ subject }) => subject.kind !== 'term').map(({ subject }) => subject);
  if (named.length === 0) return 1;
  if (named.some(({ id }) => subjects.has(id))) return 1;
  const isOfProduct = [...subjects].some((id) => id.startsWith('product:'));
  if (named.some(({ host }) => host && hosts.has(host))) return isOfProduct ? OTHER_PRODUCT : 1;
  if (hosts.size > 0) return OTHER_HOST;
  return kind === 'page' ? OTHER_PRODUCT : GENERAL;
}

/** Hosts with few products are meant by their name alone. */
const FEW = 4;

/** The products that a question names: by their own names, else by a host and what runs there. */
function productsAsked(mentions: readonly Mention[]): Product[][] {
  const named = mentions.filter(({ subject }) => subject.kind === 'product').map(({ subject }) => subject);
  if (named.length > 0) return [...new Set(named)].map(({ products }) => [...products]);
  const hosts = new Set(mentions.flatMap(({ subject }): HostId[] => (subject.kind === 'host' ? [subject.host!] : [])));
  const options = mentions.flatMap(({ subject }) => optionOf(subject) ?? []);
  return [...hosts].flatMap((host) => {
    const all = productsOfHost(host);
    const fitting = all.filter(({ option }) => options.some((each) => each === option));
    if (fitting.length > 0) return [fitting];
    return all.length <= FEW ? [[...all]] : [];
  });
}
