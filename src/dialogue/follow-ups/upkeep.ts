import { backups } from '../../knowledge/running/backups.ts';
import { upkeep } from '../../knowledge/running/upkeep.ts';
import { asksAnywhere } from '../../nlu/scope/asking.ts';
import type { Answer } from '../effect.ts';
import type { About } from '../side-questions/about.ts';
import { explained } from '../wording/explained.ts';
import { toldOf } from './kinds.ts';

/** Longer messages ask of something in particular. */
const MOST_WORDS = 9;
/** "And backups?", "who does the updates". */
const asksShortly = /^(?:(?:ok|okay|so|but|then) )?(?:and|what about|how about|who|how|do|does|what|is|are) /i;
const ofBackups = /\bback(?:ed|ing)?[ -]?ups?\b|\brestor(?:e|ing)\b/i;
const ofUpkeep = /\b(?:updates?|updating|patch(?:es|ing)?|upgrades?|upgrading|upkeep|maintenance)\b/i;

/** Who updates it and what has to be backed up, for what was advised; another name in it asks of that. */
export function upkeepAsked(about: About): Answer | undefined {
  const { text, facts, workloads } = about.heard;
  const isShort = text.split(/\s+/).length <= MOST_WORDS && (asksAnywhere(text) || asksShortly.test(text));
  const isOfOther = workloads.some(({ id }) => !about.state.workloads.includes(id));
  if (!isShort || isOfOther || facts.length > 0) return undefined;
  if (ofBackups.test(text)) return explained('Backups', toldOf(backups, about));
  return ofUpkeep.test(text) ? explained('Updates', toldOf(upkeep, about)) : undefined;
}
