import { type FactorId, factorIds, factorOf } from '../profile/index.ts';
import type { Fact } from './facts.ts';
import { PhraseBook } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Only in the form of an order: "forget the gpu", not "it forgets everything". */
const verbs = new Set([
  'forget',
  'ignore',
  'disregard',
  'drop',
  'strike',
  'retract',
  'delete',
  'remove',
  'undo',
  'nevermind',
  'scrap',
  'scratch',
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
const REACH = 8;

/** Facts that a text takes back get the value `null`: "forget what I said about the gpu". */
export function retractedIn(tokens: readonly Token[], facts: readonly Fact[]): Fact[] {
  const verb = tokens.findIndex(
    ({ text }, at) => (verbs.has(text) && !isSubject(tokens[at - 1])) || (text === 'take' && backs(tokens, at)),
  );
  if (verb < 0) return [...facts];
  const within = (from: number) => from > verb && from - verb <= REACH && tokens[from]!.clause === tokens[verb]!.clause;
  const taken = new Map<FactorId, Fact>();
  for (const { meaning: factor, from, to } of names.find(tokens))
    if (within(from)) taken.set(factor, { factor, value: null, from, to });
  for (const { factor, from, to } of facts) if (within(from)) taken.set(factor, { factor, value: null, from, to });
  const restated = facts.filter(({ factor, from }) => !within(from) && taken.delete(factor) !== undefined);
  for (const [factor, fact] of taken)
    if (factorOf(factor).kind === 'yes-no' && isUnneeded(tokens)) taken.set(factor, { ...fact, value: false });
  return [...taken.values(), ...restated.filter(({ factor }) => !taken.has(factor))];
}

/** "we drop", "to delete": somebody does it, nobody is told to. */
const isSubject = (before: Token | undefined): boolean =>
  before !== undefined && /^(?:we|they|i|it|to|is|are|users|will|would|get|gets|the|a)$/.test(before.text);

/** "take back the 2M", "take that back". */
const backs = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 4).some(({ text }) => text === 'back');

/** "…, turns out we do not need one". */
const isUnneeded = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ text }, at) => text === 'not' && /^(?:need|needed|necessary|required)$/.test(tokens[at + 1]?.text ?? ''),
  );
