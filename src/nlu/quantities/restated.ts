import { PhraseBook } from '../mentions/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { Quantity } from './quantity.ts';

/** Words that make what comes last what is meant. */
const corrections = new Set([
  'meant',
  'really',
  'actually',
  'oops',
  'correction',
  'typo',
  'sorry',
  'mistake',
  'wrong',
  'hmm',
  'edit',
]);

/** Words between two numbers of one kind that put the second in the place of the first. */
const restates = new PhraseBook<true>();
for (const phrase of [
  'call|make|take|name it|that',
  'so take',
  'let|lets s? us? say|call',
  'or? rather|well|wait|no|sorry|correction',
  'i mean|meant',
  'in fact',
  'more like',
  'closer to',
  'now it|its|is|s|down|at|only|just?',
  'is|are|s|its now',
  'became|becomes',
  'on the new',
  'all in',
  'after the rewrite|rework|upgrade|fix|refactor|migration|cleanup',
  'compute|really|actually around|about|roughly|more|only',
  'say',
])
  restates.add(phrase, true);
/** Words before a number that is over and done with. */
const past = /^(?:was|were|from|previously|formerly|originally|initially|sub|below)$/;
const BETWEEN = 9;

/** The quantities that hold in the end, and whether the text corrects itself. */
export function lastSaid(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  askedKind: string | undefined,
): { readonly quantities: readonly Quantity[]; readonly corrects: boolean } {
  const marks = markedEnds(tokens);
  const gone = new Set<Quantity>();
  const read: Quantity[] = [];
  let before: Quantity | undefined;
  for (const quantity of affirmed(tokens, quantities)) {
    const close = before !== undefined && quantity.from - before.to <= BETWEEN;
    const again = before !== undefined && close && isAgain(tokens, before, quantity, marks);
    const answers = before !== undefined && askedKind === before.kind;
    const takes = quantity.kind === 'bare' && (again || answers) && !isCounted(tokens, quantity);
    const now = takes ? inUnitOf(quantity, before!) : quantity;
    if (before && again && now.kind === before.kind) gone.add(before);
    read.push(now);
    if (now.kind === 'duration' || now.kind === 'size' || now.kind === 'rate' || now.kind === 'share') before = now;
  }
  return {
    quantities: read.filter((each) => !gone.has(each)),
    corrects: tokens.some(({ text }) => corrections.has(text)),
  };
}

/** Where wording that restates something ends, with where it begins. */
function markedEnds(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (const { from, to } of restates.find(tokens)) {
    const last = tokens[to - 1]!.text;
    const waits = /^wait(?:s|ed|ing)$/.test(last) && tokens[to]?.clause !== tokens[to - 1]!.clause;
    const praises = last === 'well' && /^(?:goes|go|going|works?|runs?|is|as)$/.test(tokens[from - 1]?.text ?? '');
    if (!praises && !waits) ends.set(to, Math.max(from, ends.get(to) ?? 0));
  }
  return ends;
}

/** The second number stands in the place of the first. */
function isAgain(
  tokens: readonly Token[],
  before: Quantity,
  now: Quantity,
  marks: ReadonlyMap<number, number>,
): boolean {
  const marked = [0, 1, 2].some((back) => (marks.get(now.from - back) ?? -1) >= before.to);
  return marked || isPast(tokens, before, now);
}

const inUnitOf = (quantity: Quantity, { kind, unit }: Quantity): Quantity => {
  const { low, ...rest } = quantity;
  return {
    ...rest,
    ...(low === undefined ? {} : { low: low * unit }),
    kind,
    value: quantity.value * unit,
    unit,
    borrowed: 'again',
  };
};

/** A year, or a number of something. */
const isCounted = (tokens: readonly Token[], { value, from, to }: Quantity): boolean =>
  (tokens[from]!.text === 'one' && from > 0) ||
  (value >= 1900 && value < 2100) ||
  /^(?:of|x|times|people|users|devs|cores|percent)$/.test(tokens[to]?.text ?? '');

/** "was 128 MB. is 512 each", "went from 2 GB to 4 GB". */
function isPast(tokens: readonly Token[], before: Quantity, now: Quantity): boolean {
  const word = tokens[before.from - 1]?.text ?? '';
  if (word === 'from') return tokens[now.from - 1]?.text === 'to';
  if (/^(?:sub|below|under)$/.test(word) && now.from === before.to) return true;
  if (word === 'sub' || word === 'below')
    return /^(?:around|about|roughly|typically|it)$/.test(tokens[now.from - 1]?.text ?? '');
  return past.test(word) && /^(?:is|its|s|now|at|are|to)$/.test(tokens[now.from - 1]?.text ?? '');
}

/** Drops "not 3k" and "isn't 10 min"; a bare number beside one takes over its unit: "isn't 10 min, it's 45". */
function affirmed(tokens: readonly Token[], quantities: readonly Quantity[]): Quantity[] {
  const denied = quantities.filter(({ from }) => isDenied(tokens, from));
  if (denied.length === 0) return [...quantities];
  const doomed = new Set(denied);
  const kept = quantities.filter((quantity) => !doomed.has(quantity));
  return kept.map((quantity) => {
    const twin =
      quantity.kind === 'bare'
        ? denied.find(
            ({ kind, to, from }) =>
              kind !== 'bare' && Math.min(Math.abs(quantity.from - to), Math.abs(from - quantity.to)) <= 5,
          )
        : undefined;
    return twin ? inUnitOf(quantity, twin) : quantity;
  });
}

const isDenied = (tokens: readonly Token[], from: number): boolean => {
  const before = [tokens[from - 1]?.text, tokens[from - 2]?.text];
  const instead = before[0] === 'than' && before[1] === 'rather';
  if (before[0] === 'longer' && before[1] === 'no') return true;
  return (
    before[0] === 'not' ||
    (before[0] === 'of' && before[1] === 'instead') ||
    (before[0] === 'from' && before[1] === 'down') ||
    instead
  );
};
