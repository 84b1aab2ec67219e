import { crossingWords } from '../../decision/cost/bill-lines.ts';
import type { Change } from '../../decision/lean/likely-changes.ts';
import { sayValue } from '../../domain/profile.ts';
import { options } from '../../knowledge/index.ts';
import type { Answer, Line } from '../effect.ts';
import type { About } from '../side-questions/about.ts';
import { adviceInSentence } from '../wording/advice-words.ts';
import { explained } from './explained.ts';

const MOST = 4;

/** Every single answer that would lead to another option, and the volume at which prices cross. */
export function tippingPoints({ advice }: About): Answer {
  const { wouldChange, cost } = advice;
  const lists = changeLists(wouldChange);
  const crossing = cost ? crossingWords(cost) : '';
  const lead =
    lists.length > 0
      ? `I’d no longer go with ${adviceInSentence(advice)} if one of these were so:`
      : `No single answer that I know of would lead away from ${adviceInSentence(advice)}; it would take several.`;
  return explained(
    'What would change this',
    [{ text: lead }, ...(crossing ? [{ text: crossing, sources: cost!.sources }] : [])],
    lists,
  );
}

/** What would lead elsewhere, what nobody has said first. */
export const changeLists = (changes: readonly Change[]): NonNullable<Answer['lists']> =>
  [
    { heading: 'Not known yet, but could change this advice', lines: changeLines(changes.filter(({ open }) => open)) },
    { heading: 'Would change this advice if different', lines: changeLines(changes.filter(({ open }) => !open)) },
  ].filter(({ lines }) => lines.length > 0);

const changeLines = (changes: readonly Change[]): Line[] =>
  changes.slice(0, MOST).map(({ factor, value, verdict }) => ({
    text: `${sayValue(factor, value)} → ${options[verdict].name.toLowerCase()}`,
  }));
