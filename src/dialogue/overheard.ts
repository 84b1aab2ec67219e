import type { Intent } from '../nlu/intents.ts';
import { isQuestionIntent } from '../nlu/intents.ts';
import type { Understanding } from '../nlu/understand.ts';
import type { State } from './state.ts';

const commands: ReadonlySet<Intent> = new Set(['skip', 'unsure', 'why', 'answer-now', 'restart', 'record', 'next']);
const corrections: ReadonlySet<Intent> = new Set(['change', 'what-if']);

/** More words than this are no bare answer. */
const SHORT = 5;
/** From this probability on a text is about something else, whatever facts it seems to hold. */
const ELSEWHERE = 0.5;
/** A follow-up question counts without a mention only when it is this clear, and comes from who started. */
const CLEAR = 0.75;
const somebody = /<@[UW]/;

/** Whether something that was said near the advisor is meant for it: an answer, a correction or a command. */
export function isMeant(
  state: State,
  { intent, confidence, facts, takenBack, tokens, offTopic }: Understanding,
  text: string,
  by: string,
): boolean {
  if (state.muted || intent === undefined || somebody.test(text)) return false;
  if (commands.has(intent) && (state.phase === 'asking' || confidence === 1)) return true;
  const states = facts.length + takenBack.length > 0 && (tokens.length <= SHORT || offTopic < ELSEWHERE);
  if (state.phase === 'asking' && states) return true;
  if (corrections.has(intent) && states) return true;
  return isQuestionIntent(intent) && intent !== 'out-of-scope' && confidence >= CLEAR && by === state.opened?.by;
}
