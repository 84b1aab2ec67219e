import { type FactorId, factorIds, factorOf } from '../../domain/profile.ts';
import { PhraseBook } from '../mentions/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { Quantity } from './quantity.ts';

export type Owner = FactorId | 'nobody';
export interface Cue {
  readonly owner: Owner;
  /** In tokens: how much nearer (negative) or farther the cue counts than it stands. */
  readonly handicap: number;
}

/** How far a cue may stand from its number, in tokens. */
export const REACH = 7;
/** In tokens: how much nearer a cue counts when it follows or is strong, and how much farther when it is weak. */
const FOLLOWING = 1.5;
const STRONG = 3;
export const WEAK = 3;
const OTHER_CLAUSE = 3;
/** Farther still where the other clause has a number of its own. */
const OTHERS_CLAUSE = 20;

/** One book of cues for each kind of quantity. */
export const books = new Map<string, PhraseBook<Cue>>();
export const kinds = new Map<FactorId, string>();
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
/** Against any other cue: percentiles, and the delays that people put up with. */
const durationBook = books.get('duration')!;
for (const phrase of [
  'p90|p95|p98|p99|p999|p9999|percentile',
  'cold start|starts|starting|boot',
  'tail latency|latencies',
  'to|time wake|warm|spin|boot|start up?',
  'wakes|waking|wakeup|warmup|spins|spinning|boots|booting',
  'first|very click|load|call|request|hit|visit|response|page|user|one',
  'get|gets|getting out of bed',
  'hiccup|hiccups|pause|pauses|paused|stall|stalls|blip|downtime|outage|outlier|outliers',
  'once in a while',
  'is|are|was too|unacceptable|tolerable|acceptable|intolerable',
  'seconds|second|sec|s|ms is|are not',
  'anything|everything above|over|beyond|under|below|slower',
  'no|any|without reply|response|answer|news',
  'first call|click|load|request|hit|visit|response|page|one .. take|takes|be|is',
  'now and then|again',
  'the odd',
  'occasional|occasionally',
  'out of the? door',
  'token|tokens|cookie|cookies|link|links|certificate|certificates|cert|certs is|are? live|lives|last|lasts|valid|expire|expires|good for|after|in?',
  'deploy|deploys|deployment|deployments|rollout|rollouts|rollback|rollbacks|failover|failovers|reboot|release|releases takes|take|took|last|lasts|needs',
  'video|videos|film|films|movie|movies|song|songs|podcast|podcasts|episode|episodes|clip|clips|lesson|lessons|lecture|lectures|meeting|meetings|audio is|are|s|of|last|lasts about|around|up|roughly? to?',
])
  durationBook.add(phrase, { owner: 'nobody', handicap: -STRONG });

/** The cue that a quantity is nearest to, all things considered; the "a year" of a rate is none of it. */
export function nearestCue(
  quantity: Quantity,
  tokens: readonly Token[],
  book: PhraseBook<Cue>,
  beside: readonly (Quantity | undefined)[],
  rates: readonly Quantity[],
): Cue | undefined {
  const from = Math.max(0, quantity.from - REACH);
  const around = tokens.slice(from, quantity.to + REACH);
  const place = { quantity, tokens, beside, taken: takenClauses(tokens, beside) };
  let best: Cue | undefined;
  let least = REACH;
  for (const { meaning, from: start, to: end } of book.find(around)) {
    if (meaning.owner === 'nobody' && rates.some((rate) => from + start >= rate.from && from + end <= rate.to))
      continue;
    const far = distanceOf(meaning, from + start, from + end, place);
    if (far < least || (far === least && best?.owner === 'nobody')) {
      best = meaning;
      least = far;
    }
  }
  return best;
}

interface Place {
  readonly quantity: Quantity;
  readonly tokens: readonly Token[];
  /** The quantities before and behind it. */
  readonly beside: readonly (Quantity | undefined)[];
  /** The clauses that these are in. */
  readonly taken: ReadonlySet<number>;
}

const takenClauses = (tokens: readonly Token[], beside: readonly (Quantity | undefined)[]): ReadonlySet<number> =>
  new Set(beside.flatMap((other) => (other && !Number.isNaN(other.value) ? [tokens[other.from]!.clause] : [])));

/** How far a cue counts from the quantity, or infinitely far. */
function distanceOf(cue: Cue, start: number, end: number, place: Place): number {
  const { quantity, tokens, beside } = place;
  const clauses = Math.abs(tokens[start]!.clause - tokens[quantity.from]!.clause);
  const touches = end === quantity.from && cue.owner !== 'nobody';
  const behind = start >= quantity.to;
  if (isAstride(quantity, start, end, tokens) || (clauses > 1 && !touches)) return Number.POSITIVE_INFINITY;
  if (clauses > 0 && isTooFar(quantity, cue, touches, behind)) return Number.POSITIVE_INFINITY;
  const distance = behind ? start - quantity.to - FOLLOWING : quantity.from - end;
  const between = clauses === 0 && beside.some((other) => other !== undefined && isBetween(other, start, quantity));
  return (
    Math.max(-FOLLOWING, distance) +
    cue.handicap +
    (between ? OTHER_CLAUSE : 0) +
    ((behind ? leadsNext : endsPrevious)(place, start, end) ? OTHERS_CLAUSE : 0) +
    (touches ? Math.min(clauses, 1) * OTHER_CLAUSE : elsewhere(cue, clauses, tokens[start]!.clause, place))
  );
}

/** What a cue in another clause counts farther; most where that clause has a number of its own. */
function elsewhere({ owner, handicap }: Cue, clauses: number, clause: number, { taken }: Place): number {
  if (clauses === 0) return 0;
  const delay = owner === 'nobody' && handicap < 0 ? 2 : 0;
  return delay + (taken.has(clause) ? OTHERS_CLAUSE : OTHER_CLAUSE);
}

/** The cue stands right before the next number: it is that one's. */
function leadsNext({ beside, tokens }: Place, start: number, end: number): boolean {
  const next = beside[1];
  const leads = next !== undefined && next.from - end <= 1 && tokens[next.from]!.clause === tokens[start]!.clause;
  return leads && !joins(tokens, end);
}

/** "25 minutes typical and an hour at month end": what stands right behind a number, before an "and", is that one's. */
const endsPrevious = ({ beside, tokens }: Place, start: number, end: number): boolean =>
  beside[0]?.to === start && joins(tokens, end);

const joins = (tokens: readonly Token[], at: number): boolean => /^(?:and|but|with|or)$/.test(tokens[at]?.text ?? '');

/** In MB: what files named in the clause before hardly have. */
const LARGE_FILE = 64;

/** Weak cues do not reach into another clause; nor do files before a large size: "crystal reports, 2 gb". */
const isTooFar = ({ kind, value }: Quantity, { owner, handicap }: Cue, touches: boolean, behind: boolean): boolean =>
  (handicap >= WEAK && !touches) ||
  (!behind && kind === 'size' && owner === 'payload_mb' && handicap === 0 && value >= LARGE_FILE);

/** A phrase that begins before the number and ends behind it, or goes on into another clause, is none of its cues. */
function isAstride({ from, to }: Quantity, start: number, end: number, tokens: readonly Token[]): boolean {
  if (start < from) return end > to;
  return start < to && tokens[end - 1]!.clause !== tokens[start]!.clause;
}

/** Another number stands between the cue and this one. */
const isBetween = (other: Quantity, cue: number, { from }: Quantity): boolean =>
  cue < from ? other.from > cue && other.from < from : other.from > from && other.from < cue;
