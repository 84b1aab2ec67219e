import { failures } from '../../knowledge/running/failures.ts';
import type { Answer } from '../effect.ts';
import type { About } from '../side-questions/about.ts';
import { explained } from '../wording/explained.ts';
import { toldOf } from './kinds.ts';

/** What happens when what was advised fails, and what to do beforehand. */
export const whenItFails = (about: About): Answer => explained('When something fails', toldOf(failures, about));
