import type { Note } from '../entry.ts';
import { stating } from '../references.ts';
import { everyHostNotes } from './asked-of-every-host.ts';
import { awsNotes } from './aws.ts';
import { azureGcpNotes } from './azure-gcp.ts';
import { buildingNotes } from './building.ts';
import { choosingNotes } from './choosing.ts';
import { clusterDetailNotes } from './cluster-details.ts';
import { coldStartNotes } from './cold-starts.ts';
import { complianceNotes } from './compliance.ts';
import { conceptNotes } from './concepts.ts';
import { containerToolNotes } from './container-tools.ts';
import { deliveryDetailNotes } from './delivery-details.ts';
import { edgeAndHostsNotes } from './edge-and-hosts.ts';
import { everydayQuestionNotes } from './everyday-questions.ts';
import { everydayWorkNotes } from './everyday-work.ts';
import { historyNotes } from './history.ts';
import { imageNotes } from './images-and-networks.ts';
import { messagingNotes } from './messaging.ts';
import { migrationNotes } from './migration.ts';
import { moneyNotes } from './money.ts';
import { newsNotes } from './news.ts';
import { nodeNotes } from './nodes-and-scaling.ts';
import { onPremisesNotes } from './on-premises.ts';
import { openSourceFunctionNotes } from './open-source-functions.ts';
import { operatingNotes } from './operating.ts';
import { securityNotes } from './security.ts';
import { serverlessAndContainerNotes } from './serverless-and-containers.ts';
import { smallToolNotes } from './small-tools-and-hosts.ts';
import { stateNotes } from './state-and-data.ts';
import { storyNotes } from './stories-and-endings.ts';
import { teamNotes } from './teams.ts';
import { deliveryNotes } from './testing-and-delivery.ts';
import { tradeOffNotes } from './trade-offs.ts';
import { useCaseNotes } from './use-cases.ts';
import { workloadNotes } from './workload-advice.ts';

export const notes: readonly Note[] = [
  ...conceptNotes,
  ...serverlessAndContainerNotes,
  ...historyNotes,
  ...containerToolNotes,
  ...openSourceFunctionNotes,
  ...useCaseNotes,
  ...choosingNotes,
  ...securityNotes,
  ...stateNotes,
  ...buildingNotes,
  ...messagingNotes,
  ...coldStartNotes,
  ...deliveryNotes,
  ...deliveryDetailNotes,
  ...operatingNotes,
  ...nodeNotes,
  ...clusterDetailNotes,
  ...migrationNotes,
  ...teamNotes,
  ...workloadNotes,
  ...everydayWorkNotes,
  ...tradeOffNotes,
  ...imageNotes,
  ...moneyNotes,
  ...awsNotes,
  ...azureGcpNotes,
  ...edgeAndHostsNotes,
  ...everyHostNotes,
  ...complianceNotes,
  ...newsNotes,
  ...storyNotes,
  ...smallToolNotes,
  ...onPremisesNotes,
  ...everydayQuestionNotes,
].map(stating);
