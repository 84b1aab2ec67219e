import { isAnother } from '../heard/another-workload.ts';
import { ask } from '../questions/ask.ts';
import { believedProfile, nextWorkload, type State, type Step } from '../state/state.ts';
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
  mayTellOfNext.has(intentTable[heard.intent].answer) &&
  isAnother(state, heard);

const NEXT_WORKLOAD = 'That’s a new workload; the last one is above.';

/** Another workload after advice is read as what opens a conversation; what it names is theirs. */
export function asNext(state: State, turn: Turn): Step {
  const setting = { ...turn.setting, usual: [], mentioned: [] };
  const again = retold({ ...turn, setting }, turn.heard.raw);
  const told = turnOf({ ...again, heard: { ...again.heard, aboutTheirs: true } });
  return withLead(consider(named(nextWorkload(state), turn), told), NEXT_WORKLOAD);
}

const adds =
  /\b(?:we|they|i|it|there(?:['’]?s| is| are)?) also\b|^\W*(?:(?:and|oh|then)\W+)*(?:also|plus|another (?:one|job|thing))\b/i;
const jobs: ReadonlySet<unknown> = new Set(['schedule', 'batch']);

/** Goes on with the workload at hand where a message tells of another beside it: "we also do a nightly report". */
export function leftForLater(state: State, turn: Turn): Step | undefined {
  const { asked } = state;
  if (!asked || !(addsJob(state, turn) || tellsApart(state, turn))) return undefined;
  return ask(state, asked.factor, turn.setting, { attempt: asked.attempt, lead: LATER });
}

function addsJob(state: State, { heard: { text, facts } }: Turn): boolean {
  const job = facts.find(({ factor, value }) => factor === 'trigger' && jobs.has(value));
  if (!job || !adds.test(text)) return false;
  const { trigger, protocol = 'none' } = believedProfile(state);
  return trigger === undefined ? protocol !== 'none' : trigger !== job.value;
}

const apart = /\b(?:is|are|runs?) (?:separate(?:ly)?|apart|another (?:thing|story))\b/i;

/** "Reports are separate, some 400 a day": another number than the one that was told of the workload at hand. */
const tellsApart = ({ profile }: State, { heard: { text, facts } }: Turn): boolean =>
  apart.test(text) &&
  facts.some(
    ({ factor, value }) => typeof value === 'number' && profile[factor] !== undefined && profile[factor] !== value,
  );

const LATER =
  'That sounds like a second workload, so I’ll leave it out here. Tell me about it once this one is answered.';
