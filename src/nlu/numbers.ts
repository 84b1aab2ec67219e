import { type FactorId, factorIds, factorOf } from '../profile/index.ts';
import type { Fact } from './fact.ts';
import { PhraseBook } from './phrases.ts';
import { quantitiesIn } from './quantities.ts';
import type { Quantity } from './quantity.ts';
import type { Token } from './tokens.ts';
import { volumeIn } from './volume.ts';

type Owner = FactorId | 'nobody';
interface Cue {
  readonly owner: Owner;
  /** In tokens: how much nearer (negative) or farther the cue counts than it stands. */
  readonly handicap: number;
}

/** How far a cue may stand from its number, in tokens. */
const REACH = 7;
/** In tokens: how much nearer a cue counts when it follows or is strong, and how much farther when it is weak. */
const FOLLOWING = 1.5;
const STRONG = 3;
const WEAK = 3;
const OTHER_CLAUSE = 3;

/** One book of cues for each kind of quantity. */
const books = new Map<string, PhraseBook<Cue>>();
const kinds = new Map<FactorId, string>();
for (const id of factorIds) {
  const factor = factorOf(id);
  if (factor.kind !== 'number' || factor.quantity === 'rate') continue;
  const book = books.get(factor.quantity) ?? new PhraseBook<Cue>();
  books.set(factor.quantity, book);
  kinds.set(id, factor.quantity);
  for (const cue of factor.strongCues ?? []) book.add(cue, { owner: id, handicap: -STRONG });
  for (const cue of factor.cues) book.add(cue, { owner: id, handicap: 0 });
  for (const cue of factor.weakCues ?? []) book.add(cue, { owner: id, handicap: WEAK });
  for (const cue of factor.foreign ?? []) book.add(cue, { owner: 'nobody', handicap: 0 });
}
/** A platform's own numbers: "the 15 minute Lambda limit", "free tier". */
const quoted = new PhraseBook<true>();
for (const phrase of [
  'limit|limits|cap|caps|quota|quotas|ceiling|timeout|timeouts',
  'free tier|plan',
  'lambda s|max|maximum|allows|allow|supports|only',
  'functions max|maximum|allow|only',
  'run s|max|allows',
  'run|lambda|functions|workers caps|limits|stops|kills|dies|maxes',
  'hard limit|cap|stop',
  'max|maximum .. lambda|functions|function|worker|workers|fargate|run',
  'lambda|functions|workers|run|fargate max|maximum',
  'lets|let|allows|allow you|us|me',
  'cuts|cut you|us|me off',
  'tier covers|includes',
  'says',
])
  quoted.add(phrase, true);

/** Words that make what comes last what is meant. */
const corrections = new Set(['meant', 'really', 'actually', 'oops', 'correction', 'typo', 'sorry', 'mistake', 'wrong']);

/** The numbers a text states for the factors that are numbers. */
export function numbersIn(tokens: readonly Token[], asked: FactorId | undefined): Fact[] {
  const quantities = affirmed(tokens, quantitiesIn(tokens));
  if (quantities.length === 0) return [];
  const limits = quoted.find(tokens);
  const own = quantities.filter(
    ({ from, to }) =>
      !limits.some(
        (limit) => limit.from - to <= 2 && from - limit.to <= 2 && tokens[limit.from]!.clause === tokens[from]!.clause,
      ),
  );
  const facts = volumeIn(tokens, own, asked);
  const corrects = tokens.some(({ text }) => corrections.has(text));
  for (const quantity of own) {
    const factor = plausible(ownerOf(quantity, tokens, asked), quantity, asked);
    if (!factor || factor === 'nobody') continue;
    const fact = { factor, value: inUnit(factor, quantity.value), from: quantity.from, to: quantity.to };
    const twin = facts.findIndex((each) => each.factor === factor);
    if (twin < 0) facts.push(fact);
    else if (corrects) facts[twin] = fact;
    else if (factor !== 'avg_ms' && Number(facts[twin]!.value) < fact.value) facts[twin] = fact;
  }
  return facts;
}

/** Drops "not 3k" and "isn't 10 min"; a bare number beside one takes over its unit: "isn't 10 min, it's 45". */
function affirmed(tokens: readonly Token[], quantities: readonly Quantity[]): Quantity[] {
  const denied = quantities.filter(({ from }) => isDenied(tokens, from));
  const kept = quantities.filter((quantity) => !denied.includes(quantity));
  return kept.map((quantity) => {
    const twin =
      quantity.kind === 'bare'
        ? denied.find(
            ({ kind, to, from }) =>
              kind !== 'bare' && Math.min(Math.abs(quantity.from - to), Math.abs(from - quantity.to)) <= 3,
          )
        : undefined;
    return twin ? { ...quantity, kind: twin.kind, value: quantity.value * twin.unit, unit: twin.unit } : quantity;
  });
}

const isDenied = (tokens: readonly Token[], from: number): boolean => {
  const before = [tokens[from - 1]?.text, tokens[from - 2]?.text];
  const instead = before[0] === 'than' && before[1] === 'rather';
  return before[0] === 'not' || (before[0] === 'of' && before[1] === 'instead') || instead;
};

function ownerOf(quantity: Quantity, tokens: readonly Token[], asked: FactorId | undefined): Owner | undefined {
  if (quantity.kind === 'bare') return bareOwner(quantity, asked);
  const book = books.get(quantity.kind);
  if (!book || isInterval(quantity, tokens)) return undefined;
  const nearest = nearestCue(quantity, tokens, book);
  if (nearest && nearest.owner !== asked && nearest.handicap < WEAK) return nearest.owner;
  if (asked && kinds.get(asked) === quantity.kind) return asked;
  if (nearest) return nearest.owner;
  return presumed(quantity, tokens);
}

const MINUTE = 60_000;
const HALF_DAY = 43_200_000;
/** In MB: what a bare size is when it is memory. */
const LEAST_MEMORY = 64;
const MOST_MEMORY = 1_048_576;

/** Hours are no request's average, and a second is no longest run. */
function plausible(owner: Owner | undefined, { value }: Quantity, asked: FactorId | undefined): Owner | undefined {
  if (owner === asked) return owner;
  if (owner === 'avg_ms' && value >= LONG_REQUEST) return 'max_run_s';
  return owner === 'max_run_s' && value < SHORT_RUN ? undefined : owner;
}
const LONG_REQUEST = 600_000;
const SHORT_RUN = 3000;

/** What a quantity is of when nothing near it says so: "yeah, 200 ms, 6 gb". */
function presumed({ kind, value, from }: Quantity, tokens: readonly Token[]): Owner | undefined {
  const isNumber = tokens[from]?.number !== undefined;
  if (kind === 'size') return value >= LEAST_MEMORY && value <= MOST_MEMORY ? 'memory_mb' : undefined;
  if (kind !== 'duration') return undefined;
  if (value < 1000) return 'avg_ms';
  return isNumber && value >= MINUTE && value <= HALF_DAY ? 'max_run_s' : undefined;
}

/** "every 6 hours" says how often, not how long. */
const isInterval = ({ kind, from }: Quantity, tokens: readonly Token[]): boolean =>
  kind === 'duration' && /^(?:every|each)$/.test(tokens[from - 1]?.text ?? '');

/** A number without a unit is the answer to the question for one, in that factor's unit. */
function bareOwner(quantity: Quantity, asked: FactorId | undefined): Owner | undefined {
  if (!asked || !kinds.has(asked) || Number.isNaN(quantity.value)) return undefined;
  return asked;
}

function nearestCue(quantity: Quantity, tokens: readonly Token[], book: PhraseBook<Cue>): Cue | undefined {
  const from = Math.max(0, quantity.from - REACH);
  const around = tokens.slice(from, quantity.to + REACH);
  const clause = tokens[quantity.from]!.clause;
  let best: Cue | undefined;
  let least = REACH;
  for (const { meaning, from: start, to: end } of book.find(around)) {
    const clauses = Math.abs(around[start]!.clause - clause);
    if (clauses > 1) continue;
    const behind = from + start >= quantity.to;
    const distance = behind ? from + start - quantity.to - FOLLOWING : quantity.from - (from + end);
    const far = Math.max(-FOLLOWING, distance) + meaning.handicap + clauses * OTHER_CLAUSE;
    if (far < least || (far === least && best?.owner === 'nobody')) {
      best = meaning;
      least = far;
    }
  }
  return best;
}

function inUnit(factor: FactorId, value: number): number {
  return factor === 'max_run_s' ? value / 1000 : value;
}
