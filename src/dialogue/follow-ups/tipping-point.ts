import { crossingWords } from '../../decision/cost/bill-lines.ts';
import { contrast } from '../../decision/lean/contrast.ts';
import { beliefsOf } from '../advice/assessment.ts';
import { changeLists, changeWords } from '../advice/changes.ts';
import type { Answer } from '../effect.ts';
import type { About } from '../side-questions/about.ts';
import { adviceInSentence } from '../wording/advice-words.ts';
import { explained } from '../wording/explained.ts';

/** Every single answer that would lead to another option, and the volume at which prices cross. */
export function tippingPoints(about: About): Answer {
  const { advice, heard, state, setting } = about;
  const { wouldChange, cost } = advice;
  const option = heard.followUp?.option;
  if (option && option !== advice.verdict)
    return explained('What would change this', [
      { text: changeWords(contrast(state.profile, option, beliefsOf(state), setting)) },
    ]);
  const lists = changeLists(wouldChange);
  const crossing = cost ? crossingWords(cost) : '';
  const lead =
    lists.length > 0
      ? `I’d no longer go with ${adviceInSentence(advice)} if one of these were true:`
      : `No single answer I know of would move me off ${adviceInSentence(advice)}; it would take several.`;
  return explained(
    'What would change this',
    [{ text: lead }, ...(crossing ? [{ text: crossing, sources: cost!.sources }] : [])],
    lists,
  );
}
