import { type FactorId, factorIds, factorOf } from '../profile/index.ts';
import { PhraseBook } from './phrases.ts';
import type { Token } from './tokens.ts';

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
]);
/** Names by which a factor is taken back: "forget the memory". */
const names = new PhraseBook<FactorId>();
for (const id of factorIds) names.add(factorOf(id).name.toLowerCase().replaceAll('?', ''), id);
names.add('traffic|load', 'traffic');
names.add('volume|requests', 'requests_month');
names.add('gpu|gpus', 'gpu');
names.add('budget|priority', 'priority');
names.add('deadline', 'priority');
names.add('memory|ram', 'memory_mb');
names.add('on prem|premise|premises', 'hosting');
names.add('lock|lockin in?', 'portability');
/** How far behind the verb the thing stands that is taken back. */
const REACH = 10;

/** The tokens in which something is taken back: "forget the bit about the GPU", "the state was a guess, remove it". */
export function retractionIn(tokens: readonly Token[]): { readonly from: number; readonly to: number } | undefined {
  const verb = tokens.findIndex(({ text }, at) => (verbs.has(text) && !isSubject(tokens[at - 1])) || gives(tokens, at));
  if (verb < 0) return undefined;
  const object = tokens[verb + 1]?.text ?? '';
  const ends =
    tokens[verb + 2] === undefined ||
    tokens[verb + 2]!.clause > tokens[verb]!.clause ||
    tokens[verb + 2]!.text === 'pls' ||
    tokens[verb + 2]!.text === 'please';
  if ((object === 'it' || object === 'that' || object === 'this') && ends) return { from: 0, to: verb };
  let to = verb + 1;
  while (to < tokens.length && to - verb <= REACH && tokens[to]!.clause === tokens[verb]!.clause) to += 1;
  return { from: verb, to };
}

/** The factors that a retraction names. */
export const namedIn = (tokens: readonly Token[]): FactorId[] => names.find(tokens).map(({ meaning }) => meaning);

/** "we drop", "to delete": somebody does it, nobody is told to. */
const isSubject = (before: Token | undefined): boolean =>
  before !== undefined && /^(?:we|they|it|to|is|are|users|will|would|get|gets|the|a)$/.test(before.text);

/** "take back the 2M", "take that back", "leave out what I said". */
function gives(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  if (text === 'leave') return tokens[at + 1]?.text === 'out';
  return text === 'take' && tokens.slice(at + 1, at + 4).some((token) => token.text === 'back');
}

/** "…, turns out we do not need one". */
export const isUnneeded = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ text }, at) => text === 'not' && /^(?:need|needed|necessary|required)$/.test(tokens[at + 1]?.text ?? ''),
  );
