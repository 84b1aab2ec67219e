import type { FollowUp } from '../../nlu/intent/follow-up.ts';
import { asksAnywhere } from '../../nlu/scope/asking.ts';
import { advise } from '../advice/advise.ts';
import { takenBack } from '../corrections/taken-back.ts';
import type { Answer } from '../effect.ts';
import { learn, resume } from '../questions/questionnaire.ts';
import { type About, aboutOf } from '../side-questions/about.ts';
import { sideAnswer } from '../side-questions/index.ts';
import { multipleIn } from '../side-questions/other-volume.ts';
import type { State, Step } from '../state/state.ts';
import { retold, type Turn } from '../turn.ts';
import { billDoubted } from './bill.ts';
import { estimateFor } from './estimate.ts';
import { whenItFails } from './failure.ts';
import { ifItGrows } from './growth.ts';
import { otherWays } from './other-ways.ts';
import { atThePeak } from './peak.ts';
import { sizeOfIt } from './size.ts';
import { tippingPoints } from './tipping-point.ts';
import { upkeepAsked } from './upkeep.ts';

/** What people ask of advice as it stands, by its topic. */
const answers: Partial<Record<FollowUp['about'], (about: About) => Answer>> = {
  'tipping-point': tippingPoints,
  size: sizeOfIt,
  estimate: estimateFor,
  failure: whenItFails,
  growth: ifItGrows,
  peak: atThePeak,
  bill: billDoubted,
};

/** The answer to a question about the advice, with the advice again where something was told beside it. */
export function askedOfAdvice(state: State, turn: Turn): Step | undefined {
  const { setting } = turn;
  if (state.phase === 'new') return undefined;
  const answer = answerFor(state, turn);
  if (!answer) return undefined;
  const told = learn(state, toldBeside(turn));
  const changed = told.learned.length > 0 && state.phase === 'answered';
  const now = changed ? advise(told.state, told.learned, setting) : { state: told.state, effects: told.effects };
  const said = answer(aboutOf(now.state, turn));
  if (now.state.asked) return resume(now.state, said, setting, told.learned);
  return { state: now.state, effects: [...now.effects, said] };
}

function answerFor(state: State, turn: Turn): ((about: About) => Answer) | undefined {
  const upkept = upkeepAsked(state, turn);
  if (upkept) return () => upkept;
  const { followUp, text } = turn.heard;
  if (followUp?.about === 'unnamed-option') {
    // "On premises is not an option" takes something back.
    return takenBack(state, turn) ? undefined : (about) => sideAnswer(state, turn) ?? otherWays(about);
  }
  const topic = followUp?.about ?? (asksOfGrowth(text) ? 'growth' : undefined);
  return topic && answers[topic];
}

/** "And with twice as many rentals?" asks of growth, whatever grows. */
const asksOfGrowth = (text: string): boolean =>
  growing.test(text) && asksAnywhere(text) && multipleIn(text) !== undefined;
const growing =
  /\b(?:(?:times|twice) as (?:many|much|busy|big)|(?:times|percent|%) more|tenfold|double the)\b|% more\b/i;

/** What a message states in sentences of their own; "we pay 900, why is yours 60?" states it in the question. */
function toldBeside(turn: Turn) {
  if (turn.heard.followUp?.about === 'bill') return turn.facts.filter(({ factor }) => factor === 'spend_usd');
  const { asking, telling } = turn.split();
  return asking && telling ? retold(turn, telling, 'answered').facts : [];
}
