import type { HostId } from '../../../domain/hosts.ts';
import { type Token, tokenize } from '../../../nlu/text/tokens.ts';
import type { Indexed } from '../library/library.ts';
import { type Sought, soughtIn } from '../search/features.ts';
import type { Found } from '../search/search.ts';
import type { Version } from '../search/versions.ts';
import { framedName } from './frames.ts';

/** Something that a question names and that an answer has to be about. */
export interface NameAsked {
  /** What it is called, where that is known. */
  readonly name?: string;
  /** Its tokens, as it was typed. */
  readonly from: number;
  readonly to: number;
  readonly host?: HostId;
  /** What an entry that is about it matches. */
  readonly needs: readonly string[];
  /** By its name alone; else by its words, which an entry may hold that does not call it so. */
  readonly isService: boolean;
}

/** What a question names as a whole, of which its vendor or one of its words alone is another thing. */
export function namesAsked(tokens: readonly Token[], sought: Sought): readonly NameAsked[] {
  const services = sought.mentions.flatMap(({ subject: { kind, id, name, host }, from, to }): NameAsked[] =>
    kind === 'service' ? [{ name, from, to, needs: [id], isService: true, ...(host && { host }) }] : [],
  );
  const typed = [...framedName(tokens), ...versioned(sought), ...capitalized(tokens, sought)]
    .filter((range) => !services.some((each) => overlaps(each, range)) && !isNamed(range, tokens, sought))
    .map((range): NameAsked => ({ ...range, ...wordsOf(tokens, range), isService: false }))
    .filter(({ needs }) => needs.length > 0);
  return [...services, ...typed.filter((one, at) => !typed.slice(0, at).some((each) => overlaps(each, one)))];
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

const overlaps = (one: Range, other: Range): boolean => one.from < other.to && other.from < one.to;

const versioned = ({ versions }: Sought): readonly Range[] =>
  versions.map(({ from, number }: Version) => ({ from, to: number }));

/** A host and what is written in capitals after it: "Azure Sphere" in a text that has small letters. */
function capitalized(tokens: readonly Token[], { mentions }: Sought): readonly Range[] {
  if (tokens.slice(1).every(({ upper }) => upper)) return [];
  return mentions.flatMap(({ subject, from, to }) => {
    if (subject.kind !== 'host' || !tokens[from]!.upper) return [];
    let end = to;
    while (tokens[end]?.upper && tokens[end]!.clause === tokens[from]!.clause) end += 1;
    return end > to ? [{ from, to: end }] : [];
  });
}

/** One name that is known covers the whole, or several side by side. */
function isNamed({ from, to }: Range, tokens: readonly Token[], { mentions }: Sought): boolean {
  const within = mentions.filter((each) => overlaps(each, { from, to }));
  const open = tokens
    .slice(from, to)
    .filter((_, at) => !within.some((each) => from + at >= each.from && from + at < each.to));
  if (!open.every(({ text }) => joining.has(text))) return false;
  return within.length <= 1 || open.length >= within.length - 1;
}
const joining = new Set('and or vs versus with'.split(' '));

function wordsOf(tokens: readonly Token[], { from, to }: Range): Pick<NameAsked, 'needs' | 'host'> {
  const { features, mentions } = soughtIn(tokens.slice(from, to));
  const needs = [...features]
    .filter(([word, count]) => count >= OWN && !/^(?:[?#@]|host:)/.test(word))
    .map(([word]) => word);
  const host = mentions.find(({ subject }) => subject.host)?.subject.host;
  return { needs, ...(host && { host }) };
}
/** What a name implies counts less. */
const OWN = 0.5;

/** So near to an example that it asks the same, whatever the example calls it. */
const SAME = 0.85;

/** Whether an entry is about what is named. */
export const isAbout = ({ entry, matched, score }: Found<Indexed>, { needs, isService }: NameAsked): boolean =>
  isService
    ? needs.every((id) => entry.subjects.has(id))
    : score >= SAME || needs.every((word) => matched.includes(word));

/** The words of a name with the capitals that they were typed with. */
export function asTyped(tokens: readonly Token[], { from, to }: Range, text: string): string {
  const words = tokens.slice(from, to).map((token) => token.text);
  const typed = tokenize(text);
  const at = typed.findIndex((_, start) => words.every((word, place) => typed[start + place]?.text === word));
  const [first, last] = [typed[at], typed[at + words.length - 1]];
  return first && last ? text.slice(first.start, last.end) : words.join(' ');
}
