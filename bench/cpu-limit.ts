import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = '/sys/fs/cgroup';
const PERIOD_US = 20_000;

/** A control group for one process. */
export interface CpuLimit {
  /** Holds the process to the share of a core, as a container's CPU limit does. */
  hold(pid: number): void;
  /** Once the process has ended. */
  remove(): void;
}

/** `undefined` where control groups are not there or may not be written, as for everybody but root on Linux. */
export function cpuLimit(name: string, share: number): CpuLimit | undefined {
  const second = existsSync(join(ROOT, 'cgroup.controllers'));
  if (second && !readFileSync(join(ROOT, 'cgroup.subtree_control'), 'utf8').includes('cpu')) return undefined;
  const group = join(ROOT, second ? '' : 'cpu', name);
  const quota = Math.round(share * PERIOD_US);
  try {
    mkdirSync(group, { recursive: true });
    const settings = second
      ? { 'cpu.max': `${quota} ${PERIOD_US}` }
      : { 'cpu.cfs_period_us': `${PERIOD_US}`, 'cpu.cfs_quota_us': `${quota}` };
    for (const [file, value] of Object.entries(settings)) writeFileSync(join(group, file), value);
  } catch {
    return undefined;
  }
  return {
    hold: (pid) => writeFileSync(join(group, 'cgroup.procs'), String(pid)),
    remove: () => rmdirSync(group),
  };
}
