import { workloadsOf } from '../workload.ts';
import { dataApps } from './data-apps.ts';
import { frameworksBeyondScripts } from './frameworks-beyond-scripts.ts';
import { libraries } from './libraries.ts';
import { programsAndScripts } from './programs-and-scripts.ts';
import { webFrameworks } from './web-frameworks.ts';
import { windows } from './windows.ts';

/** What something is written with. */
export const stacks = workloadsOf('stack', [
  ...dataApps,
  ...frameworksBeyondScripts,
  ...libraries,
  ...programsAndScripts,
  ...webFrameworks,
  ...windows,
]);
