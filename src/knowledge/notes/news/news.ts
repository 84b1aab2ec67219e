import type { Note } from '../../entry.ts';
import { newsAwsNotes } from './news-aws.ts';
import { newsRetirementsNotes } from './news-retirements.ts';

export const newsNotes: readonly Note[] = [...newsAwsNotes, ...newsRetirementsNotes];
