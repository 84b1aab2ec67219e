import type { Note } from '../entry.ts';
import { stating } from '../references.ts';
import { awsNotes } from './aws.ts';
import { azureGcpNotes } from './azure-gcp.ts';
import { buildingNotes } from './building.ts';
import { complianceNotes } from './compliance.ts';
import { conceptNotes } from './concepts.ts';
import { edgeAndHostsNotes } from './edge-and-hosts.ts';
import { moneyNotes } from './money.ts';
import { newsNotes } from './news.ts';
import { operatingNotes } from './operating.ts';

export const notes: readonly Note[] = [
  ...conceptNotes,
  ...buildingNotes,
  ...operatingNotes,
  ...moneyNotes,
  ...awsNotes,
  ...azureGcpNotes,
  ...edgeAndHostsNotes,
  ...complianceNotes,
  ...newsNotes,
].map(stating);
