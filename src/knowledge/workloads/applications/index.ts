import { workloadsOf } from '../workload.ts';
import { automationAndData } from './automation-and-data.ts';
import { businessTools } from './business-tools.ts';
import { contentAndShops } from './content-and-shops.ts';
import { gamePlatforms } from './game-platforms.ts';
import { games } from './games.ts';
import { homeAndDevices } from './home-and-devices.ts';
import { machineLearning } from './machine-learning.ts';
import { mediaAndVoice } from './media-and-voice.ts';
import { officeAndCollaboration } from './office-and-collaboration.ts';
import { shopsAndPortals } from './shops-and-portals.ts';
import { streamsAndBrokers } from './streams-and-brokers.ts';

/** Programs that people use. */
export const applications = workloadsOf('software', [
  ...automationAndData,
  ...businessTools,
  ...contentAndShops,
  ...gamePlatforms,
  ...games,
  ...homeAndDevices,
  ...machineLearning,
  ...mediaAndVoice,
  ...officeAndCollaboration,
  ...shopsAndPortals,
  ...streamsAndBrokers,
]);
