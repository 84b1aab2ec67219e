import type { Note } from '../entry.ts';

export const complianceNotes: readonly Note[] = [];
