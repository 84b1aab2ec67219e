import type { Note } from '../../entry.ts';
import { awsByNumberNotes } from './aws-by-number.ts';
import { billingByNumberNotes } from './billing-by-number.ts';
import { cloudsByNumberNotes } from './clouds-by-number.ts';

/** What people ask for by number. */
export const byNumberNotes: readonly Note[] = [...awsByNumberNotes, ...cloudsByNumberNotes, ...billingByNumberNotes];
