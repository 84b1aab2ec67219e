import type { Turn } from './conversation.ts';

/**
 * The orders in which the app may have taken a conversation's turns. A turn that was acknowledged before another
 * first reached the app comes before it; what was never acknowledged may be missing; nothing else is promised.
 */
export function possibleOrders(turns: readonly Turn[]): number[][] {
  const received = turns.flatMap((turn, at) => (turn.receivedAt === undefined ? [] : [at]));
  const isBefore = (one: number, other: number): boolean =>
    (turns[one]?.acknowledgedAt ?? Number.POSITIVE_INFINITY) < (turns[other]?.receivedAt ?? 0);
  const extend = (order: readonly number[], left: readonly number[]): number[][] => {
    if (left.length === 0) return [[...order]];
    const next = left.filter((at) => !left.some((other) => isBefore(other, at)));
    return next.flatMap((at) =>
      extend(
        [...order, at],
        left.filter((other) => other !== at),
      ),
    );
  };
  const optional = received.filter((at) => turns[at]?.acknowledgedAt === undefined);
  return subsetsOf(optional).flatMap((missing) =>
    extend(
      [],
      received.filter((at) => !missing.includes(at)),
    ),
  );
}

/** The smallest first. */
function subsetsOf(all: readonly number[]): number[][] {
  const [first, ...rest] = all;
  if (first === undefined) return [[]];
  const without = subsetsOf(rest);
  return [...without, ...without.map((subset) => [first, ...subset])].sort((a, b) => a.length - b.length);
}
