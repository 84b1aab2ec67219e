import type { Note } from '../entry.ts';

export const newsNotes: readonly Note[] = [];
