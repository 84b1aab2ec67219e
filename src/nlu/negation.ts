import type { Token } from './tokens.ts';

const negators = new Set([
  'not',
  'no',
  'without',
  'never',
  'cannot',
  'none',
  'neither',
  'nor',
  'nope',
  'isnt',
  'minus',
  'zero',
  'hardly',
  'barely',
]);
const negatedAfter = new Set(['not', 'nope', 'nah', 'no']);
/** Between a negator and what it denies: "not that we would ever need any gpu". */
const REACH = 5;

/** Whether the words from `from` to `to` are denied: "without a gpu", "we do not use websockets", "gpu? nope". */
export function isNegated(tokens: readonly Token[], from: number, to: number): boolean {
  const clause = tokens[from]!.clause;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    const token = tokens[at]!;
    if (clause - token.clause > 0) break;
    if (token.text === 'just' || token.text === 'only') break;
    if (negators.has(token.text))
      return !isDoubtful(tokens, at) && !(token.text === 'without' && deniesItself(tokens, at));
  }
  return deniedBehind(tokens, to, clause);
}

/** "it will not run without a GPU" needs one. */
const deniesItself = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 4), at).some(({ text }) => text === 'not' || text === 'cannot');

/** "not sure if" and "no idea whether" deny nothing. */
const isDoubtful = (tokens: readonly Token[], at: number): boolean =>
  ['sure', 'idea', 'clue', 'only', 'just', 'problem', 'matter'].includes(tokens[at + 1]?.text ?? '');

/** "gpu? nope", "websockets are not needed". */
function deniedBehind(tokens: readonly Token[], to: number, clause: number): boolean {
  const next = tokens[to];
  if (next && negatedAfter.has(next.text) && next.clause - clause <= 2 && endsThere(tokens, to)) return true;
  for (let at = to; at < to + 3; at += 1) {
    const token = tokens[at];
    if (!token || token.clause !== clause || token.text === 'and') return false;
    if (token.text === 'not') return !isDoubtful(tokens, at);
  }
  return false;
}

/** A "no" that is all there is said: "gpu? no." and not "gpu, no idea". */
const endsThere = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1] === undefined || tokens[at + 1]!.clause > tokens[at]!.clause;
