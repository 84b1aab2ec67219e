import { optionIds } from '../../knowledge/claim.ts';
import { platformLines } from '../advice/platforms.ts';
import { onOption } from '../advice/weighed-option.ts';
import type { Answer, Line } from '../effect.ts';
import type { About } from '../side-questions/about.ts';
import { weighed } from '../side-questions/weighed.ts';
import { explained } from '../wording/explained.ts';

/** "Can’t we leave it as it is?", "what about Snowpark": what is asked of another way that may have no name here. */
export function otherWays(about: About): Answer {
  const named = weighed(about);
  if (named) return named;
  const { state, advice, setting } = about;
  const others = optionIds
    .filter((option) => option !== advice.verdict)
    .flatMap((option) => onOption(option, state, advice, setting) ?? []);
  const next: Line = { text: 'Name an option, a product or a place, and I’ll compare it with what I recommend.' };
  return explained('Other options', [...platformLines(state, advice), ...(advice.components ? [] : others), next]);
}
