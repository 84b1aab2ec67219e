import type { Token } from '../text/tokens.ts';
import { asks } from './asking.ts';

/** What comes back of words that were said to somebody: "what do you mean, 75 GB??" */
const asksBack =
  /^\W*(?:what do you mean|where did you (?:get|read|see)|who said|since when|why do you (?:say|think))\b/i;
/** What begins a correction of them: "2 seconds each? I said 70", "Airbyte? Nobody said Airbyte". */
const rejects =
  /^\W*(?:(?:no|nope)\W+\w+\W+\w|nobody|no one|never|(?:i|we) (?:never|did ?n['’]?t|said|told|meant|wrote)|(?:that|it|this|those|these|they)(?:['’](?:s|re)| is| was| are| were)\b|who said)/i;
const MOST_WORDS = 8;

/** "1000 a month is wrong, it’s 30 a week." */
const isWrong =
  /^[^.?!;]{1,60}?\b(?:is|are|was|were) (?:wrong|incorrect|not (?:right|correct|true))\b(?=[\s,;:.–-]+\S)/i;

/** Where the first sentence of a correction ends that only says back what it corrects. */
export function echoEnd(text: string): number | undefined {
  const wrong = isWrong.exec(text);
  if (wrong) return wrong[0].length;
  const mark = text.indexOf('?');
  const said = text.slice(0, Math.max(0, mark));
  const rest = text.slice(mark).replace(/^[?!\s]+/, '');
  if (!said || !rest || /[.;!]\s|\n/.test(said) || asks(rest)) return undefined;
  const isBack = asksBack.test(said) || (!asks(said) && said.split(/\s+/).length <= MOST_WORDS);
  return isBack && rejects.test(rest) ? mark : undefined;
}

/** "Nobody said …": what follows in the same clause is no fact either. */
const disclaims = /^\W*(?:nobody|no one|who|(?:i|we) (?:never|did ?n['’]?t|have(?: never|n['’]?t)))\b/i;

/** The tokens of what is only said back, and of what corrects it. */
export function echoOf(
  text: string,
  tokens: readonly Token[],
): readonly [readonly Token[], readonly Token[]] | undefined {
  const end = echoEnd(text);
  if (end === undefined) return undefined;
  const after = tokens.findIndex(({ start }) => start >= end);
  if (after <= 0) return undefined;
  const rest = tokens.slice(after);
  const disclaimed = disclaims.test(text.slice(rest[0]!.start)) ? rest[0]!.clause : undefined;
  return [tokens.slice(0, after), rest.filter(({ clause }) => clause !== disclaimed)];
}
