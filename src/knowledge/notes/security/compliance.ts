import type { Note } from '../../entry.ts';
import { reliabilityNotes } from '../operating/reliability.ts';
import { dataProtectionNotes } from './data-protection.ts';
import { regulationNotes } from './regulation.ts';
import { auditNotes } from './security-and-audit.ts';

/** What laws, promises of uptime and auditors change in the choice. */
export const complianceNotes: readonly Note[] = [
  ...dataProtectionNotes,
  ...regulationNotes,
  ...reliabilityNotes,
  ...auditNotes,
];
