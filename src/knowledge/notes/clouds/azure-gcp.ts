import type { Note } from '../../entry.ts';
import { alibabaIbmNotes } from './alibaba-ibm.ts';
import { azureNotes } from './azure.ts';
import { azureFunctionNotes } from './azure-functions.ts';
import { cloudRunNotes } from './cloud-run.ts';
import { containerAppsNotes } from './container-apps.ts';
import { googleCloudNotes } from './google-cloud.ts';

/** The big clouds other than AWS. */
export const azureGcpNotes: readonly Note[] = [
  ...azureFunctionNotes,
  ...containerAppsNotes,
  ...azureNotes,
  ...cloudRunNotes,
  ...googleCloudNotes,
  ...alibabaIbmNotes,
];
