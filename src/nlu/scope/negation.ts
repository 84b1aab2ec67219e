import type { Token } from '../text/tokens.ts';

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
  'kein',
  'keine',
  'keinen',
  'keiner',
  'ohne',
]);
const negatedAfter = new Set(['not', 'nope', 'nah', 'no', 'none', 'never', 'nein']);
const emphases = new Set([
  'god',
  'hell',
  'oh',
  'um',
  'er',
  'erm',
  'definitely',
  'absolutely',
  'certainly',
  'thankfully',
]);
/** Between a negator and what it denies: "not that we would ever need any gpu". */
const REACH = 5;

/** Whether the words from `from` to `to` are denied: "without a gpu", "we do not use websockets", "gpu? nope". */
export function isNegated(tokens: readonly Token[], from: number, to: number): boolean {
  const clause = tokens[from]!.clause;
  let joined = false;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    const token = tokens[at]!;
    if (clause - token.clause > 0) break;
    if (token.text === 'just' || token.text === 'only') break;
    joined ||= token.text === 'and';
    if (token.text === 'nobody' || token.text === 'noone') return needs.test(tokens[at + 1]?.text ?? '');
    if (negators.has(token.text) || isNothingAbout(tokens, at)) return denies(tokens, at, joined);
  }
  return deniedBehind(tokens, to, clause);
}

/** "nothing about dedicated hosts". */
const isNothingAbout = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === 'nothing' && /^(?:about|on|regarding|concerning)$/.test(tokens[at + 1]?.text ?? '');

function denies(tokens: readonly Token[], at: number, joined: boolean): boolean {
  const { text } = tokens[at]!;
  if (text === 'without' && (joined || deniesItself(tokens, at))) return false;
  const next = tokens[at + 1]?.text ?? '';
  if (text === 'no' && next === 'one') return needs.test(tokens[at + 2]?.text ?? '');
  if (text === 'no' && objects.test(next)) return false;
  return !isDoubtful(tokens, at);
}

/** "no wait it is spiky" and "no, the load is steady" deny what was said before, not what follows. */
const objects = /^(?:wait|sorry|actually|hang|hold|hmm|well|it|its|that|this|we|they|i|you|the|our|my|he|she|there)$/;

/** "nobody needs windows" denies it; "nobody is bothered by a cold start" and "nobody logs in at night" do not. */
const needs = /^(?:(?:need|use|want|require|ask|run|own)(?:s|ed)?|using|has|had|here|ever|really|actually|asking)$/;

/** "it will not run without a GPU" needs one. */
const deniesItself = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 4), at).some(({ text }) => text === 'not' || text === 'cannot');

/** "not sure if" and "no idea whether" deny nothing. */
const isDoubtful = (tokens: readonly Token[], at: number): boolean =>
  ['sure', 'idea', 'clue', 'only', 'just', 'problem', 'matter'].includes(tokens[at + 1]?.text ?? '');

/** "gpu? nope", "websockets are not needed"; not "in redis not in the process". */
function deniedBehind(tokens: readonly Token[], to: number, clause: number): boolean {
  const next = tokens[to];
  const said = emphases.has(next?.text ?? '') ? to + 1 : to;
  const reply = tokens[said];
  if (reply && negatedAfter.has(reply.text) && reply.clause - clause <= 2 && endsThere(tokens, said)) return true;
  if (next?.text === 'not' && next.clause - clause === 1 && unneeded.test(tokens[to + 1]?.text ?? '')) return true;
  for (let at = to; at < to + 3; at += 1) {
    const token = tokens[at];
    if (!token || token.clause !== clause || token.text === 'and') return false;
    if (token.text === 'not') return isDenial(tokens, at) || endsThere(tokens, at);
  }
  return false;
}

const fillers = new Set(['really', 'even', 'strictly', 'actually', 'currently', 'yet', 'be', 'been', 'an', 'a', 'any']);
const denial =
  /^(?:needed|necessary|required|used|wanted|allowed|involved|relevant|applicable|planned|available|possible|supported|permitted|something|part|option|must|requirement|need|use|want|have|require|there|for|at|in|worry|concern|issue|problem|thing)$/;

const unneeded = /^(?:needed|necessary|required|used|wanted|allowed|relevant|applicable|planned)$/;

/** What is denied by this "not" stands before it: "… is not needed", "… we do not use". */
function isDenial(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (fillers.has(tokens[next]?.text ?? '')) next += 1;
  const word = tokens[next]?.text ?? '';
  if (word === 'at') return tokens[next + 1]?.text === 'all';
  if (word === 'in') return /^(?:use|play|scope|question|here|there)$/.test(tokens[next + 1]?.text ?? '');
  return denial.test(word);
}

/** A "no" that is all there is said: "gpu? no." and not "gpu, no idea". */
const endsThere = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1] === undefined || tokens[at + 1]!.clause > tokens[at]!.clause;
