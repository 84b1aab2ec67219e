import type { Note } from '../entry.ts';

export const azureGcpNotes: readonly Note[] = [];
