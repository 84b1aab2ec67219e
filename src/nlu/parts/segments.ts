import type { Token } from '../text/tokens.ts';
import { type Cut, enumerated } from './enumerations.ts';
import {
  announced,
  cadences,
  continuing,
  counts,
  inclusive,
  loneSigns,
  loneThings,
  times,
  waitedThings,
} from './part-words.ts';

export interface Segment extends Pick<Cut, 'by'> {
  readonly tokens: readonly Token[];
  readonly label: readonly Token[];
  /** It is what the message begins with. */
  readonly opens: boolean;
}

export interface Division {
  readonly segments: readonly Segment[];
  /** The parts were counted beforehand: "two things: …". */
  readonly counted: boolean;
}

/** The ways to set apart what may be parts of a workload: as a list, as running text; `lines` is what the tokens were read from, with its line breaks. */
export function* divisions(tokens: readonly Token[], lines: string): Generator<Division> {
  const listed = enumerated(tokens, lines);
  const from = announcementIn(tokens);
  const counted = from > 0;
  if (listed.length > 0) yield { segments: divided(tokens, listed, 'common'), counted };
  const cuts = loose(tokens, from);
  if (cuts.length > 0) yield { segments: divided(tokens, cuts, counted ? 'common' : 'sentence'), counted };
}

function divided(tokens: readonly Token[], cuts: readonly Cut[], opening: Cut['by']): Segment[] {
  const all = [...cuts, ...inclusions(tokens)].sort((a, b) => a.at - b.at || b.from - a.from);
  const first: Cut = { at: 0, from: 0, by: inclusive.has(tokens[0]!.text) ? 'common' : opening };
  return [first, ...all].flatMap(({ from, by, label = 0 }, index) => {
    const until = all[index]?.at ?? tokens.length;
    if (until <= from) return [];
    return [{ by, label: tokens.slice(from, from + label), tokens: tokens.slice(from, until), opens: index === 0 }];
  });
}

/** Where "two things: a … and a …" begins to name them; 0 where nothing is announced. */
function announcementIn(tokens: readonly Token[]): number {
  const at = tokens.findIndex(
    ({ text }, index) =>
      counts.has(text) && tokens.slice(index + 1, index + 4).some((token) => announced.has(token.text)),
  );
  if (at < 0) return 0;
  const noun = tokens.findIndex(({ text }, index) => index > at && announced.has(text));
  const next = tokens[noun + 1];
  return next && (/^[:=-]/.test(next.lead) || next.clause > tokens[noun]!.clause) ? noun + 1 : 0;
}

/** Words that join one thing to another; the longest come first. */
const joiners: readonly (readonly string[])[] = [
  ['as', 'well', 'as'],
  ['together', 'with'],
  ['along', 'with'],
  ['next', 'to', 'that'],
  ['besides', 'that'],
  ['in', 'addition'],
  ['on', 'top'],
  ['on', 'the', 'side'],
  ['plus'],
  ['separately'],
  ['and'],
  ['while'],
  ['whereas'],
  ['then'],
];
const firstWords = new Set(joiners.map(([first]) => first!));
/** Behind "and" these begin another thing: "a storefront and a nightly job". */
const openers = new Set(
  'a an the our one another some also nightly few two then weekly hourly daily monthly every there on separately'.split(
    ' ',
  ),
);
const articles = new Set(['a', 'an', 'our', 'one', 'another']);
/** "and there is a cron that …": the words before the thing. */
const leads = new Set(['also', 'then', 'there', 'is', 'are', 's', 'we', 'have', 'run']);
/** Words of a thing's name before the noun that tells what it is: "and scheduled invoice reconciliation". */
const NAME = 3;

/** Divisions of running text: a joining word, a comma before an article, a sentence. */
function loose(tokens: readonly Token[], counted: number): Cut[] {
  if (!mayHaveParts(tokens)) return [];
  const cuts: Cut[] = counted > 0 ? [{ at: counted, from: counted, by: 'word' }] : [];
  for (let at = Math.max(1, counted + 1); at < tokens.length; at += 1) {
    const from = joined(tokens, at);
    const by = from > at ? 'word' : setApart(tokens, at);
    if (by) cuts.push({ at, from, by });
    at = Math.max(at, from - 1);
  }
  return cuts;
}

/** How something else begins at a token without a joining word: with a sentence, or behind a comma. */
function setApart(tokens: readonly Token[], at: number): Cut['by'] | undefined {
  const { text, clause } = tokens[at]!;
  const step = clause - tokens[at - 1]!.clause;
  if (step >= 2) return continuing.has(text) ? undefined : 'sentence';
  return step === 1 && articles.has(text) && namesThing(tokens, at + 1) ? 'word' : undefined;
}

/** Some word for what is waited for and some for what runs by itself, or two for how often; without these it is one workload. */
const mayHaveParts = (tokens: readonly Token[]): boolean =>
  new Set(tokens.flatMap(({ text }) => (cadences.has(text) ? [text] : []))).size > 1 ||
  (tokens.some(({ text }) => loneThings.has(text) || loneSigns.has(text)) &&
    tokens.some(({ text }) => waitedThings.has(text) || text === 'page' || text === 'web'));

/** The first token behind a word that joins another thing; `at` itself where none does. */
function joined(tokens: readonly Token[], at: number): number {
  if (!firstWords.has(tokens[at]!.text)) return at;
  const joiner = joiners.find((words) => words.every((word, offset) => tokens[at + offset]?.text === word));
  if (!joiner) return at;
  const from = at + joiner.length;
  const next = tokens[from]?.text ?? '';
  const weak = joiner[0] === 'and' || joiner[0] === 'while' || joiner[0] === 'whereas' || joiner[0] === 'then';
  return !weak || openers.has(next) || opensWithLead(tokens, from) || namesThing(tokens, from) ? from : at;
}

function opensWithLead(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < tokens.length && leads.has(tokens[at]!.text)) at += 1;
  return at > from && (articles.has(tokens[at]?.text ?? '') || namesThing(tokens, at));
}

function namesThing(tokens: readonly Token[], from: number): boolean {
  const clause = tokens[from]?.clause;
  return tokens
    .slice(from, from + NAME)
    .some((token) => token.clause === clause && (loneThings.has(token.text) || waitedThings.has(token.text)));
}

/** "all in Python", "both on Azure": from there on it is said of all parts. */
const inclusions = (tokens: readonly Token[]): Cut[] =>
  tokens.flatMap(({ text, clause }, at) =>
    at > 0 && inclusive.has(text) && clause > tokens[at - 1]!.clause && !times.has(tokens[at + 1]?.text ?? '')
      ? [{ at, from: at, by: 'common' as const }]
      : [],
  );
