import type { Note } from '../entry.ts';

export const edgeAndHostsNotes: readonly Note[] = [];
