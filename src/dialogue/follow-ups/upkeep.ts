import { backups } from '../../knowledge/running/backups.ts';
import { upkeep } from '../../knowledge/running/upkeep.ts';
import { asksAnywhere } from '../../nlu/scope/asking.ts';
import type { Answer } from '../effect.ts';
import { aboutOf } from '../side-questions/about.ts';
import type { State } from '../state/state.ts';
import type { Turn } from '../turn.ts';
import { explained } from '../wording/explained.ts';
import { toldOf } from './kinds.ts';

/** Longer messages ask of something in particular. */
const MOST_WORDS = 9;
/** "And backups?", "who does the updates". */
const asksShortly = /^(?:(?:ok|okay|so|but|then) )?(?:and|what about|how about|who|how|do|does|what|is|are) /i;
const subjects = [
  { title: 'Backups', words: /\bback(?:ed|ing)?[ -]?ups?\b|\brestor(?:e|ing)\b/i, table: backups },
  {
    title: 'Updates',
    words: /\b(?:updates?|updating|patch(?:es|ing)?|upgrades?|upgrading|upkeep|maintenance)\b/i,
    table: upkeep,
  },
];

/** Who updates it and what has to be backed up, for what was advised; another name in it asks of that. */
export function upkeepAsked(state: State, turn: Turn): Answer | undefined {
  const { text, facts, workloads } = turn.heard;
  const found = subjects.find(({ words }) => words.test(text));
  const isShort = text.split(/\s+/).length <= MOST_WORDS && (asksAnywhere(text) || asksShortly.test(text));
  const isOfOther = workloads.some(({ id }) => !state.workloads.includes(id));
  if (!found || !isShort || isOfOther || facts.length > 0) return undefined;
  return explained(found.title, toldOf(found.table, aboutOf(state, turn)));
}
