import type { Token } from '../text/tokens.ts';
import type { Item } from './pattern.ts';

/** "ORA-12170", "r6i.4xl": digits right behind letters. */
const isPartOfName = ({ start, lead }: Token, before: Token | undefined): boolean =>
  before !== undefined &&
  before.number === undefined &&
  /^\p{L}/u.test(before.text) &&
  (start === before.end || (lead === '-' && start === before.end + 1));

/** "2.1B requests"; a model of 8B parameters has other words behind it. */
const isBillion = ({ text, glued, upper }: Token, next: Token | undefined): boolean =>
  text === 'b' && glued && upper && next !== undefined && (next.lead.includes('/') || countable.test(next.text));
const countable = /^(?:requests?|calls?|messages?|events?|rows?|records?|hits?|invocations?|a|per)$/;

/** A word as the rules see it: a number, or itself. */
export function itemOf(token: Token, at: number, tokens: readonly Token[]): Item {
  const before = tokens[at - 1];
  const place = { from: at, to: at + 1 };
  const { text, number } = token;
  if (number !== undefined && Number.isFinite(number) && isPartOfName(token, before))
    return {
      key: '<other>',
      node: { kind: 'other', value: number, text, unit: 1, rule: 'part of a name', ...place },
      ...place,
    };
  if (number !== undefined && Number.isFinite(number))
    return {
      key: '<number>',
      node: { kind: 'number', value: number, text, unit: 1, rule: 'digits', ...place },
      ...place,
    };
  if (isBillion(token, tokens[at + 1])) return { key: 'billion', ...place };
  const minutes = token.glued ? /^h([0-5]\d)$/.exec(text) : null;
  if (minutes)
    return {
      key: '<minutes>',
      node: { kind: 'minutes', value: Number(minutes[1]), unit: 1, rule: 'minutes', ...place },
      ...place,
    };
  return { key: text, ...place };
}
