import { isQuestionIntent } from '../../domain/intents.ts';
import { asks } from '../../nlu/scope/asking.ts';
import { echoEnd } from '../../nlu/scope/echoed.ts';
import type { Understanding } from '../../nlu/understanding.ts';

/** A message as what it asks and what it tells besides; either may be empty. */
export interface Split {
  readonly asking: string;
  readonly telling: string;
}

const openers = String.raw`\W*(?:(?:hi|hey|so|ok|okay|and|but|well|also|then|hmm|wait)\b\W*)*`;
/** "Wo" and "ca" stand in "won’t" and "can’t". */
const auxiliary = 'is|are|was|were|do|does|did|can|ca|could|should|would|will|wo|shall|may|might|must|has|have|had';
const pronoun = 'i|we|you|it|this|that|they|there|he|she';

/** A word that asks, or a verb before its subject. */
const interrogative = new RegExp(
  String.raw`\b(?:what|which|who|whose|how|why)\b|^${openers}(?:${auxiliary})(?:n['’]?t)?\b|\b(?:${auxiliary})(?:n['’]?t)? (?:${pronoun})\b|\b(?:when|where) (?:${auxiliary})\b`,
  'i',
);
/** "What we have is a cluster", "when files arrive", "which is fine" tell something. */
const relative = new RegExp(
  String.raw`^${openers}(?:(?:what|how|who|why|which) (?:${pronoun}|an?|the|our|my)\b|which (?:is|are)\b|(?:when|where)(?:ever)? (?!(?:${auxiliary})\b))`,
  'i',
);
/** "It is spiky, isn’t it?" */
const tag = new RegExp(
  String.raw`,? (?:right|no|ok|correct|yes|(?:${auxiliary})(?:n['’]?t)? (?:${pronoun}))\s*\?+\s*$`,
  'i',
);
/** "How about at night?" answers, where it states something. */
const suggests = new RegExp(String.raw`^${openers}(?:what|how) about\b`, 'i');

/** "A queue in front? SQS?" asks one thing. */
const isFragment = (sentence: string): boolean => {
  const words = sentence.trim().split(/\s+/);
  return words.length <= 2 && words.at(-1)!.endsWith('?');
};

const sentences = (text: string): readonly string[] =>
  text.split(/(?<=[.!?;])\s+|\n+|\s[-–]\s/).filter((sentence) => sentence.trim() !== '');

/** What a message asks, sentence by sentence; `read` tells how one is understood by itself, whatever was asked before. */
export function splitQuestion(text: string, read: (sentence: string) => Understanding): Split {
  const echo = echoEnd(text) ?? -1;
  const asked: boolean[] = [];
  const { asking = [], telling = [] } = Object.groupBy(sentences(text), (sentence, at) => {
    const goesOn = asked[at - 1] === true && isFragment(sentence);
    const isSaidBack = at === 0 && echo >= 0;
    asked.push(!isSaidBack && (goesOn || isQuestion(sentence, () => read(sentence))));
    return asked[at] ? 'asking' : 'telling';
  });
  return { asking: asking.join(' '), telling: telling.join(' ') };
}

function isQuestion(sentence: string, read: () => Understanding): boolean {
  if (!/\?\s*$/.test(sentence)) return asks(sentence) && !relative.test(sentence);
  if (tag.test(sentence)) return false;
  if (interrogative.test(sentence) && !suggests.test(sentence)) return true;
  const { facts, intent, workloads } = read();
  if (facts.length > 0 || intent === undefined) return false;
  return suggests.test(sentence) || isQuestionIntent(intent) || intent === 'why' || workloads.length > 0;
}

const supposes = /\b(?:can|could|would|should|might|may|if|when)\b/i;

/** The numbers that a question states on its way: "we get 2M a month, is that a lot?"; what is only supposed is none. */
export const numbersIn = (asking: string, facts: Understanding['facts']): Understanding['facts'] =>
  supposes.test(asking)
    ? []
    : facts.filter(({ value, words }) => typeof value === 'number' && /\d/.test(words) && asking.includes(words));
