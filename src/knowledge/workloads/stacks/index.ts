import { workloadsOf } from '../workload.ts';
import { dataApps } from './data-apps.ts';
import { javascriptAndJvm } from './javascript-and-jvm.ts';
import { learningLibraries } from './learning-libraries.ts';
import { libraries } from './libraries.ts';
import { programsAndScripts } from './programs-and-scripts.ts';
import { webFrameworks } from './web-frameworks.ts';
import { windows } from './windows.ts';

/** What something is written with. */
export const stacks = workloadsOf('stack', [
  ...dataApps,
  ...javascriptAndJvm,
  ...learningLibraries,
  ...libraries,
  ...programsAndScripts,
  ...webFrameworks,
  ...windows,
]);
