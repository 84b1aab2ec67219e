import { type FactorId, factorIds, factorOf } from '../../domain/profile.ts';
import { PhraseBook } from '../mentions/phrases.ts';
import type { Token } from '../text/tokens.ts';

/** Only in the form of an order: "forget the gpu", not "it forgets everything". */
const verbs = new Set([
  'forget',
  'ignore',
  'disregard',
  'strike',
  'retract',
  'delete',
  'remove',
  'undo',
  'nevermind',
  'scrap',
  'scratch',
  'withdraw',
  'unsay',
  'cancel',
  'discard',
  'erase',
  'omit',
  'bin',
  'nix',
  'void',
]);
/** Names by which a factor is taken back: "forget the memory". */
const names = new PhraseBook<FactorId>();
for (const id of factorIds) names.add(factorOf(id).name.toLowerCase().replaceAll('?', ''), id);
names.add('traffic|load', 'traffic');
names.add('volume|requests', 'requests_month');
names.add('gpu|gpus', 'gpu');
names.add('budget|priority', 'priority');
names.add('what we|i|they pay|paid|spend now?', 'spend_usd');
names.add('our|my|present|current|monthly|hosting bill|bills|invoice|spend|spending|payment', 'spend_usd');
names.add('deadline', 'priority');
names.add('who|whoever runs it?', 'team_ops');
names.add('memory|ram', 'memory_mb');
names.add(
  'request|requests|call|calls|traffic|volume count|counts|number|numbers|figure|figures|rate',
  'requests_month',
);
names.add('wait|waiting|io|i o? share|figure|percentage|time|number', 'io_wait');
names.add('payload|upload|body|file|attachment size|sizes|figure', 'payload_mb');
names.add('package|image|zip|artifact|bundle size|sizes|figure', 'artifact_mb');
names.add('average|mean|response|latency|typical time|duration|latency|figure', 'avg_ms');
names.add('runtime|longest|max|maximum run|duration|runtime|figure', 'max_run_s');
names.add('on prem|premise|premises', 'hosting');
names.add('lock|lockin in?', 'portability');
/** How far behind the verb the thing stands that is taken back. */
const REACH = 10;

/** The tokens in which something is taken back: "forget the bit about the GPU", "the state was a guess, remove it". */
export function retractionIn(tokens: readonly Token[]): { readonly from: number; readonly to: number } | undefined {
  const verb = tokens.findIndex(({ text }, at) => isOrder(text, tokens, at) || gives(tokens, at));
  if (verb < 0) return mistaken(tokens);
  const object = tokens[verb + 1]?.text ?? '';
  const ends =
    tokens[verb + 2] === undefined ||
    tokens[verb + 2]!.clause > tokens[verb]!.clause ||
    tokens[verb + 2]!.text === 'pls' ||
    tokens[verb + 2]!.text === 'please';
  if ((object === 'it' || object === 'that' || object === 'this') && ends)
    return { from: lastStatement(tokens, verb), to: verb };
  let to = verb + 1;
  while (to < tokens.length && to - verb <= REACH && tokens[to]!.clause === tokens[verb]!.clause) to += 1;
  return { from: verb, to };
}

/** Where the statement that an "ignore that" is about begins. */
function lastStatement(tokens: readonly Token[], verb: number): number {
  const start = (clause: number) => tokens.findIndex((token) => token.clause === clause);
  const own = start(tokens[verb]!.clause);
  return own === 0 || verb - own > OWN_CLAUSE ? own : start(tokens[own - 1]!.clause);
}
/** So many words before the verb are a statement of their own. */
const OWN_CLAUSE = 3;

/** The factors that a retraction names. */
export const namedIn = (tokens: readonly Token[]): FactorId[] => names.find(tokens).map(({ meaning }) => meaning);

/** "forget the gpu"; not "from scratch", "users delete files" or "scratch space". */
const isOrder = (text: string, tokens: readonly Token[], at: number): boolean =>
  verbs.has(text) &&
  !isSubject(tokens[at - 1]) &&
  !/^(?:space|disks?|dirs?|directory|folders?|files?|volumes?|pad)$/.test(
    text === 'scratch' ? (tokens[at + 1]?.text ?? '') : '',
  );

/** "we drop", "to delete", "from scratch": somebody does it, nobody is told to. */
const isSubject = (before: Token | undefined): boolean =>
  before !== undefined && /^(?:from|we|they|it|to|is|are|users|will|would|get|gets|the|a)$/.test(before.text);

/** "the 400 ms figure was wrong", "the memory number is made up". */
function mistaken(tokens: readonly Token[]): { readonly from: number; readonly to: number } | undefined {
  const at = tokens.findIndex(
    ({ text, clause }, index) =>
      /^(?:figures?|numbers?|estimate|count|value|bit)$/.test(text) &&
      /^(?:was|is|were|are)$/.test(tokens[index + 1]?.text ?? '') &&
      tokens.slice(index + 2, index + 5).some((token) => token.clause === clause && wrong.test(token.text)),
  );
  if (at < 0) return undefined;
  const { clause } = tokens[at]!;
  const ends = tokens.findIndex((token, index) => index > at && token.clause !== clause);
  return { from: tokens.findIndex((token) => token.clause === clause), to: ends < 0 ? tokens.length : ends };
}
const wrong =
  /^(?:wrong|guess|nonsense|rubbish|bogus|outdated|invented|garbage|fiction|incorrect|mistake|stale|invalid|made)$/;

const figures = /^(?:figures?|numbers?|bit|requirement|part|count|estimate|said|claim|statement|assumption)$/;

/** "take back the 2M", "take that back", "leave out what I said". */
function gives(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  const next = tokens[at + 1]?.text;
  if (text === 'leave') return next === 'out';
  if (text === 'never') return next === 'mind' && tokens[at + 2] !== undefined;
  if (text === 'drop' || text === 'skip')
    return (
      /^(?:the|that|my)$/.test(next ?? '') && tokens.slice(at + 2, at + 6).some((token) => figures.test(token.text))
    );
  return text === 'take' && tokens.slice(at + 1, at + 4).some((token) => token.text === 'back');
}

/** "…, turns out we do not need one". */
export const isUnneeded = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ text }, at) => text === 'not' && /^(?:need|needed|necessary|required)$/.test(tokens[at + 1]?.text ?? ''),
  );
