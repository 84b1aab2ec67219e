import type { Quantity } from './quantity.ts';
import type { Token } from './tokens.ts';
import { periods } from './units.ts';

const each = new Set(['each', 'everyone', 'every', 'everybody', 'per', 'apiece']);
const populations =
  /^(?:users?|devices?|sensors?|trucks?|lorries|tractors?|meters?|stores?|shops?|customers?|players?|machines?|stations?|agents?|clients?|cameras?|vehicles?|vans?|cars?|buses|bikes?|scooters?|employees|students|pupils|people|staff|tenants?|tills?|terminals?|gateways?|boxes|sites?|branches|members?|subscribers?|households?|turbines?|members|drivers?|farms?|schools|hospitals?|beacons?|trackers?|visitors?|visits?)$/;

const isPeriod = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.number !== undefined ||
  (tokens[at]?.text ?? '') in periods ||
  (tokens[at]?.text !== 'per' && (tokens[at + 1]?.text ?? '') in periods);

/** "8000 tractors, each sends one packet a minute": how many send at the rate; `undefined` where that is unknown. */
export function population(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  rate: Pick<Quantity, 'from' | 'to'>,
): number | undefined {
  const inside = tokens
    .slice(rate.from, rate.to + 2)
    .findIndex(
      ({ text }, index) =>
        /^(?:per|each|every|a|an|by)$/.test(text) && populations.test(tokens[rate.from + index + 1]?.text ?? ''),
    );
  const around =
    tokens
      .slice(Math.max(0, rate.from - 8), rate.to)
      .some(({ text }, index) => each.has(text) && !isPeriod(tokens, Math.max(0, rate.from - 8) + index + 1)) ||
    each.has(tokens[rate.to]?.text ?? '');
  if (inside < 0 && !around) return 1;
  const crowd = quantities.find(
    ({ kind, to, from }) =>
      (kind === 'bare' || kind === 'count') &&
      (from < rate.from || (inside >= 0 && from >= rate.to)) &&
      [to - 1, to, to + 1].some((at) => at > from && populations.test(tokens[at]?.text ?? '')),
  );
  if (crowd && !Number.isNaN(crowd.value)) return crowd.value;
  return inside >= 0 ? undefined : 1;
}
