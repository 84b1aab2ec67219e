/**
 * Numbers of strings, found by two hashes of each: a hundred thousand strings in two megabytes, restored at once, where a
 * map of them takes ten times as much and is made again at each start. A string that has no number is taken for one that
 * has once in some billions of times.
 */
export interface Numbering {
  /** By slot, a number and one more; nothing is 0. */
  readonly numbers: Int32Array;
  /** By slot, the second hash of what has that number. */
  readonly checks: Int32Array;
}

/** Slots for each string, so that few have to look further. */
const SPACE = 2;

/** Numbers the strings in their order; throws where two cannot be told apart. */
export function numberingOf(strings: readonly string[]): Numbering {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(1, strings.length) * SPACE));
  const numbering = { numbers: new Int32Array(slots), checks: new Int32Array(slots) };
  strings.forEach((string, at) => {
    const slot = slotOf(numbering, string);
    if (numbering.numbers[slot] !== 0) throw new Error(`“${string}” cannot be told from another feature`);
    numbering.numbers[slot] = at + 1;
    numbering.checks[slot] = check;
  });
  return numbering;
}

export function numberOf(numbering: Numbering, string: string): number | undefined {
  const number = numbering.numbers[slotOf(numbering, string)]!;
  return number === 0 ? undefined : number - 1;
}

/** Of the string that was looked for last: a pair would have to be made for each. */
let check = 0;
/** As a signed number, as it is kept. */
const START = 0x9747b28c | 0;

/** Where the string stands, or would. */
function slotOf({ numbers, checks }: Numbering, string: string): number {
  let one = 0x811c9dc5;
  check = START;
  for (let at = 0; at < string.length; at += 1) {
    const code = string.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    check = Math.imul(check ^ code, 0x5bd1e995);
    check ^= check >>> 15;
  }
  const last = numbers.length - 1;
  let slot = (one ^ (one >>> 15)) & last;
  while (numbers[slot] !== 0 && checks[slot] !== check) slot = (slot + 1) & last;
  return slot;
}
