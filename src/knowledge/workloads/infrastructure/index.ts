import { workloadsOf } from '../workload.ts';
import { ciAndCode } from './ci-and-code.ts';
import { codeAndArtifacts } from './code-and-artifacts.ts';
import { databases } from './databases.ts';
import { filesAndDocuments } from './files-and-documents.ts';
import { identityAndSecurity } from './identity-and-security.ts';
import { mailAndFiles } from './mail-and-files.ts';
import { monitoringAndAnalytics } from './monitoring-and-analytics.ts';
import { networkServices } from './network-services.ts';
import { networking } from './networking.ts';
import { secretsAndLicenses } from './secrets-and-licenses.ts';
import { storesAndQueues } from './stores-and-queues.ts';

/** Programs that other programs and administrators use. */
export const infrastructure = workloadsOf('software', [
  ...ciAndCode,
  ...codeAndArtifacts,
  ...databases,
  ...filesAndDocuments,
  ...identityAndSecurity,
  ...mailAndFiles,
  ...monitoringAndAnalytics,
  ...networkServices,
  ...networking,
  ...secretsAndLicenses,
  ...storesAndQueues,
]);
