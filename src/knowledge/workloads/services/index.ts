import { workloadsOf } from '../workload.ts';
import { appsAndApis } from './apps-and-apis.ts';
import { bots } from './bots.ts';
import { liveServices } from './live-services.ts';
import { platforms } from './platforms.ts';
import { sitesAndPortals } from './sites-and-portals.ts';

/** What people and programs talk to. */
export const services = workloadsOf('work', [
  ...appsAndApis,
  ...bots,
  ...liveServices,
  ...platforms,
  ...sitesAndPortals,
]);
