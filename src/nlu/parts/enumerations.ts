import type { Token } from '../text/tokens.ts';
import { loneThings, traits, waitedThings } from './part-words.ts';

/** Where a text begins to speak of something else. */
export interface Cut {
  /** The first token that belongs to it, and the first behind its mark: "2)" or "and a". */
  readonly at: number;
  readonly from: number;
  /** How it was set apart: marked as one of a list, joined by a word, a sentence, or said of all parts. */
  readonly by: 'mark' | 'word' | 'sentence' | 'common';
  /** The tokens of its name, where it has a label: "worker: …". */
  readonly label?: number;
}

/** The members of a list that a message gives as such: labels, bullets, numbers or "the first … the second"; empty where there is none. */
export function enumerated(tokens: readonly Token[], lines: string): Cut[] {
  const text: Text = { tokens, lines };
  const labeled = labels(text);
  if (labeled.filter(({ at }) => isHeading(text, at)).length > 1) return labeled;
  for (const cuts of [bullets(text), numbered(text), labeled, ordinals(text)])
    if (cuts.filter(({ by }) => by === 'mark').length > 1) return cuts;
  return [];
}

interface Text {
  readonly tokens: readonly Token[];
  readonly lines: string;
}

/** What stands between a token and the one before it. */
const gap = ({ tokens, lines }: Text, at: number): string =>
  lines.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? lines.length);

const isBullet = (text: Text, at: number): boolean =>
  /[•◦▪‣●]| \* /.test(gap(text, at)) || (beginsLine(text, at) && /(?:^|\n) ?[-*>] ?\*?$/.test(gap(text, at)));
const beginsLine = (text: Text, at: number): boolean => at === 0 || gap(text, at).includes('\n');

/** A line without a mark that follows the list is said of all of it. */
function bullets(text: Text): Cut[] {
  const cuts: Cut[] = [];
  for (const at of text.tokens.keys()) {
    const marked = isBullet(text, at);
    if (marked) cuts.push({ at, from: at, by: 'mark', label: labelAt(text, at) });
    else if (cuts.length > 0 && beginsLine(text, at)) cuts.push({ at, from: at, by: 'common' });
  }
  return cuts;
}

/** "1) … 2) …", "1. … 2. …", "(a) … (b) …", in this order. */
function numbered(text: Text): Cut[] {
  const { tokens } = text;
  const cuts: Cut[] = [];
  for (const [at, token] of tokens.entries()) {
    const position = cuts.filter(({ by }) => by === 'mark').length;
    const after = gap(text, at + 1);
    const digit = token.text === String(position + 1) && /^(?:[).:]\s|\))/.test(after);
    const letter = token.text === 'abcdef'[position] && /^(?:[):]\s|\))/.test(after);
    if ((digit || letter) && !token.glued) cuts.push({ at, from: at + 1, by: 'mark', label: labelAt(text, at + 1) });
    else if ((digit || letter) && /[(#]$/.test(gap(text, at)))
      cuts.push({ at, from: at + 1, by: 'mark', label: labelAt(text, at + 1) });
    else if (isLineAfterLines(text, cuts, at)) cuts.push({ at, from: at, by: 'common' });
  }
  return cuts;
}

const isLineAfterLines = (text: Text, cuts: readonly Cut[], at: number): boolean =>
  beginsLine(text, at) && cuts.filter((cut) => cut.by === 'mark' && beginsLine(text, cut.at)).length > 1;

const LONGEST_LABEL = 4;

/** How many tokens name what follows them: "pdf worker: …" 2, without a label 0. */
function labelAt(text: Text, at: number): number {
  const { tokens } = text;
  for (let length = 1; length <= LONGEST_LABEL; length += 1) {
    const token = tokens[at + length - 1];
    if (!token || traits.has(token.text) || token.number !== undefined) return 0;
    const after = gap(text, at + length);
    if (/^(?:\*? ?[:=]| - )/.test(after)) return length;
    if (/[.,;!?\n]/.test(after)) return 0;
  }
  return 0;
}

/** "api: … worker: …" where a line or a sentence begins; behind a comma only what is plainly the name of a thing. */
function labels(text: Text): Cut[] {
  const { tokens } = text;
  const cuts: Cut[] = [];
  for (const [at, { clause }] of tokens.entries()) {
    const step = at === 0 ? 2 : clause - tokens[at - 1]!.clause;
    if (step === 0 && !beginsLine(text, at)) continue;
    const label = labelAt(text, at);
    const named = tokens.slice(at, at + label).some((token) => isThing(token));
    if (label === 0 || (step === 1 && !named && !beginsLine(text, at))) continue;
    const counts = tokens.slice(at, at + label).every((token) => ordinal.test(token.text));
    cuts.push(counts ? { at, from: at + label, by: 'mark' } : { at, from: at, by: 'mark', label });
  }
  return cuts;
}

/** "first: …", "part one: …" name nothing. */
const ordinal = /^(?:the|first|second|third|1st|2nd|3rd|one|two|three|part|service|other)$/;
const isThing = ({ text }: Token): boolean => loneThings.has(text) || waitedThings.has(text);
const isHeading = (text: Text, at: number): boolean => beginsLine(text, at) && !isBullet(text, at);

const ordinals = ({ tokens }: Text): Cut[] => {
  const cuts: Cut[] = [];
  for (const at of tokens.keys()) {
    const from = behindOrdinal(tokens, at, cuts.length === 0);
    if (from > at && begins(tokens, at)) cuts.push({ at, from, by: 'mark' });
  }
  return cuts;
};

const openings = [['part', 'one'], ['part', '1'], ['half', 'of', 'it'], ['first'], ['firstly'], ['one']];
const followings = [
  ['part', 'two'],
  ['part', '2'],
  ['part', 'three'],
  ['other', 'half'],
  ['other', 'one'],
  ['second'],
  ['secondly'],
  ['third'],
  ['other'],
];
const copulas = new Set(['is', 's', 'a', 'an', 'one', 'part', 'service', 'workload', 'being', 'would', 'runs']);

/** The first token behind "the first is" or "second:"; `at` itself where there is no such thing. */
function behindOrdinal(tokens: readonly Token[], at: number, opening: boolean): number {
  const words = (opening ? openings : followings).find((each) =>
    each.every((word, offset) => tokens[at + offset]?.text === word),
  );
  if (!words) return at;
  let from = at + words.length;
  const marked = /^[:=-]/.test(tokens[from]?.lead ?? '') || copulas.has(tokens[from]?.text ?? '');
  if (!marked && opening) return at;
  while (copulas.has(tokens[from]?.text ?? '')) from += 1;
  return from;
}

/** Only "the", "and" and the like stand between it and the beginning of its clause. */
function begins(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || before.clause < tokens[at]!.clause) return true;
  return /^(?:the|and|then|while|our)$/.test(before.text) && (before.text !== 'the' || begins(tokens, at - 1));
}
