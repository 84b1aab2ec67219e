import type { Note } from '../entry.ts';

export const awsNotes: readonly Note[] = [];
