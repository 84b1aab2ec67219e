import type { Token } from './tokens.ts';
import { sizes } from './units.ts';

export interface Numeral {
  readonly value: number;
  /** The token after the numeral. */
  readonly to: number;
  /** It ended in a bare "m", which may be "minutes" as well as "million". */
  readonly bareM: boolean;
}

const units: Record<string, number> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const tens: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const multipliers: Record<string, number> = {
  hundred: 1e2,
  hundreds: 1e2,
  dozen: 12,
  k: 1e3,
  thousand: 1e3,
  thousands: 1e3,
  grand: 1e3,
  m: 1e6,
  mm: 1e6,
  mil: 1e6,
  mill: 1e6,
  mio: 1e6,
  mln: 1e6,
  mn: 1e6,
  million: 1e6,
  millon: 1e6,
  milion: 1e6,
  millions: 1e6,
  bn: 1e9,
  bln: 1e9,
  b: 1e9,
  billion: 1e9,
  billions: 1e9,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  crore: 1e7,
  crores: 1e7,
};
/** Only directly behind digits are these multipliers: "5k", but not "k users". */
const glueOnly = new Set(['k', 'm', 'b', 'mm']);

/** Reads "2.5 million", "a hundred and fifty", "half a million", "10-20k" at a token; a range gives its upper end. */
export function numeralAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const first = simpleAt(tokens, at);
  if (!first) return undefined;
  const joiner = tokens[first.to];
  const isRange =
    joiner?.lead === '-' ||
    joiner?.text === 'to' ||
    joiner?.text === 'or' ||
    (joiner?.text === 'and' && (tokens[at - 1]?.text === 'between' || isLower(first, tokens)));
  if (!joiner || !isRange) return first;
  const second = simpleAt(tokens, joiner.lead === '-' && joiner.text !== 'to' ? first.to : first.to + 1);
  return second && second.value > 0 && second.value >= first.value / 1000 ? second : first;
}

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
  if (token.number !== undefined) {
    const power = tokens[at + 1];
    if (token.number === 10 && power?.lead === '^' && power.number !== undefined)
      return { value: 10 ** power.number, to: at + 2, bareM: false };
    return withHalf(tokens, multiplied(tokens, token.number, at + 1, true));
  }
  const spelled = wordsAt(tokens, at);
  return spelled && withHalf(tokens, multiplied(tokens, spelled.value, spelled.to, false));
}

/** "two and a half hours". */
const withHalf = (tokens: readonly Token[], numeral: Numeral): Numeral =>
  words(tokens, numeral.to, 'and', 'a', 'half')
    ? { ...numeral, value: numeral.value + 0.5, to: numeral.to + 3 }
    : numeral;

/** Applies "k", "million", "hundred thousand" that follow. */
function multiplied(tokens: readonly Token[], base: number, from: number, digits: boolean): Numeral {
  let value = base;
  let to = from;
  let bareM = false;
  for (let token = tokens[to]; token !== undefined; token = tokens[to]) {
    const factor = multipliers[token.text];
    const allowed =
      factor !== undefined &&
      (!glueOnly.has(token.text) || (digits && (token.glued || token.text === 'k') && token.lead === ''));
    if (!allowed || token.clause !== tokens[from - 1]!.clause) break;
    value *= factor;
    bareM ||= token.text === 'm';
    to += 1;
    if (bareM) break;
  }
  const half = to > from && words(tokens, to, 'and', 'a', 'half');
  return half ? { value: value * 1.5, to: to + 3, bareM } : { value, to, bareM };
}

/** Whether these words stand at a token. */
export const words = (tokens: readonly Token[], at: number, ...expected: readonly string[]): boolean =>
  expected.every((word, offset) => tokens[at + offset]?.text === word);

interface Words {
  readonly value: number;
  readonly to: number;
}

/** "twenty five", "a hundred and fifty", "a couple of", "half a", "a few". */
const wordsAt = (tokens: readonly Token[], at: number): Words | undefined =>
  partAt(tokens, at) ?? vagueAt(tokens, at) ?? hundredsAt(tokens, at) ?? smallAt(tokens, at);

/** "half a", "quarter of a" before a unit or a multiplier. */
function partAt(tokens: readonly Token[], at: number): Words | undefined {
  const [first, second, third] = [tokens[at]?.text, tokens[at + 1]?.text, tokens[at + 2]?.text];
  if (first === 'half' && (second === 'a' || second === 'an')) return { value: 0.5, to: at + 2 };
  if (first === 'half' && second !== undefined && second in sizes) return { value: 0.5, to: at + 1 };
  if (first === 'a' && second !== undefined && second.length > 2 && second in sizes)
    return { value: words(tokens, at + 2, 'and', 'a', 'half') ? 1.5 : 1, to: at + 1 };
  if ((first === 'a' || first === 'one') && second === 'quarter') return { value: 0.25, to: at + 2 };
  return first === 'quarter' && second === 'of' && third === 'a' ? { value: 0.25, to: at + 3 } : undefined;
}

const vague: Record<string, number> = { couple: 2, few: 3, dozen: 12 };

/** "couple of", "few", "dozen"; and the "a" or "several" before a multiplier. */
function vagueAt(tokens: readonly Token[], at: number): Words | undefined {
  const word = tokens[at]?.text ?? '';
  const next = tokens[at + 1]?.text ?? '';
  if (vague[word] !== undefined) return { value: vague[word], to: at + (next === 'of' ? 2 : 1) };
  const scales = next.length > 2 && multipliers[next] !== undefined && next !== 'hundred';
  if (word === 'several' && scales) return { value: 3, to: at + 1 };
  return (word === 'a' || word === 'an') && scales ? { value: 1, to: at + 1 } : undefined;
}

/** "a hundred and fifty", "two hundred". */
function hundredsAt(tokens: readonly Token[], at: number): Words | undefined {
  const word = tokens[at]?.text ?? '';
  const hundreds = word === 'a' ? 1 : units[word];
  if (hundreds === undefined || tokens[at + 1]?.text !== 'hundred') return undefined;
  const rest = smallAt(tokens, tokens[at + 2]?.text === 'and' ? at + 3 : at + 2);
  return rest ? { value: hundreds * 100 + rest.value, to: rest.to } : { value: hundreds * 100, to: at + 2 };
}

/** "seven", "twenty", "twenty five". */
function smallAt(tokens: readonly Token[], at: number): Words | undefined {
  const word = tokens[at]?.text ?? '';
  const ten = tens[word];
  if (ten === undefined) return units[word] === undefined ? undefined : { value: units[word], to: at + 1 };
  const one = units[tokens[at + 1]?.text ?? ''];
  return one !== undefined && one > 0 && one < 10 ? { value: ten + one, to: at + 2 } : { value: ten, to: at + 1 };
}
