import type { Note } from '../entry.ts';

export const operatingNotes: readonly Note[] = [];
