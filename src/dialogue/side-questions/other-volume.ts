import { asksAnywhere } from '../../nlu/scope/asking.ts';
import { asksThePrice } from '../answers/rank.ts';
import type { Understood } from '../effect.ts';
import { isBlank, type State } from '../state/state.ts';
import type { Turn } from '../turn.ts';

const rate =
  /(?:\b(?:a|an|per|each|every)\s+|\/\s*)(?:s|sec|second|min|minute|h|hour|day|week|month|year)\b|\b(?:daily|weekly|monthly|rps|qps|rpm)\b/i;

/** How many times as much: "doubles", "10x the traffic", "half the load". */
const multiples: readonly (readonly [RegExp, number])[] = [
  [/\b(?:doubl\w+|twice|twofold)\b/i, 2],
  [/\b(?:tripl\w+|treble\w*|three times|threefold)\b/i, 3],
  [/\b(?:quadrupl\w+|four times|fourfold)\b/i, 4],
  [/\b(?:five times|fivefold|quintupl\w+)\b/i, 5],
  [/\b(?:six times|sixfold)\b/i, 6],
  [/\b(?:ten times|tenfold)\b/i, 10],
  [/\b(?:twenty times|twentyfold)\b/i, 20],
  [/\b(?:a hundred times|hundredfold)\b/i, 100],
  [/\b(?:halv\w+|half)\b/i, 0.5],
];
const timesInDigits = /\b(\d{1,4}(?:\.\d+)?) ?(?:x|×|times)(?!\w)/i;
/** "50% more" is half as much again. */
const percentMore = /\b(\d{1,3}) ?(?:%|percent) (?:more|growth|extra|up)\b/i;
const ofLoad = /\b(?:traffic|load|volume|usage|requests?|calls?|users?|customers?)\b/i;
/** "What if it doubles?"; in a question about a price, half may be of the price. */
const ofIt = /\b(?:we|it|that|this)\b/i;

/** Whether it asks at all: what only tells of the load supposes nothing. */
const asksForMore = (text: string): boolean => asksAnywhere(text) || asksThePrice(text);

const timesIn = (text: string, supposes: boolean): number | undefined =>
  ofLoad.test(text) || (supposes && ofIt.test(text)) ? multipleIn(text) : undefined;

/** How many times as much a text speaks of, of whatever it may be. */
export function multipleIn(text: string): number | undefined {
  const digits = Number(timesInDigits.exec(text)?.[1]);
  if (digits > 0) return digits;
  const percent = Number(percentMore.exec(text)?.[1]);
  return percent > 0 ? 1 + percent / 100 : multiples.find(([words]) => words.test(text))?.[1];
}

/** "What if half of that?": a known volume so many times, in a few words that suppose nothing else. */
export function timesAsMuch({ profile }: State, { heard, facts, by }: Turn): readonly Understood[] | undefined {
  const known = profile.requests_month;
  const times = facts.length === 0 && whatIf.test(heard.text) ? multipleIn(heard.text) : undefined;
  return known === undefined || times === undefined
    ? undefined
    : [{ factor: 'requests_month', value: known * times, words: heard.text, by }];
}
const whatIf = /^\W*(?:(?:and|but|ok|so)\b\W*)*(?:(?:what|how) (?:if|about)|with)(?: [^\s.,;]+){1,5}\W*$/i;

/**
 * "What would it cost at 2M a day?" or, once a volume is known, "what if it were 200M?" supposes a volume and changes nothing. A number that is only asked about is no
 * fact, so it is read as a reply to the question for the volume.
 */
export function volumeSupposed(
  state: State,
  { heard, facts, by, understand }: Turn,
): readonly Understood[] | undefined {
  const known = state.profile.requests_month;
  const supposes = heard.intent === 'what-if' && known !== undefined;
  // Of nothing that is known so far no other volume can be supposed.
  if (state.phase === 'new' || isBlank(state) || !((heard.intent === 'cost' && asksForMore(heard.text)) || supposes))
    return undefined;
  // "If we grow 10x" supposes so many times as much, whatever habit it sounds like.
  const isMeasured = facts.some(({ value }) => typeof value === 'number');
  const times = known === undefined || isMeasured ? undefined : timesIn(heard.text, supposes);
  if (times !== undefined) return [{ factor: 'requests_month', value: known! * times, words: heard.text, by }];
  if (facts.length > 0) return facts;
  const read = understand(heard.text, { phase: 'asking', asked: 'requests_month' }).facts.filter(
    ({ factor, words }) => factor === 'requests_month' && (supposes || rate.test(words)),
  );
  return read.length > 0 ? read.map((fact) => ({ ...fact, by })) : undefined;
}
