import { isAnother, placesAnother } from '../heard/another-workload.ts';
import { nextWorkload, type State, type Step } from '../state/state.ts';
import { retold, type Turn, turnOf } from '../turn.ts';
import { withLead } from '../wording/lead.ts';
import { consider, named } from './consider.ts';
import { type AnswerKind, intentTable } from './intent-table.ts';

/** What a message is after advice that may tell of another workload; a supposition or a command never does. */
const mayTellOfNext: ReadonlySet<AnswerKind> = new Set(['advice', 'knowledge', 'mix', 'unrelated', 'statement']);

export const goesToNext = (state: State, { heard }: Turn): boolean =>
  state.phase === 'answered' &&
  heard.intent !== undefined &&
  heard.intent !== 'what-if' &&
  !heard.undoes &&
  (mayTellOfNext.has(intentTable[heard.intent].answer)
    ? isAnother(state, heard)
    : heard.followUp?.about === 'option' && placesAnother(state, heard));

const NEXT_WORKLOAD = 'That’s a new workload; the last one is above.';

/** Another workload after advice is read as what opens a conversation; what it names is theirs. */
export function asNext(state: State, turn: Turn): Step {
  const setting = { ...turn.setting, usual: [], mentioned: [] };
  const again = retold({ ...turn, setting }, turn.heard.raw);
  const told = turnOf({ ...again, heard: { ...again.heard, aboutTheirs: true } });
  return withLead(consider(named(nextWorkload(state), turn), told), NEXT_WORKLOAD);
}
