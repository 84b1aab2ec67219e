import { dictionary } from '../text/dictionary.ts';
import type { Token } from '../text/tokens.ts';
import { countNouns, durations, sizes, spread } from './units.ts';

export interface Numeral {
  readonly value: number;
  /** The lower end of a range, where a range was given. */
  readonly low?: number;
  /** The token after the numeral. */
  readonly to: number;
  /** It ended in a bare "m", which may be "minutes" as well as "million". */
  readonly bareM: boolean;
  /** "a few", "a couple": nobody counted. */
  readonly vague?: boolean;
}

const units = numbered(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  1,
);
const tens = dictionary<number>({
  ...numbered('_ _ twenty thirty forty fifty sixty seventy eighty ninety', 10),
  fourty: 40,
});
const multipliers: Record<string, number> = spread({
  1e2: 'hundred hundreds hundered hundreed hunderd hundert',
  12: 'dozen dozens',
  1e3: 'k thousand thousands thousend thousends thosand thousnd thou grand',
  1e6: 'm mm kk mil mill mio mln mn million millon milion milions millons millions millionen',
  1e9: 'bn bln b billion billions bil',
  1e5: 'lakh lakhs lac lacs lakhes',
  1e7: 'crore crores cr',
});
/** Only directly behind digits are these multipliers: "5k", but not "k users". */
const glueOnly = new Set(['k', 'm', 'b', 'mm', 'kk', 'cr']);
const hundreds = new Set('hundred hundered hundreed hunderd'.split(' '));

/** Parts of one: "a tenth of a second", "three quarters of an hour". */
const parts: Record<string, number> = spread({
  [1 / 2]: 'half halves',
  [1 / 3]: 'third thirds',
  [1 / 4]: 'quarter quarters',
  [1 / 5]: 'fifth fifths',
  [1 / 6]: 'sixth sixths',
  [1 / 8]: 'eighth eighths',
  [1 / 10]: 'tenth tenths',
  [1 / 100]: 'hundredth hundredths',
  [1 / 1000]: 'thousandth thousandths',
});
/** Signs that stand for parts: "1½". */
const signs: Record<string, number> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** Reads "2.5 million", "a hundred and fifty", "half a million", "10-20k" at a token; a range gives its upper end. */
export function numeralAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const first = simpleAt(tokens, at);
  if (!first) return undefined;
  const joiner = tokens[first.to];
  const dashed = joiner !== undefined && (/^[-~]+$/.test(joiner.lead) || joiner.lead === '/') && !isClock(tokens, at);
  const isRange =
    dashed ||
    joiner?.text === 'to' ||
    joiner?.text === 'or' ||
    joiner?.text === 'till' ||
    (joiner?.text === 'and' && (tokens[at - 1]?.text === 'between' || isLower(first, tokens)));
  if (!joiner || !isRange || joiner.clause !== tokens[at]!.clause) return first;
  if (joiner.lead === '/' && (first.vague || joiner.number === undefined)) return first;
  const second = simpleAt(tokens, dashed && joiner.text !== 'to' ? first.to : first.to + 1);
  if (!second || second.value <= 0 || second.value < first.value / 1000) return first;
  return { ...second, low: lowEnd(first.value, second.value, tokens, second) };
}

/** "10-20k": the lower end shares the multiplier of the upper. */
function lowEnd(low: number, high: number, tokens: readonly Token[], { to }: Numeral): number {
  const multiplier = multipliers[tokens[to - 1]?.text ?? ''] ?? 1;
  return multiplier > 1 && low < multiplier && low * multiplier <= high ? low * multiplier : low;
}

/** "9:15" tells the time. */
export const isClock = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.number !== undefined && tokens[at + 1]?.lead === ':' && /^[0-5]\d$/.test(tokens[at + 1]!.text);

/** "1 and 2 million": a bare number before a larger one with a multiplier. */
const isLower = (first: Numeral, tokens: readonly Token[]): boolean => {
  const second = simpleAt(tokens, first.to + 1);
  return (
    first.value < 1000 && second !== undefined && tokens[first.to + 1]?.number !== undefined && second.value >= 1000
  );
};

function simpleAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.number !== undefined) return digitsAt(tokens, at, token.number);
  const spelled = wordsAt(tokens, at);
  if (!spelled) return undefined;
  const numeral = withPart(tokens, multiplied(tokens, spelled.value, spelled.to, false));
  return spelled.vague && numeral.to === spelled.to ? { ...numeral, vague: true } : numeral;
}

/** "1.5k", "10^6", "1e6", "1½", "250 000". */
function digitsAt(tokens: readonly Token[], at: number, first: number): Numeral {
  const next = tokens[at + 1];
  if (first === 10 && next?.lead === '^' && next.number !== undefined)
    return { value: 10 ** next.number, to: at + 2, bareM: false };
  if (next?.glued && /^e\d{1,2}$/.test(next.text))
    return { value: first * 10 ** Number(next.text.slice(1)), to: at + 2, bareM: false };
  const sign = signs[next?.lead ?? ''];
  if (sign !== undefined && next!.number === undefined) return multiplied(tokens, first + sign, at + 1, true);
  let value = first;
  let to = at + 1;
  if (/^\d{1,3}$/.test(tokens[at]!.text) && first > 0) {
    while (to < at + 4 && isThousands(tokens, to)) {
      value = value * 1000 + tokens[to]!.number!;
      to += 1;
    }
  }
  return withPart(tokens, multiplied(tokens, value, to, true));
}

/** The "000" of "250 000". */
const isThousands = (tokens: readonly Token[], at: number): boolean =>
  /^\d{3}$/.test(tokens[at]?.text ?? '') &&
  tokens[at]!.lead === '' &&
  tokens[at]!.clause === tokens[at - 1]!.clause &&
  (tokens[at]!.text === '000' || /^\d{3}$/.test(tokens[at + 1]?.text ?? ''));

/** "two and a half hours", "2 and a quarter"; "four and a bit" is four. */
function withPart(tokens: readonly Token[], numeral: Numeral): Numeral {
  const { to, value } = numeral;
  if (!words(tokens, to, 'and', 'a')) return numeral;
  const last = tokens[to + 2]?.text;
  if (last === 'bit') return { ...numeral, to: to + 3 };
  const part = last === 'half' ? 0.5 : last === 'quarter' ? 0.25 : 0;
  return part > 0 && value < 1000 ? { ...numeral, value: value + part, to: to + 3 } : numeral;
}

/** Applies "k", "million", "hundred thousand" that follow. */
function multiplied(tokens: readonly Token[], base: number, from: number, digits: boolean): Numeral {
  let value = base;
  let to = from;
  let bareM = false;
  for (let token = tokens[to]; token !== undefined; token = tokens[to]) {
    const lakh = digits && token.text === 'l' && token.upper && token.glued;
    const factor = lakh ? 1e5 : multipliers[token.text];
    const allowed =
      factor !== undefined &&
      (!glueOnly.has(token.text) ||
        (digits && (token.glued || token.text === 'k' || isMillion(tokens, to)) && token.lead === ''));
    if (!allowed || token.clause !== tokens[from - 1]!.clause) break;
    value *= factor;
    bareM ||= token.text === 'm';
    to += 1;
    if (bareM) break;
  }
  const half = to > from && words(tokens, to, 'and', 'a', 'half');
  return half ? { value: value * 1.5, to: to + 3, bareM } : { value, to, bareM };
}

/** "3 M events", "2.5 M/day": apart from its digits only a capital stands for a million. */
const isMillion = (tokens: readonly Token[], at: number): boolean => {
  const { text, upper } = tokens[at]!;
  const next = tokens[at + 1];
  return text === 'm' && upper && (next === undefined || countNouns.has(next.text) || per.test(next.text + next.lead));
};
const per = /^(?:per|a|an|each|every|daily|monthly|weekly|hourly|yearly)$|\/$/;

/** Whether these words stand at a token. */
export const words = (tokens: readonly Token[], at: number, ...expected: readonly string[]): boolean =>
  expected.every((word, offset) => tokens[at + offset]?.text === word);

interface Words {
  readonly value: number;
  readonly to: number;
  readonly vague?: boolean;
}

/** "twenty five", "a hundred and fifty", "a couple of", "half a", "a few". */
const wordsAt = (tokens: readonly Token[], at: number): Words | undefined =>
  partAt(tokens, at) ?? vagueAt(tokens, at) ?? hundredsAt(tokens, at) ?? smallAt(tokens, at);

const isUnit = (word: string | undefined): boolean =>
  word !== undefined && word.length > 1 && (word in sizes || word in durations);
const isScale = (word: string | undefined): boolean =>
  word !== undefined && word.length > 2 && multipliers[word] !== undefined;

/** "half a", "quarter of an", "three quarters of a", "a tenth of a" before a unit or a multiplier; "a gig". */
function partAt(tokens: readonly Token[], at: number): Words | undefined {
  const second = tokens[at + 1]?.text;
  if (tokens[at]!.text === 'a' && second !== undefined && second.length > 2 && second in sizes)
    return { value: words(tokens, at + 2, 'and', 'a', 'half') ? 1.5 : 1, to: at + 1 };
  const part = partWordAt(tokens, at);
  if (!part) return undefined;
  const measures = (index: number) => isUnit(tokens[index]?.text) || isScale(tokens[index]?.text);
  if (measures(part.to)) return part;
  const of = tokens[part.to]?.text === 'of' ? 1 : 0;
  const article = /^(?:an?|one)$/.test(tokens[part.to + of]?.text ?? '');
  return article && measures(part.to + of + 1) ? { ...part, to: part.to + of + 1 } : undefined;
}

/** "half", "a third", "two thirds", "nine tenths". */
export function partWordAt(tokens: readonly Token[], at: number): Words | undefined {
  const first = tokens[at]?.text ?? '';
  const whole = parts[first];
  if (whole !== undefined && !first.endsWith('s') && (first !== 'third' || tokens[at + 1]?.text === 'of'))
    return { value: whole, to: at + 1 };
  const second = tokens[at + 1];
  const part = parts[second?.text ?? ''];
  if (part === undefined || second!.clause !== tokens[at]!.clause) return undefined;
  if (first === 'a' || first === 'one') return { value: part, to: at + 2 };
  const many = tokens[at]!.number ?? units[first];
  const fits = many !== undefined && many >= 2 && many * part < 1 && second!.text.endsWith('s');
  return fits ? { value: many * part, to: at + 2 } : undefined;
}

const vague = dictionary<number>({ couple: 2, few: 3, dozen: 12, several: 3 });

/** "couple of", "few", "dozen"; and the "a" or "several" before a multiplier. */
function vagueAt(tokens: readonly Token[], at: number): Words | undefined {
  const word = tokens[at]?.text ?? '';
  const next = tokens[at + 1]?.text ?? '';
  const scales = isScale(next) && !hundreds.has(next);
  if (word === 'several') return isScale(next) ? { value: 3, to: at + 1 } : undefined;
  if (vague[word] !== undefined)
    return { value: vague[word], to: at + (next === 'of' ? 2 : 1), vague: word !== 'dozen' };
  return (word === 'a' || word === 'an') && scales ? { value: 1, to: at + 1 } : undefined;
}

/** "a hundred and fifty", "two hundred". */
function hundredsAt(tokens: readonly Token[], at: number): Words | undefined {
  const word = tokens[at]?.text ?? '';
  const many = word === 'a' ? 1 : units[word];
  if (many === undefined || !hundreds.has(tokens[at + 1]?.text ?? '')) return undefined;
  const rest = smallAt(tokens, tokens[at + 2]?.text === 'and' ? at + 3 : at + 2);
  return rest ? { value: many * 100 + rest.value, to: rest.to } : { value: many * 100, to: at + 2 };
}

/** "seven", "twenty", "twenty five". */
function smallAt(tokens: readonly Token[], at: number): Words | undefined {
  const word = tokens[at]?.text ?? '';
  const ten = tens[word];
  if (ten === undefined) return units[word] === undefined ? undefined : { value: units[word], to: at + 1 };
  const one = units[tokens[at + 1]?.text ?? ''];
  return one !== undefined && one > 0 && one < 10 ? { value: ten + one, to: at + 2 } : { value: ten, to: at + 1 };
}

function numbered(names: string, step: number): Record<string, number> {
  const table: Record<string, number> = Object.create(null);
  for (const [index, name] of names.split(' ').entries()) if (name !== '_') table[name] = index * step;
  return table;
}
