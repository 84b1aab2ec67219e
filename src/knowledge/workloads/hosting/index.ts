import { workloadsOf } from '../workload.ts';
import { containers } from './containers.ts';
import { functions } from './functions.ts';
import { machines } from './machines.ts';
import { ownMachines } from './own-machines.ts';
import { platforms } from './platforms.ts';

/** Where something runs today. */
export const hosting = workloadsOf('hosting', [...containers, ...functions, ...machines, ...ownMachines, ...platforms]);
