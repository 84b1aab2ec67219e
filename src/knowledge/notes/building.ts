import type { Note } from '../entry.ts';

export const buildingNotes: readonly Note[] = [];
