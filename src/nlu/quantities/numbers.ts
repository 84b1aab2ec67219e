import type { FactorId } from '../../domain/profile.ts';
import type { Fact } from '../fact.ts';
import { isElsewhere, isStored } from '../scope/elsewhere.ts';
import { pastIn } from '../scope/past.ts';
import { withoutQuoted } from '../scope/quoted.ts';
import type { Token } from '../text/tokens.ts';
import { books, type Cue, kinds, nearestCue, type Owner, REACH, WEAK } from './cues.ts';
import { WIDE, withUnits } from './elliptic.ts';
import { isWork, waitIn } from './fractions.ts';
import { quantitiesIn } from './quantities.ts';
import { type Quantity, rounded } from './quantity.ts';
import { lastSaid } from './restated.ts';
import { volumeIn } from './volume.ts';

/** A client is attached: how long it stays is no run unless it is said to be the longest. */
const attached = new Set(
  (
    'stay stays stayed staying connected attached hooked remain remains tuned session sessions call calls match matches game games ' +
    'sit sits hang hangs call lesson meeting announces announce rush crickets hammered'
  ).split(' '),
);

/** Numbers that are a largest or longest. */
const bounds: ReadonlySet<FactorId> = new Set<FactorId>(['max_run_s', 'memory_mb', 'payload_mb', 'artifact_mb']);

/** The numbers a text states for the factors that are numbers. */
export function numbersIn(tokens: readonly Token[], asked: FactorId | undefined): Fact[] {
  const all = withUnits(tokens, quantitiesIn(tokens));
  if (all.length === 0) return volumeIn(tokens, [], asked);
  const waited = waitIn(tokens, all, asked === 'io_wait');
  const said = lastSaid(
    tokens,
    all.filter((quantity) => quantity !== waited?.part),
    asked !== undefined && kinds.has(asked) ? kinds.get(asked) : undefined,
  );
  const past = pastIn(tokens);
  const own = withoutQuoted(tokens, said.quantities, asked !== undefined && bounds.has(asked)).filter(
    ({ from }) => !past || from < past.from || from >= past.to,
  );
  const facts = volumeIn(tokens, own, asked);
  if (waited) facts.push({ factor: 'io_wait', value: waited.share, from: waited.part.from, to: waited.part.to });
  const measured = own.filter(({ kind, from }) => kind !== 'rate' && !(kind === 'bare' && isPronoun(tokens, from)));
  const rates = own.filter(({ kind }) => kind === 'rate');
  const owned = measured.map((quantity, index) => ({
    quantity,
    ...ownerOf(quantity, tokens, asked, [measured[index - 1], measured[index + 1]], rates),
  }));
  place(facts, withUsual(owned), tokens, { corrects: said.corrects, waited: waited !== undefined });
  return facts;
}

/** Where the longest run is said to be longer, another is the usual one. */
function withUsual(owned: readonly OwnedQuantity[]): OwnedQuantity[] {
  const longest = owned.find(({ owner, explicit }) => owner === 'max_run_s' && explicit)?.quantity.value ?? 0;
  return owned.map((each) => {
    const usual = each.owner === 'max_run_s' && !each.explicit && each.quantity.value < longest;
    return usual ? { ...each, owner: 'avg_ms' } : each;
  });
}

/** Adds the quantities' facts to the others; of two for a factor the larger, the first average, or the last correction. */
function place(
  facts: Fact[],
  owned: readonly OwnedQuantity[],
  tokens: readonly Token[],
  { corrects, waited }: { readonly corrects: boolean; readonly waited: boolean },
): void {
  for (const { quantity, owner: factor } of owned) {
    if (!factor || factor === 'nobody' || (waited && factor === 'io_wait')) continue;
    if (factor === 'avg_ms' && quantity.low !== undefined && quantity.low * WIDE <= quantity.value) continue;
    const fact = { factor, value: inUnitOf(factor, quantity, tokens), from: quantity.from, to: quantity.to };
    const twin = facts.findIndex((each) => each.factor === factor);
    if (twin < 0) facts.push(fact);
    else if (corrects || (factor !== 'avg_ms' && Number(facts[twin]!.value) < fact.value)) facts[twin] = fact;
  }
}

interface Owned {
  readonly owner?: Owner | undefined;
  /** People said so: "on average", "at most". */
  readonly explicit?: boolean;
}

interface OwnedQuantity extends Owned {
  readonly quantity: Quantity;
}

function ownerOf(
  quantity: Quantity,
  tokens: readonly Token[],
  asked: FactorId | undefined,
  beside: readonly (Quantity | undefined)[],
  rates: readonly Quantity[],
): Owned {
  if (quantity.kind === 'bare') return { owner: bareOwner(quantity, tokens, asked) };
  const book = books.get(quantity.kind);
  if (!book || (quantity.kind === 'duration' && isHabit(quantity, tokens))) return {};
  const nearest = nearestCue(quantity, tokens, book, beside, rates);
  const ofCard = asked === 'gpu' && quantity.kind === 'size' && (nearest?.handicap ?? WEAK) >= WEAK;
  return ofCard ? {} : byCue(nearest, quantity, tokens, asked);
}

/** Whose a quantity is by the nearest cue, by what was asked for, or else by its size. */
function byCue(
  nearest: Cue | undefined,
  quantity: Quantity,
  tokens: readonly Token[],
  asked: FactorId | undefined,
): Owned {
  const explicit = nearest !== undefined && nearest.handicap < 0;
  const owner = nearest && plausible(nearest, quantity, tokens, asked);
  const wanted = asked && kinds.get(asked) === quantity.kind ? asked : undefined;
  if (quantity.kind === 'share' && isWork(tokens, quantity, wanted === 'io_wait')) return { owner: 'io_wait' };
  if (nearest && nearest.owner !== asked && nearest.handicap < WEAK)
    return isAnswer(nearest, quantity, wanted) ? { owner: wanted } : { owner, explicit };
  if (wanted && !(wanted === 'avg_ms' && quantity.borrowed === 'most')) return { owner: wanted, explicit };
  return { owner: nearest ? owner : presumed(quantity, tokens), explicit };
}

/** What a reply gives is rather what was asked for than what a word near it names. */
const isAnswer = ({ owner, handicap }: Cue, { kind, borrowed }: Quantity, wanted: FactorId | undefined): boolean =>
  wanted !== undefined && handicap >= 0 && owner !== 'nobody' && (kind === 'duration' || borrowed !== undefined);

const MINUTE = 60_000;
const HALF_DAY = 43_200_000;
/** In MB: what a bare size is when it is memory. */
const LEAST_MEMORY = 64;
const MOST_MEMORY = 1_048_576;
/** In milliseconds: what takes longer than the one is a job, what takes less than the other a request. */
const LONG_REQUEST = 1_800_000;
const SHORT_RUN = 120_000;
const LEAST_RUN = 3000;
const LONGEST_RUN = 5 * 86_400_000;

/** Half an hour is no request's average, and a second no longest run, unless people say so. */
function plausible(
  { owner, handicap }: Cue,
  quantity: Quantity,
  tokens: readonly Token[],
  asked: FactorId | undefined,
): Owner | undefined {
  const { value, from } = quantity;
  const explicit = handicap < 0;
  if (isElsewhere(owner, quantity, tokens, asked)) return 'nobody';
  if (owner === 'avg_ms' && !explicit && value >= LONG_REQUEST && owner !== asked) return 'max_run_s';
  if (owner !== 'max_run_s' || owner === asked) return owner;
  if (explicit) return value < LEAST_RUN ? undefined : owner;
  if (value < SHORT_RUN) return asked === 'cold_start' ? owner : 'avg_ms';
  return isAttached(tokens, from) || value > LONGEST_RUN ? undefined : owner;
}

/** How many words before a number are searched for clients that stay. */
const AROUND = 12;
const isAttached = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - AROUND), at + REACH)
    .some(({ text, clause }) => attached.has(text) && Math.abs(clause - tokens[at]!.clause) <= 1);

/** What a quantity is of when nothing near it says so: "yeah, 200 ms, 6 gb". */
function presumed(quantity: Quantity, tokens: readonly Token[]): Owner | undefined {
  const { kind, value, from } = quantity;
  if (kind === 'size' && isStored(quantity, tokens)) return undefined;
  const isNumber = tokens[from]?.number !== undefined;
  if (kind === 'size') return value >= LEAST_MEMORY && value <= MOST_MEMORY ? 'memory_mb' : undefined;
  if (kind !== 'duration') return undefined;
  if (value < 1000) return 'avg_ms';
  if (!isNumber || value > HALF_DAY || isAttached(tokens, from)) return undefined;
  return value < SHORT_RUN ? 'avg_ms' : 'max_run_s';
}

/** "every 6 hours" and "8 hours a day" say how often or when, "in 5 minutes I will" nothing. */
function isHabit({ from, to, value }: Quantity, tokens: readonly Token[]): boolean {
  const before = tokens[from - 1]?.clause === tokens[from]!.clause ? tokens[from - 1]!.text : '';
  if (before === 'every') return true;
  if (before === 'each')
    return value >= MINUTE && !tokens.slice(0, from - 1).some(({ text }) => text === 'job' || text === 'runs');
  if (/^(?:a|per)$/.test(tokens[to]?.text ?? '') && /^(?:day|week|month|year)$/.test(tokens[to + 1]?.text ?? ''))
    return true;
  if (
    tokens[from]!.number === 24 &&
    value === 86_400_000 &&
    /^(?:over|in|the|around|per|for|averaged|within)$/.test(before)
  )
    return true;
  return /^(?:ago|later|old|notice)$/.test(tokens[to]?.text ?? '');
}

/** A number without a unit is the answer to the question for one, in that factor's unit. */
function bareOwner(
  { value, from, to }: Quantity,
  tokens: readonly Token[],
  asked: FactorId | undefined,
): Owner | undefined {
  if (Number.isNaN(value)) return undefined;
  if (asked && kinds.has(asked))
    return isForeignMachine(tokens, from) || isPronoun(tokens, from) || countsThings(tokens, to) ? undefined : asked;
  const named = /^(?:memory|mem|ram|memory_size|memorysize|memory_mb|mem_mb)$/.test(tokens[from - 1]?.text ?? '');
  return named && value >= 128 && value <= 65_536 && Math.abs(tokens[from - 1]!.clause - tokens[from]!.clause) <= 2
    ? 'memory_mb'
    : undefined;
}

const counted =
  /^(?:dev|devs|developers?|people|persons?|users?|ops|engineers?|admins?|guys|customers?|services?|jobs|files|endpoints?|teams?|instances?|servers?|vms|containers?|pods?|cpus?|vcpus?|cores?|machines?|colleagues)$/;

/** "2 developers" is no answer to a question for a time or a size. */
const countsThings = (tokens: readonly Token[], to: number): boolean =>
  counted.test(tokens[to]?.text ?? '') || (tokens[to]?.text === 'of' && tokens[to + 1]?.text === 'us');

/** "the new one": no number. */
export const isPronoun = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === 'one' &&
  at > 0 &&
  !/^(?:about|around|just|only|maybe|say|roughly|is|it)$/.test(tokens[at - 1]!.text);

/** "the laptop has 32": a machine that is not the workload's. */
const isForeignMachine = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ text }) => /^(?:laptop|macbook|desktop|pc|gateway|lambda|fargate)$/.test(text));

/** In the factor's unit; of a range the middle, of a longest or largest the upper end. */
function inUnitOf(factor: FactorId, quantity: Quantity, tokens: readonly Token[]): number {
  const { kind, value, low, from } = quantity;
  if (factor === 'max_run_s') return kind === 'bare' ? value : value / 1000;
  if (factor === 'io_wait' && kind === 'bare' && value > 1) return value / 100;
  if (factor === 'memory_mb' && kind === 'bare' && value < LEAST_MEMORY) return value * 1024;
  if (factor === 'avg_ms' && kind === 'bare' && value < 1) return value * 1000;
  if (factor === 'io_wait' && kind === 'share' && isWork(tokens, quantity, true)) return rounded(1 - value);
  const averages = factor === 'avg_ms' || factor === 'io_wait';
  return averages && low !== undefined && low > value / 10 && tokens[from - 1]?.text !== 'to'
    ? (low + value) / 2
    : value;
}
