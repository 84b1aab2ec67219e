import type { Term } from '../entry.ts';
import { stating } from '../references.ts';
import { architectureTerms } from './architecture.ts';
import { awsTerms } from './aws.ts';
import { awsBlockTerms } from './aws-blocks.ts';
import { cloudTerms } from './cloud.ts';
import { clusterWordTerms } from './cluster-words.ts';
import { containersTerms } from './containers.ts';
import { costTerms } from './cost.ts';
import { dataTerms } from './data.ts';
import { deliveryTerms } from './delivery.ts';
import { functionBuildingTerms } from './function-building.ts';
import { functionsTerms } from './functions.ts';
import { hostingTerms } from './hosting.ts';
import { kubernetesTerms } from './kubernetes.ts';
import { kubernetesToolsTerms } from './kubernetes-tools.ts';
import { linuxTerms } from './linux.ts';
import { loadTerms } from './load.ts';
import { machinesTerms } from './machines.ts';
import { messagingTerms } from './messaging.ts';
import { networkingTerms } from './networking.ts';
import { otherCloudsTerms } from './other-clouds.ts';
import { placementTerms } from './placement.ts';
import { protocolsTerms } from './protocols.ts';
import { reliabilityTerms } from './reliability.ts';
import { runningContainersTerms } from './running-containers.ts';
import { securityTerms } from './security.ts';
import { serverlessTerms } from './serverless.ts';
import { serverlessTraitsTerms } from './serverless-traits.ts';
import { softwareTerms } from './software.ts';
import { tradeWordTerms } from './trade-words.ts';

/** The glossary: one entry for each word that people ask about. */
export const terms: readonly Term[] = [
  ...serverlessTerms,
  ...serverlessTraitsTerms,
  ...functionsTerms,
  ...functionBuildingTerms,
  ...containersTerms,
  ...runningContainersTerms,
  ...linuxTerms,
  ...kubernetesTerms,
  ...kubernetesToolsTerms,
  ...clusterWordTerms,
  ...machinesTerms,
  ...hostingTerms,
  ...architectureTerms,
  ...placementTerms,
  ...messagingTerms,
  ...dataTerms,
  ...protocolsTerms,
  ...cloudTerms,
  ...networkingTerms,
  ...securityTerms,
  ...costTerms,
  ...loadTerms,
  ...reliabilityTerms,
  ...deliveryTerms,
  ...awsTerms,
  ...awsBlockTerms,
  ...otherCloudsTerms,
  ...softwareTerms,
  ...tradeWordTerms,
].map(stating);
