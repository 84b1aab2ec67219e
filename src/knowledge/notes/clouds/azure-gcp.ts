import type { Note } from '../../entry.ts';
import { alibabaIbmNotes } from './alibaba-ibm.ts';
import { azureNotes } from './azure.ts';
import { azureFunctionNotes } from './azure-functions.ts';
import { azureServiceLimitNotes } from './azure-service-limits.ts';
import { cloudRunNotes } from './cloud-run.ts';
import { containerAppsNotes } from './container-apps.ts';
import { googleCloudNotes } from './google-cloud.ts';
import { googleServiceLimitNotes } from './google-service-limits.ts';

/** The big clouds other than AWS. */
export const azureGcpNotes: readonly Note[] = [
  ...azureFunctionNotes,
  ...containerAppsNotes,
  ...azureNotes,
  ...cloudRunNotes,
  ...googleCloudNotes,
  ...azureServiceLimitNotes,
  ...googleServiceLimitNotes,
  ...alibabaIbmNotes,
];
