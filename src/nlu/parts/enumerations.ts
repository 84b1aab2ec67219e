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
  const cuts: Cut[] = [];
  for (const at of text.tokens.keys()) {
    const position = cuts.filter(({ by }) => by === 'mark').length;
    if (isNumeral(text, at, position)) cuts.push({ at, from: at + 1, by: 'mark', label: labelAt(text, at + 1) });
    else if (isLineAfterLines(text, cuts, at)) cuts.push({ at, from: at, by: 'common' });
  }
  return cuts;
}

/** Whether the numeral of this position stands at a token, alone or behind "(" or "#". */
function isNumeral(text: Text, at: number, position: number): boolean {
  const token = text.tokens[at]!;
  const after = gap(text, at + 1);
  const digit = token.text === String(position + 1) && /^(?:[).:]\s|\))/.test(after);
  const letter = token.text === 'abcdef'[position] && /^(?:[):]\s|\))/.test(after);
  return (digit || letter) && (!token.glued || /[(#]$/.test(gap(text, at)));
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
  for (const at of tokens.keys()) {
    const step = stepTo(text, at);
    const label = step === 0 ? 0 : labelAt(text, at);
    if (label === 0) continue;
    const name = tokens.slice(at, at + label);
    if (step === 1 && !name.some(isThing)) continue;
    const counts = name.every((token) => ordinal.test(token.text));
    cuts.push(counts ? { at, from: at + label, by: 'mark' } : { at, from: at, by: 'mark', label });
  }
  return cuts;
}

/** How much divides a token from the one before it: a new line as much as a full stop. */
const stepTo = (text: Text, at: number): number =>
  beginsLine(text, at) ? 2 : text.tokens[at]!.clause - text.tokens[at - 1]!.clause;

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
