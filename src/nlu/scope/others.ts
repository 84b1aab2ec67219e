import type { FactorId } from '../../domain/profile.ts';
import type { Token } from '../text/tokens.ts';
import type { Recognized } from '../workloads/recognize.ts';

type Names = readonly (readonly string[])[];

/** Others, whose workload is told until the talk comes back to the own one. */
const elsewhere: Names = [
  ['competitor'],
  ['competitors'],
  ['sister', 'company'],
  ...['company', 'job', 'employer'].flatMap((word) => [
    ['previous', word],
    ['former', word],
  ]),
  ['back', 'in', 'my'],
  ['back', 'in', 'the'],
];
/** People of whom the same holds, unless it is asked who looks after the own one: then they may be the answer. */
const people: Names = [['cousin'], ...['ppl', 'people', 'those'].map((word) => [word, 'who'])];
const others: Names = [...elsewhere, ...people];
const own = new Set(['we', 'our', 'ours', 'us', 'my', 'mine']);
const possessive = new Set(['our', 'my']);
/** "we scrape competitor prices" is no talk of theirs; "competitor prices change daily" is. */
const wares = new Set([
  's',
  'price',
  'prices',
  'pricing',
  'site',
  'sites',
  'website',
  'websites',
  'shop',
  'shops',
  'data',
]);

/** The tokens that speak of the workload that a text is about, without places where it does not run. */
export function ownTokens(
  tokens: readonly Token[],
  recognized: readonly Recognized[],
  asked?: FactorId,
): readonly Token[] {
  const theirs = clausesOfOthers(tokens, asked === 'team_ops' ? elsewhere : others);
  const notHere = recognized.filter(({ kind, peripheral }) => kind === 'hosting' && peripheral);
  if (theirs.size === 0 && notHere.length === 0) return tokens;
  return tokens.filter(
    ({ clause }, at) => !theirs.has(clause) && !notHere.some(({ from, to }) => at >= from && at < to),
  );
}

type Speaker = 'other' | 'own';

/** A clause that names nobody is about those of the clause before. */
function clausesOfOthers(tokens: readonly Token[], names: Names): ReadonlySet<number> {
  if (!tokens.some((_, at) => isOther(tokens, at, names))) return new Set();
  const named = namedIn(tokens, names);
  const theirs = new Set<number>();
  let state: Speaker = 'own';
  for (const { clause } of tokens) {
    state = named.get(clause) ?? state;
    if (state === 'other') theirs.add(clause);
  }
  return theirs;
}

/** Whom each clause names that names anybody; of both the own ones, where they come first. */
function namedIn(tokens: readonly Token[], names: Names): ReadonlyMap<number, Speaker> {
  const named = new Map<number, Speaker>();
  for (const [at, { clause }] of tokens.entries()) {
    if (named.has(clause)) continue;
    if (isOther(tokens, at, names)) named.set(clause, 'other');
    else if (isOwn(tokens, at, names)) named.set(clause, 'own');
  }
  return named;
}

/** "our competitor" is none of ours. */
const isOwn = (tokens: readonly Token[], at: number, names: Names): boolean =>
  own.has(tokens[at]!.text) && !(possessive.has(tokens[at]!.text) && isOther(tokens, at + 1, names));

const isOther = (tokens: readonly Token[], at: number, names: Names): boolean =>
  names.some(
    (words) =>
      words.every((word, offset) => tokens[at + offset]?.text === word) &&
      !(wares.has(tokens[at + words.length]?.text ?? '') && tokens[at - 2]?.clause === tokens[at]!.clause),
  );
