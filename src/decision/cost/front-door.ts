import type { Balanced } from '../../knowledge/pricing/pricing.ts';
import { HOURS, SECONDS } from './load.ts';
import type { Amounts } from './quantity.ts';
import { inFlight, type Workload } from './workload.ts';

/** What every product may bill, however it is sized. */
export const inAnyCase = ({ requests: calls, gateway, socket, connections, fixedAddress }: Workload): Amounts => ({
  requests: calls,
  gatewayRequests: gateway && !socket ? calls : 0,
  socketMessages: socket ? calls : 0,
  socketMinutes: socket ? connections * HOURS * 60 : 0,
  natHours: fixedAddress ? HOURS : 0,
  clusterHours: HOURS,
  months: 1,
});

/** One unit of a balancer by what it carries; what is open is known, or else follows from the load. */
const UNIT = { newConnections: 25, openConnections: 3000, gbHour: 1 };

/** What stands between clients and what serves them. */
export function balancer(
  workload: Workload,
  { balanced, addresses = 0 }: { readonly balanced: Balanced; readonly addresses?: number },
  count: number,
): Amounts {
  if (!workload.facing) return nothing;
  if (balanced === 'never' || (balanced === 'several' && count < 2)) return { addressHours: count * HOURS };
  const gb = (workload.requests * workload.payloadMb) / 1024;
  const units = Math.max(
    1,
    workload.requests / SECONDS / UNIT.newConnections,
    Math.max(workload.connections, inFlight(workload)) / UNIT.openConnections,
    gb / HOURS / UNIT.gbHour,
  );
  return {
    balancerHours: HOURS,
    balancerUnitHours: units * HOURS,
    passedGb: gb,
    addressHours: addresses * HOURS,
  };
}

const nothing: Amounts = {};
