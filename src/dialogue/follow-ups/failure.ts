import { failures } from '../../knowledge/running/failures.ts';
import type { Answer } from '../effect.ts';
import type { About } from '../side-questions/about.ts';
import { explained } from '../wording/explained.ts';
import { kindsOf, told } from './kinds.ts';

/** What happens when what was advised fails, and what to do beforehand. */
export const whenItFails = ({ advice }: About): Answer =>
  explained(
    'When something fails',
    kindsOf(advice)
      .flatMap((kind) => failures[kind])
      .map(told),
  );
