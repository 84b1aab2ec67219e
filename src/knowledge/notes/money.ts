import type { Note } from '../entry.ts';

export const moneyNotes: readonly Note[] = [];
