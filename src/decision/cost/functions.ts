import type { PriceTable } from '../../knowledge/prices.ts';
import { SECONDS } from './load.ts';
import { functionMb, type Workload } from './workload.ts';

/** USD a month for functions that serve one request each and bill wall time. */
export function functionsCost(workload: Workload, price: PriceTable): number {
  const gb = functionMb(workload) / 1024;
  const gbSeconds = workload.requests * gb * (workload.ms / 1000);
  return (
    Math.max(0, workload.requests - price.functionFreeRequests) * price.functionRequest +
    Math.max(0, gbSeconds - price.functionFreeGbSeconds) * price.functionGbSecond +
    (workload.gateway ? workload.requests * price.httpApiRequest : 0) +
    workload.warm * gb * SECONDS * price.warmGbSecond
  );
}
