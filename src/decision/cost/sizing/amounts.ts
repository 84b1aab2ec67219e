import { type Measure, measures } from '../../../knowledge/pricing/pricing.ts';
import type { Workload } from '../workload.ts';
import { HOURS } from './load.ts';

/** How much of everything that may be billed a workload takes a month: a number at each of the `slots`. */
export type Amounts = Float64Array;

export const slots = Object.fromEntries(measures.map((measure, at) => [measure, at])) as Readonly<
  Record<Measure, number>
>;

/** Used again and again: costs are worked out for thousands of workloads that are only supposed. */
const scratch: Amounts = new Float64Array(measures.length);

/** What every product may bill, however it is sized; the rest is 0. Valid until the next call. */
export function amountsFor(
  { requests, gateway, socket, connections, fixedAddress }: Workload,
  batch: number = 1,
): Amounts {
  scratch.fill(0);
  scratch[slots.requests] = requests / batch;
  if (socket) {
    scratch[slots.socketMessages] = requests;
    scratch[slots.socketMinutes] = connections * HOURS * 60;
  } else if (gateway) scratch[slots.gatewayRequests] = requests;
  if (fixedAddress) scratch[slots.natHours] = HOURS;
  scratch[slots.clusterHours] = HOURS;
  scratch[slots.months] = 1;
  return scratch;
}
