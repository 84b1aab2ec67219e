import { applications } from './applications/index.ts';
import { hosting } from './hosting/index.ts';
import { infrastructure } from './infrastructure/index.ts';
import { services } from './services/index.ts';
import { stacks } from './stacks/index.ts';
import { work } from './work/index.ts';
import type { Workload } from './workload.ts';

/** Everything that people run, run with, or run on, by the names they use for it. */
export const workloads: readonly Workload[] = [
  ...applications,
  ...hosting,
  ...infrastructure,
  ...services,
  ...stacks,
  ...work,
];

const byId = new Map(workloads.map((workload) => [workload.id, workload]));

/** The entry of an id; throws for one that is none. */
export function workloadOf(id: string): Workload {
  const found = byId.get(id);
  if (!found) throw new Error(`There is no workload "${id}".`);
  return found;
}
