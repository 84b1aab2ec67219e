import type { Token } from './tokens.ts';

export interface Numeral {
  readonly value: number;
  /** The token after the numeral. */
  readonly to: number;
  /** It ended in a bare "m", which may be "minutes" as well as "million". */
  readonly bareM: boolean;
}

const units: Record<string, number> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
  twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
};
const tens: Record<string, number> = {
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};
const multipliers: Record<string, number> = {
  hundred: 1e2, hundreds: 1e2, dozen: 12, k: 1e3, thousand: 1e3, thousands: 1e3, grand: 1e3, m: 1e6, mm: 1e6, mil: 1e6,
  mill: 1e6, mio: 1e6, mln: 1e6, mn: 1e6, million: 1e6, millions: 1e6, bn: 1e9, bln: 1e9, b: 1e9, billion: 1e9,
  billions: 1e9, lakh: 1e5, lakhs: 1e5, lac: 1e5, crore: 1e7, crores: 1e7,
};
/** Only directly behind digits are these multipliers: "5k", but not "k users". */
const glueOnly = new Set(['k', 'm', 'b', 'mm']);

/** Reads "2.5 million", "a hundred and fifty", "half a million", "10-20k" at a token; a range gives its upper end. */
export function numeralAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const first = simpleAt(tokens, at);
  if (!first) return undefined;
  const joiner = tokens[first.to];
  const isRange = joiner?.lead === '-' || joiner?.text === 'to' || joiner?.text === 'or' || (joiner?.text === 'and' && tokens[at - 1]?.text === 'between');
  if (!joiner || !isRange) return first;
  const second = simpleAt(tokens, joiner.lead === '-' && joiner.text !== 'to' ? first.to : first.to + 1);
  return second && second.value > 0 && second.value >= first.value / 1000 ? second : first;
}

function simpleAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.number !== undefined) return multiplied(tokens, token.number, at + 1, true);
  const words = wordsAt(tokens, at);
  return words && multiplied(tokens, words.value, words.to, false);
}

/** Applies "k", "million", "hundred thousand" that follow. */
function multiplied(tokens: readonly Token[], base: number, from: number, digits: boolean): Numeral {
  let value = base;
  let to = from;
  let bareM = false;
  for (let token = tokens[to]; token !== undefined; token = tokens[to]) {
    const factor = multipliers[token.text];
    const allowed = factor !== undefined && (!glueOnly.has(token.text) || (digits && (token.glued || token.text === 'k') && token.lead === ''));
    if (!allowed || token.clause !== tokens[from - 1]!.clause) break;
    value *= factor;
    bareM ||= token.text === 'm';
    to += 1;
    if (bareM) break;
  }
  return { value, to, bareM };
}

/** "twenty five", "a hundred and fifty", "a couple of", "half a", "a few". */
function wordsAt(tokens: readonly Token[], at: number): { value: number; to: number } | undefined {
  const word = (offset: number) => tokens[at + offset]?.text ?? '';
  if (word(0) === 'half' && (word(1) === 'a' || word(1) === 'an')) return { value: 0.5, to: at + 2 };
  if (word(0) === 'quarter' && word(1) === 'of' && word(2) === 'a') return { value: 0.25, to: at + 3 };
  if (word(0) === 'couple' || word(0) === 'few') {
    return { value: word(0) === 'few' ? 3 : 2, to: at + (word(1) === 'of' ? 2 : 1) };
  }
  if (word(0) === 'dozen') return { value: 12, to: at + 1 };
  const scaled = (word(0) === 'a' || word(0) === 'an' || word(0) === 'several') && multipliers[word(1)] !== undefined && word(1).length > 2;
  if (scaled) {
    const base = word(0) === 'several' ? 3 : 1;
    if (word(1) === 'hundred' && word(2) === 'and') {
      const rest = wordsAt(tokens, at + 3);
      if (rest && rest.value < 100) return { value: base * 100 + rest.value, to: rest.to };
    }
    return { value: base, to: at + 1 };
  }
  if (tens[word(0)] !== undefined) {
    const one = units[word(1)];
    return one !== undefined && one < 10 && one > 0 ? { value: tens[word(0)]! + one, to: at + 2 } : { value: tens[word(0)]!, to: at + 1 };
  }
  const unit = units[word(0)];
  if (unit === undefined) return undefined;
  if (word(1) === 'hundred' && word(2) === 'and') {
    const rest = wordsAt(tokens, at + 3);
    if (rest && rest.value < 100) return { value: unit * 100 + rest.value, to: rest.to };
  }
  return { value: unit, to: at + 1 };
}
