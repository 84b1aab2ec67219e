import type { Token } from '../../../nlu/text/tokens.ts';
import type { Range } from './names.ts';

const begins = /^(?:(?:so|ok|and|but|hi|hello|please) )*/;
/** What comes before a name that is all that is asked about, and after it. */
const frames: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:what (?:is|are|was|s)|define|explain|tell me about|why not|why is it not)(?: (?:a|an|the))? /,
    /(?: (?:good|used|useful|meant) for| for| about| exactly| then| anyway)?$/,
  ],
  [
    /^(?:is|are)(?: (?:a|an|the))? /,
    / (?:any good|worth it|still (?:\w+)|dead|deprecated|retired|(?:going )?away|end of life|eol|out of support)$/,
  ],
];

/** Words that say how something is, or of what, and stand in no name. */
const outside = new Set(
  (
    'i we you it they this that these those my our your there of in for on at by to from without if when between than per ' +
    'do does did can should would will has have is are was be being get what which how who why where much many ' +
    'best better cheapest cheaper most least good real realistic typical usual normal average right wrong main difference'
  ).split(' '),
);
const LONGEST = 6;

/** The name that a question is about and nothing else: "what is …?", "is … any good?". */
export function framedName(tokens: readonly Token[]): readonly Range[] {
  const text = tokens.map((token) => token.text).join(' ');
  const opened = begins.exec(text)![0];
  const rest = text.slice(opened.length);
  for (const [before, after] of frames) {
    const lead = before.exec(rest)?.[0];
    const tail = lead === undefined ? undefined : after.exec(rest.slice(lead.length))?.[0];
    if (lead === undefined || tail === undefined) continue;
    const from = wordsIn(opened) + wordsIn(lead);
    const to = tokens.length - wordsIn(tail);
    const name = tokens.slice(from, to);
    const isOne = name.every(({ text: word, clause }) => !outside.has(word) && clause === name[0]!.clause);
    return isOne && name.length > 0 && name.length <= LONGEST ? [{ from, to }] : [];
  }
  return [];
}

const wordsIn = (text: string): number => text.split(' ').filter(Boolean).length;
