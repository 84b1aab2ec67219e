import type { Token } from '../text/tokens.ts';

const ownPlace =
  '(?:on[- ]?prem\\w*|in[- ]?house|(?:our|my) own (?:data ?cent\\w+|hardware|servers?|machines?|hypervisors?))';
const notIn = "(?:not|never|no longer|no need|(?:do|does|did|is|are|was|need|should|must)n['’]?t)";
/** "May not leave our own data center" denies the way out and not the place. */
const between = '(?: (?:have|has|need|needs|want|wants|to|be|run|stay|live|sit|in|on|at|any|it|necessarily|really))*';
const deniedPlace = new RegExp(
  `\\b${notIn}${between} ${ownPlace}|\\b${ownPlace} (?:(?:is|are|was|would be) (?:not|no|out)\\b|(?:is|are|was)n['’]?t\\b)`,
  'i',
);

const cloud = '(?:cloud|aws|azure|gcp|google|amazon|region)';
const endsInOwn = new RegExp(`\\b${ownPlace}$`, 'i');
const endsInCloud = new RegExp(`\\b${cloud}$`, 'i');
const startsWithOwn = new RegExp(`^(?:(?:in|on|at) )?${ownPlace}\\b`, 'i');
const startsWithCloud = new RegExp(`^(?:[\\w-]+ ){0,3}?${cloud}\\b`, 'i');

/** "In our own data center or in the cloud" leaves it open. */
function leavesOpen(text: string): boolean {
  const sides = text.split(/,? or /i);
  return sides.some((side, at) => {
    const next = sides[at + 1] ?? '';
    return (endsInOwn.test(side) && startsWithCloud.test(next)) || (endsInCloud.test(side) && startsWithOwn.test(next));
  });
}

const needNotRemain = /\b(?:(?:do|does|did)(?:n['’]?t| not) (?:have|need) to|need(?:n['’]?t| not)) (?:stay|remain)\b/i;

/** "It doesn’t have to be on premises", "the script need not stay", "on premises or in the cloud". */
export const deniesOwnPlace = (text: string): boolean =>
  deniedPlace.test(text) || needNotRemain.test(text) || leavesOpen(text);

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
