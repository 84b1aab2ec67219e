import { type OptionId, optionIds } from '../knowledge/claim.ts';
import { workloadOf } from '../knowledge/workloads/index.ts';
import type { Reason } from './reasons.ts';

/** Where a recognized workload usually runs, as evidence for that option. */
export interface Usual {
  readonly option: OptionId;
  readonly points: number;
  readonly reason: Reason;
}

/** As much as a strong reason of the workload's own: what was said may outweigh it. */
const POINTS = 3;

const places: Record<OptionId, string> = {
  serverless: 'a function',
  containers: 'containers',
  vms: 'a virtual machine',
};

/**
 * What experts do with the first program or kind of work that was named. What it is written with or runs on today says
 * little, and what is bought rather than run is no option here.
 */
export function usualOf(recognized: readonly string[]): readonly Usual[] {
  const workload = recognized
    .map((id) => workloadOf(id))
    .find(({ kind, verdict }) => verdict && (kind === 'software' || kind === 'work'));
  const option = optionIds.find((id) => id === workload?.verdict?.option);
  if (!workload || !option) return [];
  const text = `Usual for ${workload.name}: ${places[option]}.`;
  const sources = workload.source ? [`workload:${workload.id}` as const] : [];
  const reason: Reason = { text, sources, checked: workload.checked ?? '' };
  return [{ option, points: POINTS, reason }];
}
