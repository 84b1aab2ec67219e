import type { FactorId } from '../../domain/profile.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import type { Recognized } from '../../nlu/workloads/recognize.ts';
import type { State } from '../state/state.ts';
import { isProposed } from './proposed.ts';
import { isWork } from './recognized.ts';
import { wordsOf } from './words.ts';

const another = 'another|different|second|third|separate|unrelated';
/** "A different project", "another workload"; a new question brings one up where it tells of one. */
const ofWork = String.raw`\b(?:${another}) (?:\w+ )?(?:workload|project|use case|idea)s?\b`;
const atStart = String.raw`^\W*(?:(?:ok|okay|now|and|so|then|next|thanks)\W+)*(?:new|next|${another}) (?:workload|project|question|one|case|app|service|system|job)\b`;
/** "I have another app", not "another service calls it". */
const ofTheirs = String.raw`\b(?:have|got|about|for|host|run) (?:an? )?(?:${another}) (?:\w+ )?(?:app|application|service|system|site|website|product|job|tool)\b`;
const announcement = new RegExp(`${ofWork}|${atStart}|${ofTheirs}`, 'i');

/** Words that point back at what was talked of. */
const pointsBack = new Set('it its this that they them these those same'.split(' '));
/** What stands before something of theirs that they bring up. */
const introduces = new Set('our my have host run deploy'.split(' '));
/** What else does in a request for advice; what is only told with it may be a part of what was told before. */
const mentions = new Set('a an some'.split(' '));
/** How far before the name it stands: "our old internal wiki". */
const REACH = 4;
/** A request that begins with a name is about it: "Foundry for my group, on a VM?". */
const START = 2;

/** Whether a message after advice is about another workload than the one at hand; unless it clearly is, it is not. */
export const isAnother = (state: State, heard: Understanding): boolean =>
  (announcement.test(heard.text) &&
    (heard.facts.length > 0 || heard.workloads.some(({ role }) => role === 'workload'))) ||
  namesAnother(state, heard) ||
  placesAnother(state, heard) ||
  describesAnother(state, heard);

/** "Should our payslip mailer be a Lambda?" */
const placed =
  /^\W*(?:(?:so|and|ok|now|also)\W+)*(?:where )?(?:should|can|could|would|do) (?:we (?:run|host|put|deploy) )?(?:our|my) ((?:[\w-]+ ){1,5}?)(?:be|run|go|live|belong|with|on|as)\b/i;
/** What every workload has or is. */
const general = new Set(
  'app api service team code database db data workload system job site server servers cluster container containers image users customers new old whole first second'.split(
    ' ',
  ),
);

/** It asks where something of theirs belongs of which there was no word before. */
export function placesAnother({ opened }: State, heard: Understanding): boolean {
  const noun = placed.exec(heard.text)?.[1];
  if (!noun || !(asksForAdvice(heard) || heard.followUp?.about === 'option')) return false;
  const told = new Set(wordsOf(opened?.text ?? ''));
  const words = wordsOf(noun);
  return !words.some((word) => told.has(word) && !general.has(word)) && words.some((word) => !general.has(word));
}

/** It brings up work or software of theirs that nobody named before. */
function namesAnother(state: State, heard: Understanding): boolean {
  const told = new Set(wordsOf(state.opened?.text ?? ''));
  const isTold = ({ id, words }: Recognized): boolean =>
    state.workloads.includes(id) || wordsOf(words).some((word) => told.has(word));
  return (
    heard.aboutTheirs &&
    heard.workloads.some(
      (named) => isWork(named) && !isProposed(named, heard) && !isTold(named) && isIntroduced(named, heard),
    )
  );
}

/** Whether a name stands where something is brought up, and not after a word that points back. */
function isIntroduced({ from }: Recognized, heard: Understanding): boolean {
  const before = heard.tokens.slice(0, from).map(({ text }) => text);
  if (before.some((word) => pointsBack.has(word))) return false;
  const requests = asksForAdvice(heard);
  if (requests && from <= START && heard.facts.length > 0) return true;
  return before.slice(-REACH).some((word) => introduces.has(word) || (requests && mentions.has(word)));
}

/** What makes a workload another one where it differs. */
const essential: readonly FactorId[] = ['trigger', 'protocol', 'max_run_s', 'requests_month', 'state', 'shape'];
/** So much may be told otherwise of the same one. */
const MOST_CORRECTED = 1;
const introduction =
  /\b(?:we|i)(?:['’]ve| (?:\w+ )?(?:have|run|host|build|need|want|got))(?: got)?(?: to (?:run|host|build|deploy))? (?:an?|another|some)\b/i;

/** It introduces something of theirs, and more than one thing that it tells differs from what was told. */
const describesAnother = ({ profile }: State, heard: Understanding): boolean =>
  (introduction.test(heard.text) || (asksForAdvice(heard) && !heard.tokens.some(({ text }) => pointsBack.has(text)))) &&
  heard.facts.filter(
    ({ factor, value }) => essential.includes(factor) && profile[factor] !== undefined && profile[factor] !== value,
  ).length > MOST_CORRECTED;

/** How clearly a message has to ask for advice to be about something else than the advice before. */
const CLEAR = 0.6;
const asksForAdvice = ({ intent, confidence }: Understanding): boolean =>
  (intent === 'recommend' || intent === 'migrate') && confidence >= CLEAR;
