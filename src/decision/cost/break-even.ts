import type { PriceTable } from '../../knowledge/prices.ts';
import { containersCost } from './containers.ts';
import { functionsCost } from './functions.ts';
import type { Workload } from './workload.ts';

const LOWEST = 1e3;
const HIGHEST = 1e11;

/**
 * Requests a month above which functions cost more than always-on containers and stay so;
 * `undefined` when they never do, 0 when they always do. Capacity is part of both sides.
 */
export function breakEven(workload: Workload, price: PriceTable): number | undefined {
  const dearer = (requests: number): boolean => {
    const at = { ...workload, requests };
    return functionsCost(at, price) > containersCost(at, price);
  };
  if (!dearer(HIGHEST)) return undefined;
  let high = HIGHEST;
  while (high > LOWEST && dearer(high / 1.3)) high /= 1.3;
  if (high <= LOWEST) return 0;
  let low = high / 1.3;
  for (let step = 0; step < 24; step += 1) {
    const middle = (low + high) / 2;
    if (dearer(middle)) high = middle;
    else low = middle;
  }
  return high;
}
