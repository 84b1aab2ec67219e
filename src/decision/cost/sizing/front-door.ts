import type { Balanced } from '../../../knowledge/pricing/pricing.ts';
import { inFlight, type Workload } from '../workload.ts';
import { type Amounts, slots } from './amounts.ts';
import { HOURS, SECONDS } from './load.ts';

/** One unit of a balancer by what it carries; what is open is known, or else follows from the load. */
const UNIT = { newConnections: 25, openConnections: 3000, gbHour: 1 };
/** People tell the largest payload, which says nothing of all others: of no request more passes than this, MB. */
const PASSED_MB = 0.1;

/** Adds what stands between clients and what serves them. */
export function addFrontDoor(
  amounts: Amounts,
  workload: Workload,
  { balanced, addresses = 0 }: { readonly balanced: Balanced; readonly addresses?: number },
  count: number,
): void {
  if (!workload.facing) return;
  if (balanced === 'never' || (balanced === 'several' && count < 2)) {
    amounts[slots.addressHours] = count * HOURS;
    return;
  }
  const gb = (workload.requests * Math.min(PASSED_MB, workload.payloadMb)) / 1024;
  const units = Math.max(
    1,
    workload.requests / SECONDS / UNIT.newConnections,
    Math.max(workload.connections, inFlight(workload)) / UNIT.openConnections,
    gb / HOURS / UNIT.gbHour,
  );
  amounts[slots.balancerHours] = HOURS;
  amounts[slots.balancerUnitHours] = units * HOURS;
  amounts[slots.passedGb] = gb;
  amounts[slots.addressHours] = addresses * HOURS;
}
