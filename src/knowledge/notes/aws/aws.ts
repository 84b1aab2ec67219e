import type { Note } from '../../entry.ts';
import { awsContainerChoiceNotes } from './aws-container-choice.ts';
import { awsDataAndSitesNotes } from './aws-data-and-sites.ts';
import { awsEverydayLimitNotes } from './aws-everyday-limits.ts';
import { awsFargateNotes } from './aws-fargate.ts';
import { awsGatewaysAndEventsNotes } from './aws-gateways-and-events.ts';
import { awsLambdaNotes } from './aws-lambda.ts';
import { awsLambdaUseNotes } from './aws-lambda-use.ts';
import { awsLambdaVariantsNotes } from './aws-lambda-variants.ts';
import { awsMachinesNotes } from './aws-machines.ts';
import { awsNetworkAndAccountNotes } from './aws-network-and-accounts.ts';
import { awsQueueAndLimitNotes } from './aws-queues-and-limits.ts';
import { awsReliabilityNotes } from './aws-reliability.ts';
import { awsStorageAndDatabaseLimitNotes } from './aws-storage-and-database-limits.ts';

export const awsNotes: readonly Note[] = [
  ...awsContainerChoiceNotes,
  ...awsDataAndSitesNotes,
  ...awsFargateNotes,
  ...awsGatewaysAndEventsNotes,
  ...awsLambdaUseNotes,
  ...awsLambdaVariantsNotes,
  ...awsLambdaNotes,
  ...awsMachinesNotes,
  ...awsReliabilityNotes,
  ...awsQueueAndLimitNotes,
  ...awsStorageAndDatabaseLimitNotes,
  ...awsNetworkAndAccountNotes,
  ...awsEverydayLimitNotes,
];
