import type { FollowUp } from '../../nlu/intent/follow-up.ts';
import { advise } from '../advice/advise.ts';
import type { Answer } from '../effect.ts';
import { learn, resume } from '../questions/questionnaire.ts';
import { type About, aboutOf } from '../side-questions/about.ts';
import type { State, Step } from '../state/state.ts';
import { retold, type Turn } from '../turn.ts';
import { billDoubted } from './bill.ts';
import { estimateFor } from './estimate.ts';
import { whenItFails } from './failure.ts';
import { ifItGrows } from './growth.ts';
import { atThePeak } from './peak.ts';
import { sizeOfIt } from './size.ts';
import { tippingPoints } from './tipping-point.ts';

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
  const { heard, setting } = turn;
  const answer = heard.followUp && answers[heard.followUp.about];
  if (state.phase === 'new' || !answer) return undefined;
  const told = learn(state, toldBeside(turn));
  const changed = told.learned.length > 0 && state.phase === 'answered';
  const now = changed ? advise(told.state, told.learned, setting) : { state: told.state, effects: told.effects };
  const said = answer(aboutOf(now.state, turn));
  if (now.state.asked) return resume(now.state, said, setting, told.learned);
  return { state: now.state, effects: [...now.effects, said] };
}

/** What a message states in sentences of their own. */
function toldBeside(turn: Turn) {
  const { asking, telling } = turn.split();
  return asking && telling ? retold(turn, telling, 'answered').facts : [];
}
