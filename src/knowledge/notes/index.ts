import type { Note } from '../entry.ts';
import { stating } from '../references.ts';
import { awsNotes } from './aws/aws.ts';
import { architectureWordNotes } from './building/architecture-words.ts';
import { buildingNotes } from './building/building.ts';
import { containerDailyNotes } from './building/container-daily.ts';
import { containerToolNotes } from './building/container-tools.ts';
import { deliveryDetailNotes } from './building/delivery-details.ts';
import { deliveryWordNotes } from './building/delivery-words.ts';
import { everydayQuestionNotes } from './building/everyday-questions.ts';
import { everydayWorkNotes } from './building/everyday-work.ts';
import { imageNotes } from './building/images-and-networks.ts';
import { messagingNotes } from './building/messaging.ts';
import { migrationNotes } from './building/migration.ts';
import { modelAndQueueNotes } from './building/models-and-queues.ts';
import { plainWordNotes } from './building/plain-words.ts';
import { stateNotes } from './building/state-and-data.ts';
import { deliveryNotes } from './building/testing-and-delivery.ts';
import { choosingNotes } from './choosing/choosing.ts';
import { conceptNotes } from './choosing/concepts.ts';
import { historyNotes } from './choosing/history.ts';
import { originNotes } from './choosing/origins.ts';
import { serverlessAndContainerNotes } from './choosing/serverless-and-containers.ts';
import { storyNotes } from './choosing/stories-and-endings.ts';
import { tradeOffNotes } from './choosing/trade-offs.ts';
import { useCaseNotes } from './choosing/use-cases.ts';
import { workloadNotes } from './choosing/workload-advice.ts';
import { azureGcpNotes } from './clouds/azure-gcp.ts';
import { everyHostNotes } from './hosts/asked-of-every-host.ts';
import { consumerGpuNotes } from './hosts/consumer-gpus.ts';
import { edgeAndHostsNotes } from './hosts/edge-and-hosts.ts';
import { hostClusterNotes } from './hosts/host-clusters.ts';
import { hostLessonNotes } from './hosts/host-lessons.ts';
import { onPremisesNotes } from './hosts/on-premises.ts';
import { openSourceFunctionNotes } from './hosts/open-source-functions.ts';
import { ownModelNotes } from './hosts/own-models-and-home.ts';
import { smallToolNotes } from './hosts/small-tools-and-hosts.ts';
import { windowsAndSiteNotes } from './hosts/windows-and-sites.ts';
import { byNumberNotes } from './limits/limits.ts';
import { moneyNotes } from './money/money.ts';
import { newsNotes } from './news/news.ts';
import { clusterDetailNotes } from './operating/cluster-details.ts';
import { coldStartNotes } from './operating/cold-starts.ts';
import { engineAndEdgeNotes } from './operating/engines-and-edges.ts';
import { failingMachineNotes } from './operating/failing-machines.ts';
import { incidentNotes } from './operating/incidents-and-tests.ts';
import { kubernetesDailyNotes } from './operating/kubernetes-daily.ts';
import { kubernetesObjectNotes } from './operating/kubernetes-objects.ts';
import { nodeNotes } from './operating/nodes-and-scaling.ts';
import { observabilityNotes } from './operating/observability.ts';
import { operatingNotes } from './operating/operating.ts';
import { poolAndProjectNotes } from './operating/pools-and-projects.ts';
import { teamNotes } from './operating/teams.ts';
import { workWordNotes } from './operating/work-words.ts';
import { productLawNotes } from './security/ai-and-product-law.ts';
import { complianceNotes } from './security/compliance.ts';
import { lawNotes } from './security/law-and-standards.ts';
import { securityNotes } from './security/security.ts';

export const notes: readonly Note[] = [
  ...conceptNotes,
  ...plainWordNotes,
  ...hostClusterNotes,
  ...poolAndProjectNotes,
  ...engineAndEdgeNotes,
  ...workWordNotes,
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
  ...kubernetesDailyNotes,
  ...originNotes,
  ...deliveryWordNotes,
  ...observabilityNotes,
  ...lawNotes,
  ...ownModelNotes,
  ...architectureWordNotes,
  ...containerDailyNotes,
  ...kubernetesObjectNotes,
  ...incidentNotes,
  ...productLawNotes,
  ...consumerGpuNotes,
  ...hostLessonNotes,
  ...byNumberNotes,
  ...failingMachineNotes,
  ...modelAndQueueNotes,
  ...windowsAndSiteNotes,
].map(stating);
