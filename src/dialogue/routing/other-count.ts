import { asks } from '../../nlu/scope/asking.ts';
import { suppose } from '../advice/what-if.ts';
import { asksThePrice } from '../answers/rank.ts';
import { recounted } from '../corrections/recounted.ts';
import { learn, proceed } from '../questions/questionnaire.ts';
import { timesAsMuch } from '../side-questions/other-volume.ts';
import type { State, Step } from '../state/state.ts';
import type { Turn } from '../turn.ts';

/** "And with 50,000 meters?" supposes, and "sorry, it's 50,000 meters" corrects. */
export function otherCount(state: State, turn: Turn): Step | undefined {
  if (state.phase === 'new' || state.asked) return undefined;
  const { heard, setting } = turn;
  const facts = recounted(state, turn) ?? timesAsMuch(state, turn);
  if (!facts) return undefined;
  const isSupposed = heard.intent === 'what-if' || asks(heard.text) || asksThePrice(heard.text);
  return isSupposed ? suppose(state, facts, setting, { priced: true }) : proceed(learn(state, facts), setting);
}
