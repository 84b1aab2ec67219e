import type { FactorId } from '../../domain/profile.ts';
import { asksAnywhere } from '../../nlu/scope/asking.ts';
import { assessmentOf } from '../advice/assessment.ts';
import type { Answer, Understood } from '../effect.ts';
import { learn, resume } from '../questions/questionnaire.ts';
import { believedProfile, nextWorkload, type State, type Step } from '../state/state.ts';
import type { Turn } from '../turn.ts';
import { adviceInSentence } from '../wording/advice-words.ts';

/** Goes on with the workload at hand where a message tells of something beside it: "we also do a nightly report". */
export function partTold(state: State, turn: Turn): Step | undefined {
  if (state.phase === 'new' || !mayTellOfPart(turn) || !isBeside(state, turn)) return undefined;
  const answer = leftAside(state, turn);
  return state.asked ? resume(state, answer, turn.setting) : { state, effects: [answer] };
}

const corrects = /\b(?:actually|correct\w*|changed?|instead|mean|meant|rather|sorry|wrong|not|no|only)\b/i;

const mayTellOfPart = ({ heard, facts }: Turn): boolean =>
  facts.length > 0 &&
  heard.intent !== 'what-if' &&
  !heard.undoes &&
  heard.takenBack.length === 0 &&
  !asksAnywhere(heard.text);

function isBeside(state: State, turn: Turn): boolean {
  if (addsJob(state, turn) || tellsApart(state, turn)) return true;
  const { heard, facts } = turn;
  const isAnswer = facts.some(({ factor }) => factor === state.asked?.factor);
  if (isAnswer || corrects.test(heard.text) || !namesSubject(heard.text)) return false;
  return facts.some((fact) => isFarFrom(fact, state));
}

/** What brings up something beside what was talked of. */
export const adds =
  /\b(?:we|they|i|it|there(?:['’]?s| is| are)?) also\b|^\W*(?:(?:and|oh|then)\W+)*(?:also|plus|another (?:one|job|thing))\b/i;
const jobs: ReadonlySet<unknown> = new Set(['schedule', 'batch']);

/** "We also do a nightly report" of something that people call. */
function addsJob(state: State, { heard: { text }, facts }: Turn): boolean {
  const job = facts.find(({ factor, value }) => factor === 'trigger' && jobs.has(value));
  if (!job || !adds.test(text)) return false;
  const { trigger, protocol = 'none' } = believedProfile(state);
  return trigger === undefined ? protocol !== 'none' : trigger !== job.value;
}

const apart = /\b(?:is|are|runs?) (?:separate(?:ly)?|apart|another (?:thing|story))\b/i;

/** "Reports are separate, some 400 a day": another number than the one that was told of the workload at hand. */
const tellsApart = ({ profile }: State, { heard: { text }, facts }: Turn): boolean =>
  apart.test(text) &&
  facts.some(
    ({ factor, value }) => typeof value === 'number' && profile[factor] !== undefined && profile[factor] !== value,
  );

/** What a message begins with that is about the workload itself, or about nothing that could be beside it. */
const ofIt = new Set(
  'it its that this these those each every one requests request calls call runs run jobs job images files messages users traffic load volume average longest slowest biggest largest heaviest worst fastest whole usual peak peaks typical usually normally about around roughly some most more up max maximum at in on to from with they there what when if make set say'.split(
    ' ',
  ),
);
const leading =
  /^\W*(?:(?:and|but|oh|ok|well|btw|by the way)\W+)*(?:(?:our|my|the|a|an)\s+)?([a-z][\w-]*)(?:\s+(also|even))?/i;

/** Whether a message is about something that it names: "reports take 20 minutes", "we also send a newsletter". */
function namesSubject(text: string): boolean {
  const found = leading.exec(text);
  const subject = found?.[1]?.toLowerCase();
  if (subject === undefined || ofIt.has(subject)) return false;
  return subject === 'we' || subject === 'i' ? found?.[2] !== undefined : true;
}

/** So many times as rare, or as long, as the work at hand is no other figure of it. */
const FAR = 100;
const times: readonly FactorId[] = ['max_run_s', 'avg_ms'];
const MINUTE_S = 60;

function isFarFrom({ factor, value }: Understood, state: State): boolean {
  if (typeof value !== 'number') return false;
  const { requests_month: known, trigger } = believedProfile(state);
  if (factor === 'requests_month') return known !== undefined && value * FAR <= known;
  const seconds = factor === 'avg_ms' ? value / 1000 : value;
  return times.includes(factor) && trigger === 'http_api' && seconds >= MINUTE_S;
}

/** That it is left aside, and where it would go by itself. */
function leftAside(state: State, { heard, facts, setting }: Turn): Answer {
  const part = learn({ ...nextWorkload(state), phase: 'asking' }, facts).state;
  // "It takes her two hours" is nobody's run time.
  const tellsWork =
    !/\b(?:him|her|he|she)\b/i.test(heard.text) &&
    facts.some(({ factor }) => factor === 'trigger' || times.includes(factor));
  const alone = tellsWork
    ? ` On its own, I’d run it on ${adviceInSentence(assessmentOf(part, setting).recommendation)}.`
    : '';
  return {
    type: 'explanation',
    lines: [{ text: `That sounds like something separate, so I’ll leave it out here.${alone}` }],
    sources: [],
    next: [
      { label: 'Advise on that too', say: `a new workload: ${heard.raw}` },
      {
        label: 'No, it’s about all of it',
        say: heard.raw,
        states: facts.map(({ factor, value }) => ({ factor, value })),
      },
    ],
  };
}
