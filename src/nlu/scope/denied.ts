import type { Token } from '../text/tokens.ts';

const ownPlace = '(?:on[- ]?prem\\w*|in[- ]?house|(?:our|my) own (?:data ?cent\\w+|hardware|servers?|machines?))';
const deniedPlace = new RegExp(
  `\\b(?:not|never|no longer|no need|[a-z]{2,6}n['’]?t)(?: [a-z']+){0,4}? ${ownPlace}`,
  'i',
);

/** "It doesn’t have to be on premises", "not in our own data center". */
export const deniesOwnPlace = (text: string): boolean => deniedPlace.test(text);

const denials = new Set(['no', 'nope', 'nah', 'never', 'none', 'not']);
/** How soon the denial comes. */
const SOON = 2;

/** "Windows? God no.": what is put as a question and denied in the same breath does not hold. */
export function isDenied(
  { text, tokens }: { readonly text: string; readonly tokens: readonly Token[] },
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const isAsked = text.slice(tokens[to - 1]?.end, tokens[to]?.start).includes('?');
  return isAsked && from < to && tokens.slice(to, to + SOON).some((token) => denials.has(token.text));
}
