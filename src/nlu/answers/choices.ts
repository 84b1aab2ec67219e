import type { FactorId, FactorValue } from '../../domain/profile.ts';
import { factorIds, factorOf } from '../../domain/profile.ts';
import type { Fact } from '../fact.ts';
import { type Hit, PhraseBook } from '../mentions/phrases.ts';
import { isNegated } from '../scope/negation.ts';
import { pastIn } from '../scope/past.ts';
import type { Token } from '../text/tokens.ts';

interface Meaning {
  readonly factor: FactorId;
  /** `null`: no mention at all. */
  readonly value: FactorValue | null;
  /** The phrase counts only while its factor is being asked. */
  readonly onlyAsked: boolean;
  /** The phrase itself says no, so a "no" in or before it is part of it. */
  readonly words: number;
  /** "Nothing" is one of its words; no other phrase reaches over one. */
  readonly nothing: boolean;
}

/** Compiled once from the factors' definitions. */
const book = new PhraseBook<Meaning>();
for (const factor of factorIds) {
  const definition = factorOf(factor);
  if (definition.kind === 'number') continue;
  for (const phrase of definition.ignores ?? []) add(phrase, factor, null, false);
  for (const [key, choice] of Object.entries(definition.choices)) {
    const value = definition.kind === 'yes-no' ? key === 'yes' : key;
    for (const phrase of choice.hears) add(phrase, factor, value, false);
    for (const phrase of choice.whenAsked ?? []) add(phrase, factor, value, true);
  }
}

function add(phrase: string, factor: FactorId, value: FactorValue | null, onlyAsked: boolean): void {
  const words = phrase.split(' ').filter((word) => word !== '..').length;
  book.add(phrase, { factor, value, onlyAsked, words, nothing: /\bnothing\b/.test(phrase) });
}

/** Every word that a factor's wording knows. */
export const lexiconWords = (): ReadonlySet<string> => book.words;

type Choice = Hit<Meaning> & { readonly negated: boolean };

/** The choices a text states, at most one a factor; two that fit equally well are left open. */
export function choicesIn(tokens: readonly Token[], asked: FactorId | undefined): Fact[] {
  const byFactor = new Map<FactorId, Choice[]>();
  const past = pastIn(tokens);
  for (const hit of book.find(tokens).filter((each) => !isTorn(each, tokens))) {
    if (past && hit.from > past.from && hit.from < past.to) continue;
    if (hit.meaning.onlyAsked && (hit.meaning.factor !== asked || isAside(hit, tokens) || goesElsewhere(hit, tokens)))
      continue;
    const choice = { ...hit, negated: isNegated(tokens, hit.from, hit.to) };
    const choices = byFactor.get(hit.meaning.factor);
    if (choices) choices.push(choice);
    else byFactor.set(hit.meaning.factor, [choice]);
  }
  const facts: Fact[] = [];
  for (const [factor, choices] of byFactor) {
    const best = settle(factor, withoutShadowed(choices).filter(isMention));
    if (best) facts.push({ factor, value: best.value, from: best.from, to: best.to });
  }
  return facts;
}

const polar = new Set([
  'no',
  'nope',
  'nah',
  'not',
  'none',
  'never',
  'yes',
  'yeah',
  'yep',
  'sure',
  'ok',
  'okay',
  'fine',
  'both',
  'me',
  'us',
]);
const SHORT_REPLY = 4;

/** A "no" or "yes" answers a question in a short reply; in a longer one it belongs to what is said. */
const isAside = ({ from, to }: Hit<Meaning>, tokens: readonly Token[]): boolean =>
  to - from === 1 && tokens.length > SHORT_REPLY && polar.has(tokens[from]!.text);

const number = /^(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen)$/;
const fillers =
  /^(?:or|to|and|maybe|perhaps|probably|i|we|in|total|all|altogether|so|please|pls|max|tops|only|atm|now|currently|today|yet|right)$/;

const verb = /^(?:is|are|does|do|can|could|would|should|might|will)$/;

/** "there are 3 of us" counts something else than what was asked, and "it is quieter" says more; "3" and "it is, I think" answer. */
const goesElsewhere = ({ from, to }: Hit<Meaning>, tokens: readonly Token[]): boolean => {
  const [last, next] = [tokens[to - 1]!, tokens[to]];
  if (!next || next.clause !== last.clause || fillers.test(next.text)) return false;
  if (to - from === 1) {
    const when = last.text === 'nothing' && /^(?:at|on|over|during|before|after|happens)$/.test(next.text);
    return (when && tokens[to + 1]?.text !== 'all') || (number.test(last.text) && !number.test(next.text));
  }
  if (to - from > 2) return false;
  return tokens[from]!.text === 'it'
    ? verb.test(last.text)
    : verb.test(tokens[from]!.text) && /^(?:at|to|by|for|with|after)$/.test(next.text);
};

/** "rest api, new, 5 rps" is new itself, "the api new customers use" is not. */
const things = /^(?:apis?|services?|app|application|site|website|backend|job|worker|function|lambda|webhook|portal)$/;

/** "no, cold starts are fine" and "keeps nothing in memory" are no "no cold starts" and no "keeps in memory". */
function isTorn({ meaning, from, to }: Hit<Meaning>, tokens: readonly Token[]): boolean {
  if (meaning.value === null) return false;
  const objects = /^(?:no|nope|nah)$/.test(tokens[from]!.text) && to > from + 1 && !meaning.onlyAsked;
  if (objects && tokens[from + 1]!.clause > tokens[from]!.clause) return true;
  const goesOn = tokens[to - 1]!.text === 'new' && tokens[to]?.clause === tokens[to - 1]!.clause;
  if (goesOn && things.test(tokens[from]!.text)) return true;
  return !meaning.nothing && tokens.slice(from, to).some(({ text }) => text === 'nothing');
}

/**
 * Drops hits that lie inside a longer one, as "session" in "no sessions" or "docker" in "could go in docker", whatever
 * the order of their values; but what is denied hides nothing that is affirmed.
 */
function withoutShadowed(choices: readonly Choice[]): Choice[] {
  const widestFirst = [...choices].sort(
    (a, b) => a.from - b.from || b.to - a.to || Number(isMention(a)) - Number(isMention(b)),
  );
  let open: Choice[] = [];
  return widestFirst.filter((inner) => {
    open = open.filter(({ to }) => to > inner.from);
    const hidden = open.some((outer) => hides(outer, inner));
    if (!hidden) open.push(inner);
    return !hidden;
  });
}

const isMention = ({ meaning }: Choice): boolean => meaning.value !== null;

/** The outer, which does not begin later, holds the inner and says more. */
const hides = (outer: Choice, inner: Choice): boolean =>
  outer.to >= inner.to &&
  (!outer.negated || inner.negated || !isMention(outer)) &&
  (outer.to - outer.from > inner.to - inner.from ||
    (!isMention(outer) && isMention(inner) && !inner.meaning.onlyAsked));

function settle(
  factor: FactorId,
  choices: readonly Choice[],
): { value: FactorValue | null; from: number; to: number } | undefined {
  const definition = factorOf(factor);
  const affirmed = choices.filter(({ negated }) => !negated);
  if (definition.kind === 'yes-no' && affirmed.length < choices.length) {
    const denied = choices.find(({ negated, meaning }) => negated && meaning.value === true);
    if (denied) return { value: false, from: denied.from, to: denied.to };
  }
  const longest = Math.max(...affirmed.map(strength));
  const ranked = definition.kind === 'choice' && definition.ranked === true;
  const best = ranked ? affirmed : affirmed.filter((choice) => strength(choice) === longest);
  const values = new Set(best.map(({ meaning }) => meaning.value));
  if (best.length === 0) return undefined;
  if (values.size === 1) return { value: best[0]!.meaning.value, from: best[0]!.from, to: best[0]!.to };
  const order = definition.kind === 'choice' ? (definition.precedence ?? []) : [];
  const preferred = order.find((value) => values.has(value)) ?? null;
  const chosen = preferred === null ? undefined : best.find(({ meaning }) => meaning.value === preferred);
  return chosen && { value: chosen.meaning.value, from: chosen.from, to: chosen.to };
}

const strength = ({ meaning, from, to }: Choice): number =>
  (meaning.onlyAsked ? 0 : 1) + Math.min(meaning.words, to - from);
