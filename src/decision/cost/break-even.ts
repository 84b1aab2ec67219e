import type { PriceTable } from '../../knowledge/prices.ts';
import { productsOfHost } from '../../knowledge/products/index.ts';
import { type Bill, costOf } from './bill.ts';
import type { CostEstimate } from './estimate.ts';
import type { Workload } from './workload.ts';

const LOWEST = 1e3;
const HIGHEST = 1e11;
const STEP = 1.3;

/** Where the functions of a host become more expensive than its containers and stay so; `undefined` where they never do. */
export function breakEven(bills: readonly Bill[], workload: Workload, prices: PriceTable): CostEstimate['breakEven'] {
  const functions = bills.find(({ option }) => option === 'serverless');
  const containers = bills.find(({ option }) => option === 'containers');
  if (!functions || !containers) return undefined;
  const costAt = (bill: Bill, requests: number): number => {
    const product = productsOfHost(bill.provider).find(({ id }) => id === bill.product)!;
    return costOf(product, { ...workload, requests }, prices) ?? Number.POSITIVE_INFINITY;
  };
  const dearer = (requests: number): boolean => costAt(functions, requests) > costAt(containers, requests);
  const requests = crossing(dearer);
  return requests === undefined ? undefined : { requests, functions: functions.name, containers: containers.name };
}

/** 0 where it holds at any volume, `undefined` where it never does. */
export function crossing(dearer: (requests: number) => boolean): number | undefined {
  if (!dearer(HIGHEST)) return undefined;
  let high = HIGHEST;
  while (high > LOWEST && dearer(high / STEP)) high /= STEP;
  if (high <= LOWEST) return 0;
  let low = high / STEP;
  for (let step = 0; step < 24; step += 1) {
    const middle = (low + high) / 2;
    if (dearer(middle)) high = middle;
    else low = middle;
  }
  return high;
}
