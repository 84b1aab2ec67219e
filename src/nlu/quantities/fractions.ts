import type { Token } from '../text/tokens.ts';
import { partWordAt, words } from './numerals.ts';
import type { Quantity } from './quantity.ts';
import { durations, sizes } from './units.ts';

const most: readonly (readonly string[])[] = [
  ['most', 'of', 'the', 'time'],
  ['most', 'of', 'it'],
];
/** What a share is a share of. */
const wholes = new Set('time each every the a it its which that this those these request run them call our'.split(' '));
/** What a share without "of" is followed by: "two thirds is waiting". */
const follows = new Set('is are waiting waits wait waited blocked spent sat sits goes the on'.split(' '));
const counted = /^(?:million|billion|thousand|lakh|our|us|them|all|users?|customers?|requests|traffic|calls|people)$/;

/** "a third of each request", "two thirds waiting", "9/10 of the time", "most of it". */
export function fractionAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const much = most.find((spelled) => words(tokens, at, ...spelled));
  if (much) return { kind: 'share', value: 0.8, unit: 1, from: at, to: at + much.length };
  const part = partWordAt(tokens, at) ?? ratioAt(tokens, at);
  if (!part || part.value <= 0 || part.value >= 1) return undefined;
  const to = shareEnd(tokens, at, part.to);
  return to === undefined ? undefined : { kind: 'share', value: round(part.value), unit: 1, from: at, to };
}

/** Where a share that is spelled up to `to` ends; `undefined` where it is no share of a request. */
function shareEnd(tokens: readonly Token[], at: number, to: number): number | undefined {
  const next = tokens[to]?.text;
  if (next === undefined) return at <= 3 && tokens[at]!.text !== 'half' ? to : undefined;
  if (next === 'of') return isWhole(tokens, to + 1) ? to + 1 : undefined;
  if (next === 'the' || next === 'that')
    return /^(?:time|request|latency)$/.test(tokens[to + 1]?.text ?? '') ? to : undefined;
  return follows.has(next) || isSpelled(tokens, to) || tokens[at - 1]?.text === 'which' ? to : undefined;
}

/** "two thirds", and no unit behind it. */
function isSpelled(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]!.text;
  return /^(?:thirds|quarters|fifths|tenths)$/.test(tokens[to - 1]!.text) && !(next in durations || next in sizes);
}

/** "the time" and "each request", not "a second" or "our users". */
function isWhole(tokens: readonly Token[], at: number): boolean {
  const thing = tokens[at + 1]?.text ?? '';
  return wholes.has(tokens[at]?.text ?? '') && !counted.test(thing) && !(thing in durations || thing in sizes);
}

/** "9/10", "3 out of 4". */
function ratioAt(tokens: readonly Token[], at: number): { value: number; to: number } | undefined {
  const [first, second] = [tokens[at]?.number, tokens[at + 1]];
  if (first === undefined || first <= 0) return undefined;
  if (second?.lead === '/' && second.number !== undefined && second.number <= 100)
    return { value: first / second.number, to: at + 2 };
  return undefined;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Words by which a part of a duration is a wait for others. */
const waits = new Set(
  (
    'wait waits waiting waited blocked blocking upstream downstream api apis db database sql network io remote backend ' +
    'external third partner partners redis http query queries idle lookup lookups roundtrip postgres mysql oracle mongo ' +
    'dynamo dynamodb sap salesforce stripe bank soap mainframe db2 s3 vendor service services'
  ).split(' '),
);
const works = new Set(
  'cpu compute computing parsing crunching maths math rendering calculation ours actual code'.split(' '),
);
const REACH = 8;

/** "20% is cpu" where the wait is asked for, "a third of each request is our own code": the rest is the wait. */
export function isWork(tokens: readonly Token[], { from, to }: Quantity, asked: boolean): boolean {
  if (!asked && !tokens.slice(from, to).some(({ text }) => text === 'of')) return false;
  const { clause } = tokens[from]!;
  const beyond = (start: number, step: 1 | -1): string => {
    let at = start;
    while (tokens[at]?.clause === clause && joins.has(tokens[at]!.text)) at += step;
    return tokens[at]?.clause === clause ? tokens[at]!.text : '';
  };
  return works.has(beyond(to, 1)) || (works.has(beyond(from - 1, -1)) && !waits.has(beyond(to, 1)));
}
const joins = new Set(
  'is are s goes to on in of the at about around only just spent takes uses maybe for pure time our own request call each every that this'.split(
    ' ',
  ),
);

/** "300 ms of which 250 is waiting on Stripe", "of the 800 ms about 600 is the upstream call": the share, and what gave it. */
export function waitIn(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  asked: boolean,
): { share: number; part: Quantity } | undefined {
  for (const [index, first] of quantities.entries()) {
    const second = quantities[index + 1];
    const pair = second && partAndWhole(tokens, first, second);
    if (!second || !pair || !isPart(tokens, first, second)) continue;
    const of = kindOf(tokens, first, second);
    if (of === undefined && !asked) continue;
    return { share: round(of === 'work' ? 1 - pair.share : pair.share), part: pair.part };
  }
  return undefined;
}

/** A duration and the smaller one, or number, beside it. */
function partAndWhole(
  tokens: readonly Token[],
  first: Quantity,
  second: Quantity,
): { share: number; part: Quantity } | undefined {
  if (second.from - first.to > REACH) return undefined;
  const [whole, part] = second.kind === 'duration' && first.kind === 'bare' ? [second, first] : [first, second];
  if (whole.kind !== 'duration' || (part.kind !== 'duration' && part.kind !== 'bare')) return undefined;
  const share = (part.kind === 'bare' ? part.value * whole.unit : part.value) / whole.value;
  if (share > 1 && isOutOf(tokens, first, second)) return { share: 1 / share, part: first };
  return share > 0 && share < 1 ? { share, part } : undefined;
}

/** "200ms out of 250", "200 ms of the 250 ms": the part stands first. */
const isOutOf = (tokens: readonly Token[], { to }: Quantity, { from }: Quantity): boolean =>
  from - to <= 3 && words(tokens, tokens[to]?.text === 'out' ? to + 1 : to, 'of') && tokens[from - 1]?.text !== 'which';

/** "of which" between them, "of the" before the first or "of it" behind the second. */
function isPart(tokens: readonly Token[], first: Quantity, second: Quantity): boolean {
  if (isOutOf(tokens, first, second)) return true;
  for (let at = first.to; at < second.from; at += 1) {
    if (tokens[at]!.text === 'of' && (at > first.to || first.kind === 'bare')) return true;
    if (tokens[at]!.text === 'of' && /^(?:which|that|those|these|them|it)$/.test(tokens[at + 1]?.text ?? ''))
      return true;
  }
  const outOf = [1, 2, 3].some((back) => tokens[first.from - back]?.text === 'of');
  return (
    outOf ||
    (tokens[second.to]?.text === 'of' && /^(?:it|that|them|those|which)$/.test(tokens[second.to + 1]?.text ?? ''))
  );
}

/** What the part is spent on, by the nearest word. */
function kindOf(tokens: readonly Token[], first: Quantity, second: Quantity): 'wait' | 'work' | undefined {
  const clause = tokens[second.from]!.clause;
  const of = (at: number) => {
    const text = tokens[at]?.text ?? '';
    return waits.has(text) ? 'wait' : works.has(text) ? 'work' : undefined;
  };
  for (let at = second.to; at < second.to + REACH && (tokens[at]?.clause ?? clause + 1) === clause; at += 1) {
    const kind = of(at);
    if (kind) return kind;
  }
  for (let at = Math.max(0, first.from - REACH); at < second.from; at += 1) {
    const kind = tokens[at]!.clause === tokens[first.from]!.clause || at > first.to ? of(at) : undefined;
    if (kind) return kind;
  }
  return undefined;
}
